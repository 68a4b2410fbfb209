import { Dice } from '../../../src/demo/dice';

describe('the dice of the demo', () => {
  it('throw the same for the same name, and otherwise for another', () => {
    const throws = (name: string): readonly number[] => {
      const dice = new Dice(name);
      return Array.from({ length: 5 }, () => dice.throw());
    };
    expect(throws('people')).toEqual(throws('people'));
    expect(throws('people')).not.toEqual(throws('accounts'));
  });

  it('reach both ends of a span and nothing beyond', () => {
    const dice = new Dice('span');
    expect(new Set(Array.from({ length: 200 }, () => dice.between(3, 6)))).toEqual(new Set([3, 4, 5, 6]));
  });

  it('never throw what has no weight', () => {
    const dice = new Dice('weights');
    const weights = new Map([
      ['never', 0],
      ['always', 1],
    ]);
    const thrown = Array.from({ length: 100 }, () => dice.weighed([...weights]));
    expect(new Set(thrown)).toEqual(new Set(['always']));
  });

  it('refuse to choose from nothing', () => {
    expect(() => new Dice('nothing').pick([])).toThrow('nothing to pick from');
    expect(() => new Dice('nothing').weighed([])).toThrow('nothing to weigh');
  });

  it('make UUIDs of version 7 that carry their instant', () => {
    const at = Date.UTC(2026, 10, 22);
    const id = new Dice('ids').uuid(at);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toBe(at);
  });
});
