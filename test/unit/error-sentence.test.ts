import { readFileSync } from 'node:fs';
import { errorSentence } from '../../src/error-sentence';
import { ERRORS, LecitoError, type ErrorCode } from '../../src/errors';

it('shows no stack of an error that has a sentence', () => {
  for (const code of Object.keys(ERRORS) as ErrorCode[]) {
    const { en, it: italian } = errorSentence(new LecitoError(code));
    for (const text of [en, italian]) {
      expect(text).not.toMatch(/\n|\.ts:/);
      expect(text.length).toBeGreaterThan(code.length);
    }
    expect(en).not.toBe(italian);
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
  expect(errorSentence(refused('/no/such/file'))).toEqual({
    en: '/no/such/file cannot be read or written (ENOENT). Mend that, or name another place.',
    it: '/no/such/file non si può leggere o scrivere (ENOENT). Rimediare, o indicare un altro posto.',
  });
  expect(errorSentence(refused('/'))).toEqual({
    en: 'A folder, where a file should be, cannot be read or written (EISDIR). Mend that, or name another place.',
    it: 'Una cartella, dove dovrebbe stare un file, non si può leggere o scrivere (EISDIR). Rimediare, o indicare un altro posto.',
  });
});

it('shows the stack of a fault of the program itself, whose message alone would not tell where it is', () => {
  expect(errorSentence(new TypeError('x is undefined')).en).toMatch(/^TypeError: x is undefined\n\s+at .*error-sentence\.test/);
});
