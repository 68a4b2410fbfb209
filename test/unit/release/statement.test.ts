import { Statement, quoted } from '../../../src/release/sql/statement';
import { statementName } from '../../../src/store/statement-name';

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

/** Names a text as its second sight does. */
function nameTwice(text: string): string | undefined {
  statementName(text);
  return statementName(text);
}

describe('the name of a prepared statement', () => {
  it('is given at the second sight: what is asked once is not kept', () => {
    expect(statementName('SELECT 0')).toBeUndefined();
    expect(statementName('SELECT 0')).toBeDefined();
  });

  it('is the same for the same text and another for another', () => {
    const name = nameTwice('SELECT 1');
    expect(statementName('SELECT 1')).toBe(name);
    expect(nameTwice('SELECT 2')).not.toBe(name);
    // Postgres cuts names after 63 bytes.
    expect(name!.length).toBeLessThan(63);
  });

  it('is still given to new texts after thousands of others, each of which came again', () => {
    for (let index = 0; index < 3000; index += 1) nameTwice(`SELECT ${String(index)} AS flood`);
    expect(nameTwice('SELECT 3')).toBeDefined();
  });

  it('stays with a text that is in use, and is lost after five hundred others without', () => {
    const [used, left] = [nameTwice('SELECT 4'), nameTwice('SELECT 5')];
    for (let index = 0; index < 499; index += 1) {
      nameTwice(`SELECT ${String(index)} AS other`);
      expect(statementName('SELECT 4')).toBe(used);
    }
    expect(left).toBeDefined();
    expect(statementName('SELECT 5')).toBeUndefined();
  });

  it('is not kept from a text by a flood of those that come once', () => {
    statementName('SELECT 6');
    for (let index = 0; index < 9000; index += 1) expect(statementName(`SELECT ${String(index)} AS once`)).toBeUndefined();
    expect(statementName('SELECT 6')).toBeDefined();
  });
});
