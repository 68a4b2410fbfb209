import { open, type FileHandle } from 'node:fs/promises';

/** A place in a file: bytes before it, and the number of the line that begins there (the first is 1). */
export interface Place {
  readonly offset: number;
  readonly line: number;
}

const [LF, CR] = [10, 13];

function endsLine(byte: number): boolean {
  return byte === LF || byte === CR;
}

/** Reads on until a byte satisfies `stop`, or to the end of the file. Returns where that is. */
async function readUntil(file: FileHandle, from: number, stop: (byte: number) => boolean): Promise<number> {
  const buffer = Buffer.allocUnsafe(64 * 1024);
  for (let offset = from; ;) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, offset);
    const found = buffer.subarray(0, bytesRead).findIndex(stop);
    if (found !== -1) return offset + found;
    if (bytesRead === 0) return offset;
    offset += bytesRead;
  }
}

/** The first line after `from` that is not blank: its number, and where the line below it begins. Any of LF, CRLF, CR ends a line. */
export async function readNextLine(path: string, from: Place): Promise<{ readonly line: number; readonly end: Place }> {
  const file = await open(path);
  try {
    let [line, previous] = [from.line, 0];
    const start = await readUntil(file, from.offset, (byte) => {
      if (byte === CR || (byte === LF && previous !== CR)) line += 1;
      previous = byte;
      return !endsLine(byte);
    });
    const end = await readUntil(file, start, endsLine);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, end);
    const length = bytesRead === 2 && buffer[0] === CR && buffer[1] === LF ? 2 : Math.min(bytesRead, 1);
    return { line, end: { offset: end + length, line: line + 1 } };
  } finally {
    await file.close();
  }
}
