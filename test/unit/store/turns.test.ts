import { Turns } from '../../../src/store/turns';

describe('turns', () => {
  it('lets so much work run at once, the next in the order of coming, also after work that failed', async () => {
    const turns = new Turns(2);
    const log: string[] = [];
    const ends = new Map<string, () => void>();
    const work = (name: string, fails = false): Promise<unknown> =>
      turns.take(async () => {
        log.push(name);
        await new Promise<void>((resolve) => ends.set(name, resolve));
        if (fails) throw new Error(name);
      });
    const works = [work('a', true), work('b'), work('c'), work('d')];
    expect(log).toEqual(['a', 'b']);
    ends.get('a')!();
    await expect(works[0]).rejects.toThrow('a');
    expect(log).toEqual(['a', 'b', 'c']);
    ends.get('b')!();
    await works[1];
    expect(log).toEqual(['a', 'b', 'c', 'd']);
    ends.get('c')!();
    ends.get('d')!();
    await Promise.all(works.slice(1));
  });
});
