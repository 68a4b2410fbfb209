import { ImportRefused } from '../../../src/domain/collection/import/fault';
import { checkOrder } from '../../../src/domain/collection/import/order';

describe('what the command line asks for', () => {
  it('is refused with all its faults at once', async () => {
    const asked = { kind: 'horses', path: 'x', mapping: 'm.yaml', asOf: 'yesterday', year: '10' };
    await expect(checkOrder(asked, '2026-11-22')).rejects.toThrow(
      [
        'There is no kind "horses". Kinds: crm-sales-opportunities, telco-churn, bank-telemarketing, persons.',
        '--mapping belongs to the kind "persons" only.',
        '--as-of belongs to the kind "telco-churn" only.',
        '--year belongs to the kind "bank-telemarketing" only.',
        '--as-of must be a day such as 2026-11-22.',
        '--year must be a year such as 2010.',
      ].join('\n'),
    );
  });

  it.each([
    ['a mapping', { kind: 'telco-churn', mapping: 'm.yaml' }, '--mapping belongs to the kind "persons" only.'],
    ['the day of an export', { kind: 'persons', mapping: 'm.yaml', asOf: '2026-11-22' }, '--as-of belongs to the kind "telco-churn" only.'],
    ['the year of a campaign', { kind: 'telco-churn', year: '2010' }, '--year belongs to the kind "bank-telemarketing" only.'],
  ])('is refused with %s that belongs to another kind, rather than to leave that out', async (_what, asked, sentence) => {
    await expect(checkOrder({ path: 'x', ...asked }, '2026-11-22')).rejects.toThrow(new ImportRefused(sentence));
  });

  it('takes each option with the kind that it belongs to', async () => {
    for (const asked of [
      { kind: 'telco-churn', asOf: '2026-11-22' },
      { kind: 'bank-telemarketing', year: '2011' },
      { kind: 'telco-churn' },
    ])
      await expect(checkOrder({ path: 'x', ...asked }, '2026-11-22')).resolves.toMatchObject({ kind: asked.kind });
  });

  it('is refused without the mapping that persons need, and with one that cannot be read', async () => {
    await expect(checkOrder({ kind: 'persons', path: 'x' }, '2026-11-22')).rejects.toThrow('needs --mapping');
    await expect(checkOrder({ kind: 'persons', path: 'x', mapping: 'no-such.yaml' }, '2026-11-22')).rejects.toThrow('cannot be read');
  });

  it('does not take the names that every object has for kinds', async () => {
    await expect(checkOrder({ kind: 'toString', path: 'x' }, '2026-11-22')).rejects.toThrow('There is no kind');
  });
});
