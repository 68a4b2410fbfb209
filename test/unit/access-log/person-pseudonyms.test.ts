import { createHmac, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { personPseudonyms } from '../../../src/access-log/person-pseudonyms';

const KEY = Buffer.alloc(32, 7);
const GIULIA = '00000000-0000-7000-8000-000000000001';

const of = (text: string): Buffer => createHmac('sha256', KEY).update(text).digest().subarray(0, 16);

describe('the pseudonyms of persons', () => {
  it('are those of each alone, in their order, at first sight and later', () => {
    const pseudonyms = personPseudonyms(KEY);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.uuid(), fc.constantFrom(GIULIA, randomUUID(), v7()))), (ids) => {
        const expected = Buffer.concat(ids.map(of));
        expect([pseudonyms(ids), pseudonyms(ids)]).toEqual([expected, expected]);
      }),
    );
  });

  it('stay the same when more persons come than are remembered, and when many fall into one set', () => {
    const pseudonyms = personPseudonyms(KEY);
    const alike = Array.from({ length: 9 }, (_, index) => `0000000${String(index)}-0000-7000-8000-000000000001`);
    for (let round = 0; round < 2; round += 1) for (const id of alike) expect(pseudonyms([id])).toEqual(of(id));
    const first = pseudonyms([GIULIA]);
    for (let index = 0; index < 300_000; index += 1000) pseudonyms(Array.from({ length: 1000 }, () => randomUUID()));
    expect(pseudonyms([GIULIA, ...alike])).toEqual(Buffer.concat([first, ...alike.map(of)]));
  });

  it.each([
    ['an id in capitals', 'ABCDEF00-0000-7000-8000-000000000001', 'abcdef00-0000-7000-8000-000000000001'],
    ['an id without its hyphens', 'abcdef00 0000 7000 8000 000000000001', 'abcdef00-0000-7000-8000-000000000001'],
    ['what begins like an id', 'abcdef00-0000-7000-8000-0000000000010', 'abcdef00-0000-7000-8000-000000000001'],
    ['letters of another alphabet', 'аbcdef00-0000-7000-8000-000000000001', 'abcdef00-0000-7000-8000-000000000001'],
    ['the id without bits', '00000000-0000-0000-0000-000000000000', 'abcdef00-0000-7000-8000-000000000001'],
    ['nothing', '', 'abcdef00-0000-7000-8000-000000000001'],
  ])('are of the text as it is, so that of %s nobody has the same', (_what, text, id) => {
    const pseudonyms = personPseudonyms(KEY);
    for (let round = 0; round < 2; round += 1) expect(pseudonyms([text, id])).toEqual(Buffer.concat([of(text), of(id)]));
  });

  it('are none of nobody', () => {
    expect(personPseudonyms(KEY)([])).toEqual(Buffer.alloc(0));
  });
});
