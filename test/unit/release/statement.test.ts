import { Statement, quoted } from '../../../src/release/sql/statement';
import { statementName } from '../../../src/release/statement-name';

describe('the text of a statement', () => {
  const statement = (): Statement => new Statement({} as never, {} as never, {});

  it('never holds a value: each is a parameter', () => {
    const made = statement();
    expect([made.parameter("'; DROP TABLE person"), made.parameter(7)]).toEqual(['$1', '$2']);
    expect(made.values).toEqual(["'; DROP TABLE person", 7]);
  });

  it('names a recurring text once for each type', () => {
    const made = statement();
    const [one, again, other] = [made.constant('x', 'text'), made.constant('x', 'text'), made.constant('x', 'uuid')];
    expect(one).toBe(again);
    expect(other).not.toBe(one);
    expect(made.values).toEqual(['x', 'x']);
  });

  it('counts its aliases', () => {
    const made = statement();
    expect([made.nextAlias(), made.nextAlias()]).toEqual([1, 2]);
  });

  it('quotes names', () => {
    expect(quoted('order')).toBe('"order"');
    expect(quoted('a"b')).toBe('"a""b"');
  });
});

describe('the name of a prepared statement', () => {
  it('is the same for the same text and another for another', () => {
    expect(statementName('SELECT 1')).toBe(statementName('SELECT 1'));
    expect(statementName('SELECT 2')).not.toBe(statementName('SELECT 1'));
    // Postgres cuts names after 63 bytes.
    expect(statementName('SELECT 1')!.length).toBeLessThan(63);
  });

  it('is given to the first few hundred texts alone, so that nobody can fill the memory of the server', () => {
    const names = Array.from({ length: 2000 }, (_, index) => statementName(`SELECT ${String(index)} AS cap`));
    expect(names.filter((name) => name !== undefined).length).toBeLessThanOrEqual(500);
    expect(names.at(-1)).toBeUndefined();
    expect(statementName('SELECT 1')).toBeDefined();
  });
});
