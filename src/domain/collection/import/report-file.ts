import { open, rm, stat, type FileHandle } from 'node:fs/promises';
import { faultSentence, ImportRefused, type Note } from './fault';
import type { Refusal } from './sheet';

const REPORT_LOST = 'Make room, or name another place with --report, and repeat the command: what is in stays, nothing is added twice.';

/** Throws ImportRefused where a report could not be written: what is neither in nor reported would be lost. */
function refuseReport(path: string, error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  throw new ImportRefused(`The report ${path} cannot be written (${code}). ${REPORT_LOST}`);
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
        throw new ImportRefused(`The report ${report} would be written over ${input}, which is read. Name another place with --report.`);
  }
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}

/** A CSV file that is created at once, so that an unwritable place is found before anything is imported; removed again if nothing is written. */
class LineFile {
  lines = 0;

  private constructor(
    readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  static async create(path: string, header: readonly string[]): Promise<LineFile> {
    const file = new LineFile(path, await open(path, 'w').catch((error: unknown) => refuseReport(path, error)));
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
   * Where the refused rows and the remarks go. A file that stays empty is removed again, unless the refused one is to be kept. Throws ImportRefused
   * where one cannot be written, or is one of the files that are read.
   */
  static async create(
    paths: { readonly refused: string; readonly notes: string },
    keepEmpty: boolean,
    inputs: readonly string[] = [],
  ): Promise<ReportFile> {
    await assertApart([paths.refused, paths.notes], inputs);
    const refused = await LineFile.create(paths.refused, ['file', 'line', 'column', 'code', 'reason']);
    try {
      return new ReportFile(refused, await LineFile.create(paths.notes, ['file', 'line', 'column', 'code', 'note']), keepEmpty);
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
      joined(faults.map(faultSentence)),
    ]);
  }

  async note(file: string, { line, column, code, text }: Note): Promise<void> {
    await this.notes.add([file, String(line), column, code, text]);
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
