import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCases, parseCast } from '../../src/decision/policy-cases';
import { runCase } from '../../src/decision/run-case';
import { RULES } from '../../src/decision/rules';
import { loadPolicy } from '../../src/store/load-policy';

const policy = loadPolicy(join(__dirname, '..', '..', 'policy'));
const read = (file: string): string => readFileSync(join(__dirname, file), 'utf8');
const cast = parseCast(read('cast.yaml'));
const files = readdirSync(__dirname).filter((name) => name.endsWith('.yaml') && name !== 'cast.yaml');
const cases = files.map((file) => [file, parseCases(read(file), cast, policy, file)] as const);

describe.each(cases)('%s', (_file, table) => {
  it.each(table.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    const { found, expected } = runCase(policy, each);
    expect(found).toBe(expected);
  });
});

const all = cases.flatMap(([, table]) => table);

it('has a case for every rule', () => {
  expect(new Set(all.map((each) => each.rule))).toEqual(new Set(Object.keys(RULES)));
});

it('has a case for every reason that the facts can give', () => {
  const given = new Set(all.flatMap(({ expected }) => ('withheld' in expected ? [expected.withheld] : [])));
  expect([...given].sort()).toEqual(
    [
      'CONSENT_EXPIRED',
      'CONSENT_INVALIDATED',
      'CONSENT_REFUSED',
      'CONSENT_UNKNOWN',
      'CONSENT_WITHDRAWN',
      'MINOR_NO_GUARDIAN',
      'NO_LEGAL_BASIS',
      'NO_ROLE',
      'OBJECTED',
      'PURPOSE_INCOMPATIBLE',
      'PURPOSE_NOT_PERMITTED',
      'RESTRICTED_ART18',
      'UNLAWFUL_SOURCE',
    ].sort(),
  );
});

it('names every case once', () => {
  const names = all.map((each) => each.name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
