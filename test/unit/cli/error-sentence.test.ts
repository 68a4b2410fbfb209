import { errorSentence } from '../../../src/cli/error-sentence';
import { ERRORS, LecitoError, type ErrorCode } from '../../../src/errors';

it('shows no stack of an error that has a sentence', () => {
  for (const code of Object.keys(ERRORS) as ErrorCode[]) {
    const sentence = errorSentence(new LecitoError(code));
    expect(sentence).not.toMatch(/\n|\.ts:/);
    expect(sentence.length).toBeGreaterThan(code.length);
  }
});
