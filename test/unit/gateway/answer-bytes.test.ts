import fc from 'fast-check';
import { AnswerBytes, LARGE } from '../../../src/gateway/answer-bytes';
import { MOST_BYTES } from '../../../src/release/size';
import { codeOf } from '../release/code-of';

describe('the bytes of an answer', () => {
  it('are those that were added and copied, in their order, whatever they are and however many', () => {
    const out = new AnswerBytes();
    const piece = fc.record({
      text: fc.string({ unit: 'binary', maxLength: 300 }),
      times: fc.constantFrom(1, 1, 1, 400),
      copied: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        out.begin();
        const texts = pieces.map(({ text, times }) => text.repeat(times));
        pieces.forEach(({ copied }, index) => {
          const bytes = Buffer.from(`<${texts[index]!}>`);
          if (copied) out.copy(bytes, 1, bytes.length - 1);
          else out.add(texts[index]!);
        });
        const expected = Buffer.from(texts.join(''));
        const taken = out.take();
        expect(Buffer.isBuffer(taken)).toBe(expected.length >= LARGE);
        expect(Buffer.from(taken).equals(expected)).toBe(true);
      }),
    );
  });

  it('keep what was written before they outgrew their room', () => {
    const out = new AnswerBytes();
    const pieces = Array.from({ length: 40 }, (_, index) => String.fromCharCode(97 + (index % 26)).repeat(1 + index * 1000));
    out.begin();
    pieces.forEach((piece, index) => {
      if (index % 2 === 0) out.add(piece);
      else out.copy(Buffer.from(piece), 0, piece.length);
    });
    expect(String(out.take()) === pieces.join('')).toBe(true);
  });

  it('stay what they are when the next answer is written', () => {
    const out = new AnswerBytes();
    const write = (character: string): string | Buffer => {
      out.begin();
      out.add(character.repeat(LARGE));
      return out.take();
    };
    const first = write('a');
    write('b');
    expect(String(first)).toBe('a'.repeat(LARGE));
  });

  it('forget an answer that was not finished', () => {
    const out = new AnswerBytes();
    out.begin();
    out.add('{"email":"a@example.org"');
    out.begin();
    out.add('{}');
    expect(out.take()).toBe('{}');
  });

  it('are at most as many as one answer may have', () => {
    const out = new AnswerBytes();
    const piece = Buffer.from('é'.repeat(MOST_BYTES / 16));
    out.begin();
    for (let times = 0; times < 8; times += 1) out.copy(piece, 0, piece.length);
    expect(codeOf(() => out.add('1'))).toBe('TOO_EXPENSIVE');
    expect(out.take()).toHaveLength(MOST_BYTES);
    out.begin();
    expect(codeOf(() => out.add('é'.repeat(MOST_BYTES / 2 + 1)))).toBe('TOO_EXPENSIVE');
  });

  it('give back the room that a seldom large answer took', () => {
    const out = new AnswerBytes();
    out.begin();
    out.add('a'.repeat(6_000_000));
    expect(out.take()).toHaveLength(6_000_000);
    expect((out as unknown as { bytes: Buffer }).bytes.length).toBeLessThan(1_000_000);
  });
});
