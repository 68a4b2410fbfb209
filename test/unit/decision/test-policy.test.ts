import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testPolicy } from '../../../src/cli/test-policy';

const CAST = `
Ada:
  born: 1980-01-01
  source: LAWFUL
  collectedFor: []
  contracts: [{ id: c1, from: 2020-01-01T00:00:00Z }]
`;

const cases = (verdict: string): string => `
now: 2026-01-01T00:00:00Z
cases:
  - case: support sees whom it serves
    person: Ada
    role: support
    purpose: TechnicalServiceProvision
    category: Name
    ${verdict}
    rule: R7
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cases-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

it('passes when every case does', () => {
  write('cast.yaml', CAST);
  write('support.yaml', cases('released: [CONTRACT]'));
  const { lines, passed } = testPolicy(folder);
  expect(passed).toBe(true);
  expect(lines.slice(0, 3)).toEqual(['support.yaml', '  ok   support sees whom it serves', '']);
  expect(lines.at(-1)).toMatch(/^1 cases passed, 0 failed\. Policy [0-9a-f]{12}\.$/);
});

it('fails when one case does, and says what was expected and what was found', () => {
  write('cast.yaml', CAST);
  write('support.yaml', cases('withheld: OBJECTED'));
  const { lines, passed } = testPolicy(folder);
  expect(passed).toBe(false);
  expect(lines).toEqual(
    expect.arrayContaining([
      '  FAIL support sees whom it serves',
      '         expected: WITHHELD because OBJECTED by R7',
      '         found:    RELEASED on CONTRACT by R7',
    ]),
  );
});

it('says so where there is no case at all', () => {
  write('cast.yaml', CAST);
  write('support.yml', cases('released: [CONTRACT]'));
  expect(() => testPolicy(folder)).toThrow(`no case was found in ${folder}: cases stand in files *.yaml beside cast.yaml`);
});

it('says which file is missing', () => {
  expect(() => testPolicy(folder)).toThrow(/cast\.yaml: the file is missing; name the folder that holds it and the cases$/m);
  expect(() => testPolicy(join(folder, 'none'))).toThrow(/the folder cannot be read/);
});

it('refuses a case with a fault rather than to skip it', () => {
  write('cast.yaml', CAST);
  write('support.yaml', cases('relaesed: [CONTRACT]'));
  expect(() => testPolicy(folder)).toThrow(/support\.yaml: cases\.0\.relaesed: this is not a known name here/);
});

it('refuses a case with a role that the policy does not know: withheld, it would prove nothing', () => {
  write('cast.yaml', CAST);
  write('support.yaml', cases('withheld: NO_ROLE').replace('role: support', 'role: suport').replace('R7', 'R0'));
  expect(() => testPolicy(folder)).toThrow(/support\.yaml: support sees whom it serves: suport is no role of the policy: sales, .*support/);
});
