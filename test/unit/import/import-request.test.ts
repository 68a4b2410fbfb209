import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportRefused } from '../../../src/domain/collection/import/fault';
import { checkRequest } from '../../../src/domain/collection/import/import-request';

describe('what the command line asks for', () => {
  it('is refused with all its faults at once', async () => {
    const asked = { kind: 'horses', path: 'x', mapping: 'm.yaml', asOf: 'yesterday', year: '10' };
    await expect(checkRequest(asked, '2026-11-22')).rejects.toThrow(
      [
        'There is no kind "horses". Kinds: crm-sales-opportunities, telco-churn, bank-telemarketing, persons.',
        '--mapping belongs to the kind "persons" only.',
        '--as-of belongs to the kind "telco-churn" only.',
        '--year belongs to the kind "bank-telemarketing" only.',
        '--as-of must be a day of the calendar from 1900 to 2199, year first: 2026-11-22.',
        '--year must be a year from 1900 to 2199: 2010.',
      ].join('\n'),
    );
  });

  it.each([
    ['a mapping', { kind: 'telco-churn', mapping: 'm.yaml' }, '--mapping', 'persons'],
    ['the day of an export', { kind: 'persons', mapping: 'm.yaml', asOf: '2026-11-22' }, '--as-of', 'telco-churn'],
    ['the year of a campaign', { kind: 'telco-churn', year: '2010' }, '--year', 'bank-telemarketing'],
  ])('is refused with %s that belongs to another kind, rather than to leave that out', async (_what, asked, option, kind) => {
    await expect(checkRequest({ path: 'x', ...asked }, '2026-11-22')).rejects.toThrow(
      new ImportRefused({ en: `${option} belongs to the kind "${kind}" only.`, it: `${option} vale solo per il tipo "${kind}".` }),
    );
  });

  it('takes each option with the kind that it belongs to', async () => {
    for (const asked of [
      { kind: 'telco-churn', asOf: '2026-11-22' },
      { kind: 'bank-telemarketing', year: '2011' },
      { kind: 'telco-churn' },
    ])
      await expect(checkRequest({ path: 'x', ...asked }, '2026-11-22')).resolves.toMatchObject({ kind: asked.kind });
  });

  it('is refused without the mapping that persons need, and with one that cannot be read', async () => {
    await expect(checkRequest({ kind: 'persons', path: 'x' }, '2026-11-22')).rejects.toThrow('needs --mapping');
    for (const [mapping, code] of [
      ['no-such.yaml', 'ENOENT'],
      [__dirname, 'EISDIR'],
    ] as const)
      await expect(checkRequest({ kind: 'persons', path: 'x', mapping }, '2026-11-22')).rejects.toThrow(
        `The mapping file ${mapping} cannot be read (${code}). Name with --mapping a YAML file that is there and may be read.`,
      );
  });

  it('is refused with a mapping in another encoding: the columns that it names would be in no header', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lecito-order-'));
    const mapping = join(folder, 'mapping.yaml');
    const text = 'columns: { externalId: id, jobTitle: attività }';
    for (const content of [Buffer.from(text, 'latin1'), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
      await writeFile(mapping, content);
      await expect(checkRequest({ kind: 'persons', path: 'x', mapping }, '2026-11-22')).rejects.toThrow(
        `The mapping file ${mapping} is not in UTF-8. Save it in UTF-8 and repeat the command.`,
      );
    }
    await writeFile(mapping, `\ufeff${text}`);
    await expect(checkRequest({ kind: 'persons', path: 'x', mapping }, '2026-11-22')).resolves.toMatchObject({ kind: 'persons' });
    await rm(folder, { recursive: true });
  });

  it('does not take the names that every object has for kinds', async () => {
    await expect(checkRequest({ kind: 'toString', path: 'x' }, '2026-11-22')).rejects.toThrow('There is no kind');
  });
});
