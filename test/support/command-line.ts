import { Command, CommanderError } from 'commander';
import { errorSentence } from '../../src/error-sentence';
import { inBoth } from '../../src/sentence';

export interface Said {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** Runs these words with what was registered, within this process: what the command said, and how it ended, as of `lecito`. */
export async function runCommandLine(registers: ReadonlyArray<(program: Command) => void>, ...words: readonly string[]): Promise<Said> {
  let [out, err] = ['', ''];
  const streams = [
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true)),
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true)),
  ];
  const program = new Command('lecito').exitOverride();
  for (const register of registers) register(program);
  await program.parseAsync([...words], { from: 'user' }).catch((error: unknown) => {
    // What is wrong with the words themselves was told already.
    if (!(error instanceof CommanderError)) err += `${inBoth(errorSentence(error))}\n`;
    process.exitCode = 1;
  });
  for (const stream of streams) stream.mockRestore();
  const code = Number(process.exitCode ?? 0);
  process.exitCode = 0;
  return { out, err, code };
}
