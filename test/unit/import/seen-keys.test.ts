import { SeenKeys } from '../../../src/domain/collection/import/seen-keys';

describe('keys that were seen', () => {
  it('tells how often each of very many keys came before', () => {
    const seen = new SeenKeys();
    for (let round = 0; round < 3; round++) {
      for (let key = 0; key < 20_000; key++) expect(seen.add(`key ${String(key)}`)).toBe(round);
    }
  });
});
