import { readFileSync } from 'node:fs';
import { errorSentence } from '../../src/error-sentence';
import { ERRORS, LecitoError, type ErrorCode } from '../../src/errors';

it('shows no stack of an error that has a sentence', () => {
  for (const code of Object.keys(ERRORS) as ErrorCode[]) {
    const sentence = errorSentence(new LecitoError(code));
    expect(sentence).not.toMatch(/\n|\.ts:/);
    expect(sentence.length).toBeGreaterThan(code.length);
  }
});

it('names the file that the operating system refused, and what to do', () => {
  const refused = (path: string): unknown => {
    try {
      return readFileSync(path);
    } catch (error) {
      return error;
    }
  };
  expect(errorSentence(refused('/no/such/file'))).toBe(
    '/no/such/file cannot be read or written (ENOENT). Mend that, or name another place.',
  );
  expect(errorSentence(refused('/'))).toBe(
    'A folder, where a file should be, cannot be read or written (EISDIR). Mend that, or name another place.',
  );
});

it('shows the stack of a fault of the program itself, whose message alone would not tell where it is', () => {
  expect(errorSentence(new TypeError('x is undefined'))).toMatch(/^TypeError: x is undefined\n\s+at .*error-sentence\.test/);
});
