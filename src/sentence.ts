/** A sentence for whoever meets an error, in both languages. */
export interface Sentence {
  readonly en: string;
  readonly it: string;
}

/** What somebody else says, such as PostgreSQL or a library: in its own words alone. */
export const quoted = (text: string): Sentence => ({ en: text, it: text });

/** Writes something around each of the two texts, such as a bullet before it. */
export const both = (sentence: Sentence, write: (text: string) => string): Sentence => ({ en: write(sentence.en), it: write(sentence.it) });

/** A fault behind its place, such as a key of a file. */
export const faultAt = (place: string, fault: Sentence): Sentence => both(fault, (text) => `${place}: ${text}`);

/** Several sentences, one after the other. */
export const oneAfterAnother = (sentences: readonly Sentence[], between = ' '): Sentence => ({
  en: sentences.map(({ en }) => en).join(between),
  it: sentences.map(({ it }) => it).join(between),
});

/** A heading, and below it a line for each. */
export const listed = (heading: Sentence, lines: readonly Sentence[]): Sentence =>
  oneAfterAnother([both(heading, (text) => `${text}:`), ...lines.map((line) => both(line, (text) => `  - ${text}`))], '\n');

/** What has so many faults: the heading of their list. */
export const hasFaults = ({ en, it }: Sentence, count: number): Sentence =>
  count === 1
    ? { en: `${en} has a fault`, it: `${it} ha un difetto` }
    : { en: `${en} has ${String(count)} faults`, it: `${it} ha ${String(count)} difetti` };

/** Both languages, English first, as a terminal shows them, and as what takes one text alone carries them. */
export const inBoth = ({ en, it }: Sentence): string => (en === it ? en : `${en}\n${it}`);

/** What `inBoth` made of a sentence of one line. A text of one line is somebody else's, and both. */
export function fromBoth(text: string): Sentence {
  const [en = '', it = en] = text.split('\n');
  return { en, it };
}
