import { open, rm, stat, type FileHandle } from 'node:fs/promises';
import { oneAfterAnother, type Sentence } from '../../../sentence';
import { faultSentence, ImportRefused, type Note } from './fault';
import type { Refusal } from './sheet';

/** Throws ImportRefused where a report could not be written: what is neither in nor reported would be lost. */
function refuseReport(path: string, error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  throw new ImportRefused({
    en:
      `The report ${path} cannot be written (${code}). ` +
      'Make room, or name another place with --report, and repeat the command: what is in stays, nothing is added twice.',
    it:
      `Il rapporto ${path} non si può scrivere (${code}). ` +
      'Fare spazio, o indicare un altro posto con --report, e ripetere il comando: ciò che è entrato resta, nulla si aggiunge due volte.',
  });
}

/** Which file it is, by whatever path it is reached; null where there is none yet. */
async function identityOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? null : `${String(found.dev)} ${String(found.ino)}`;
}

/** Throws ImportRefused where a report would be written over a file that is read. */
async function assertApart(reports: readonly string[], inputs: readonly string[]): Promise<void> {
  for (const input of inputs) {
    const read = await identityOf(input);
    for (const report of reports)
      if (read !== null && (await identityOf(report)) === read)
        throw new ImportRefused({
          en: `The report ${report} would be written over ${input}, which is read. Name another place with --report.`,
          it: `Il rapporto ${report} verrebbe scritto sopra ${input}, che si legge. Indicare un altro posto con --report.`,
        });
  }
}

/** A file has this name already, and nobody said that it may be written over. */
class NameTaken extends Error {}

type ReportPaths = Readonly<Record<'refused' | 'notes', string>>;

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}

const inColumns = ({ en, it }: Sentence): readonly string[] => [en, it];

/** A CSV file that is created at once, so that an unwritable place is found before anything is imported; removed again if nothing is written. */
class LineFile {
  lines = 0;

  private constructor(
    readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  static async create(path: string, header: readonly string[], over: boolean): Promise<LineFile> {
    const handle = await open(path, over ? 'w' : 'wx').catch((error: unknown) => {
      if (!over && (error as NodeJS.ErrnoException).code === 'EEXIST') throw new NameTaken(path);
      return refuseReport(path, error);
    });
    const file = new LineFile(path, handle);
    await file.write(header).catch(async (error: unknown) => {
      await file.handle.close();
      throw error;
    });
    return file;
  }

  async write(cells: readonly string[]): Promise<void> {
    await this.handle.appendFile(csvLine(cells)).catch((error: unknown) => refuseReport(this.path, error));
  }

  async add(cells: readonly string[]): Promise<void> {
    this.lines += 1;
    await this.write(cells);
  }

  async close(keep: boolean): Promise<void> {
    await this.handle.close();
    if (!keep && this.lines === 0) await rm(this.path, { force: true });
  }
}

/** The two reports of an import: one line per refused row, one line per remark on an accepted row. Neither repeats a personal value. */
export class ReportFile {
  private constructor(
    private readonly refused: LineFile,
    private readonly notes: LineFile,
    private readonly keepEmpty: boolean,
  ) {}

  /**
   * Reports in a place that somebody named: what stands there is written over, and the refused one is kept where it stays empty. Throws
   * ImportRefused where one cannot be written, or is one of the files that are read.
   */
  static async create(paths: ReportPaths, inputs: readonly string[] = []): Promise<ReportFile> {
    await assertApart([paths.refused, paths.notes], inputs);
    return ReportFile.open(paths, true);
  }

  /**
   * Reports under the first of such names that no file has: two imports may begin in one second. One that stays empty is removed again. Throws
   * ImportRefused where one cannot be written.
   */
  static async createNew(named: (suffix: string) => ReportPaths): Promise<ReportFile> {
    for (let copy = 1; ; copy += 1) {
      try {
        return await ReportFile.open(named(copy === 1 ? '' : `-${String(copy)}`), false);
      } catch (error) {
        if (!(error instanceof NameTaken)) throw error;
      }
    }
  }

  private static async open(paths: ReportPaths, over: boolean): Promise<ReportFile> {
    const refused = await LineFile.create(paths.refused, ['file', 'line', 'column', 'code', 'reason', 'motivo'], over);
    try {
      return new ReportFile(refused, await LineFile.create(paths.notes, ['file', 'line', 'column', 'code', 'note', 'nota'], over), over);
    } catch (error) {
      await refused.close(false);
      throw error;
    }
  }

  async refuse(file: string, { line, faults }: Refusal): Promise<void> {
    const joined = (texts: readonly string[]): string => texts.join('; ');
    await this.refused.add([
      file,
      String(line),
      joined(faults.map(({ column }) => column)),
      joined(faults.map(({ code }) => code)),
      ...inColumns(oneAfterAnother(faults.map(faultSentence))),
    ]);
  }

  async note(file: string, { line, column, code, text }: Note): Promise<void> {
    await this.notes.add([file, String(line), column, code, ...inColumns(text)]);
  }

  /** Closes both files. Returns those that hold something: where, and how many lines. */
  async close(): Promise<{
    readonly refused: { path: string; lines: number } | null;
    readonly notes: { path: string; lines: number } | null;
  }> {
    await this.refused.close(this.keepEmpty);
    await this.notes.close(false);
    const written = ({ path, lines }: LineFile): { path: string; lines: number } | null => (lines === 0 ? null : { path, lines });
    return { refused: written(this.refused), notes: written(this.notes) };
  }
}
