import fc from 'fast-check';
import { Turns } from '../../../src/store/turns';

/** Work that says when it begins, and ends when it is told to. */
class Desk {
  readonly begun: string[] = [];
  private readonly ends = new Map<string, () => void>();

  constructor(private readonly turns: Turns) {}

  /** `a1` is work of a. */
  take(name: string, fails = false): Promise<void> {
    return this.turns.take(name.charAt(0), async () => {
      this.begun.push(name);
      await new Promise<void>((resolve) => this.ends.set(name, resolve));
      if (fails) throw new Error(name);
    });
  }

  async end(name: string): Promise<void> {
    this.ends.get(name)!();
    await new Promise(setImmediate);
  }
}

describe('turns', () => {
  it('let so much work run at once, that of one owner in the order of coming, also after work that failed', async () => {
    const desk = new Desk(new Turns(2));
    const works = [desk.take('a1', true), desk.take('a2'), desk.take('a3'), desk.take('a4')];
    expect(desk.begun).toEqual(['a1', 'a2']);
    const failed = expect(works[0]).rejects.toThrow('a1');
    await desk.end('a1');
    await failed;
    expect(desk.begun).toEqual(['a1', 'a2', 'a3']);
    await desk.end('a2');
    expect(desk.begun).toEqual(['a1', 'a2', 'a3', 'a4']);
  });

  it('leave the rest to others than the one who has as many as one may have', async () => {
    const desk = new Desk(new Turns(3, 2));
    for (const name of ['a1', 'a2', 'a3', 'b1']) void desk.take(name);
    expect(desk.begun).toEqual(['a1', 'a2', 'b1']);
    await desk.end('b1');
    expect(desk.begun).toHaveLength(3);
    await desk.end('a1');
    expect(desk.begun).toEqual(['a1', 'a2', 'b1', 'a3']);
  });

  it('go to whoever has the fewest under way, and round by round where several have as many', async () => {
    const desk = new Desk(new Turns(2));
    for (const name of ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1']) void desk.take(name);
    for (const name of ['a1', 'b1', 'c1', 'b2']) await desk.end(name);
    expect(desk.begun).toEqual(['a1', 'a2', 'b1', 'c1', 'b2', 'a3']);
  });

  it('are all given, never more at once than there are, nor to one than one may have', async () => {
    const asked = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 40 });
    const property = fc.asyncProperty(asked, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), async (owners, most, each) => {
      const turns = new Turns(most, each);
      const under = new Map<string, number>();
      let done = 0;
      await Promise.all(
        owners.map((owner) =>
          turns.take(owner, async () => {
            under.set(owner, (under.get(owner) ?? 0) + 1);
            expect(under.get(owner)).toBeLessThanOrEqual(each);
            expect([...under.values()].reduce((sum, count) => sum + count)).toBeLessThanOrEqual(most);
            await new Promise(setImmediate);
            under.set(owner, under.get(owner)! - 1);
            done += 1;
          }),
        ),
      );
      expect(done).toBe(owners.length);
    });
    await fc.assert(property, { numRuns: 200 });
  });
});
