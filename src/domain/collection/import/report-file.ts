import { open, rm, type FileHandle } from 'node:fs/promises';
import { faultSentence, ImportRefused, type Note } from './fault';
import type { Refusal } from './sheet';

const REPORT_LOST = 'Make room, or name another place with --report, and repeat the command: what is in stays, nothing is added twice.';

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
    const file = new LineFile(path, await open(path, 'w'));
    await file.write(header);
    return file;
  }

  /** Throws ImportRefused where there is no room: a row that is neither in nor reported would be lost. */
  async write(cells: readonly string[]): Promise<void> {
    try {
      await this.handle.appendFile(csvLine(cells));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
      throw new ImportRefused(`The report ${this.path} cannot be written (${code}). ${REPORT_LOST}`);
    }
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

  /** Where the refused rows and the remarks go. A file that stays empty is removed again, unless the refused one is to be kept. */
  static async create(paths: { readonly refused: string; readonly notes: string }, keepEmpty: boolean): Promise<ReportFile> {
    return new ReportFile(
      await LineFile.create(paths.refused, ['file', 'line', 'column', 'code', 'reason']),
      await LineFile.create(paths.notes, ['file', 'line', 'column', 'code', 'note']),
      keepEmpty,
    );
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
