import type { Sentence } from './sentence';

/** What several places say of a value that is out of bounds. */
export const fromTo = (least: number, most: number): Sentence => ({
  en: `From ${String(least)} to ${String(most)}.`,
  it: `Da ${String(least)} a ${String(most)}.`,
});

/** As many as are allowed, of what. */
export const atMost = (most: number, what: Sentence): Sentence => ({
  en: `At most ${String(most)} ${what.en}.`,
  it: `Al massimo ${String(most)} ${what.it}.`,
});

export const oneOf = (names: Iterable<string>): Sentence => ({
  en: `One of ${[...names].join(', ')}.`,
  it: `Uno di questi: ${[...names].join(', ')}.`,
});

export const NO_CONTROL_CHARACTERS: Sentence = { en: 'No control characters.', it: 'Nessun carattere di controllo.' };
export const CHARACTERS: Sentence = { en: 'characters', it: 'caratteri' };
export const WORDS: Sentence = { en: 'words', it: 'parole' };
