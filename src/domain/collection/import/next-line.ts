import { open } from 'node:fs/promises';

/** A place in a file: bytes before it, and the number of the line that begins there (the first is 1). */
export interface Place {
  readonly offset: number;
  readonly line: number;
}

const [LF, CR] = [10, 13];

/** The first line after `from` that is not blank: its number, and where the line below it begins. Any of LF, CRLF, CR ends a line. */
export async function readNextLine(path: string, from: Place): Promise<{ readonly line: number; readonly end: Place }> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(64 * 1024);
    let { offset, line } = from;
    let [inside, ended, previous] = [false, false, 0];
    let lineFound = line;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, offset);
      if (bytesRead === 0) return { line: lineFound, end: { offset, line: inside && !ended ? line + 1 : line } };
      for (let at = 0; at < bytesRead; at++) {
        const byte = buffer[at] ?? 0;
        const isEnd = byte === LF || byte === CR;
        if (ended && !(byte === LF && previous === CR)) return { line: lineFound, end: { offset: offset + at, line } };
        if (ended) return { line: lineFound, end: { offset: offset + at + 1, line } };
        if (isEnd && !(byte === LF && previous === CR && !inside)) line += 1;
        if (isEnd) ended = inside;
        else if (!inside) [inside, lineFound] = [true, line];
        previous = byte;
      }
      offset += bytesRead;
    }
  } finally {
    await file.close();
  }
}
