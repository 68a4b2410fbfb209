import { checkOrder } from '../../../src/domain/collection/import/order';

describe('what the command line asks for', () => {
  it('is refused with all its faults at once', async () => {
    const asked = { kind: 'horses', path: 'x', mapping: 'm.yaml', asOf: 'yesterday', year: '10' };
    await expect(checkOrder(asked, '2026-11-22')).rejects.toThrow(
      [
        'There is no kind "horses". Kinds: crm-sales-opportunities, telco-churn, bank-telemarketing, persons.',
        '--mapping belongs to the kind "persons" only.',
        '--as-of must be a day such as 2026-11-22.',
        '--year must be a year such as 2010.',
      ].join('\n'),
    );
  });

  it('is refused without the mapping that persons need, and with one that cannot be read', async () => {
    await expect(checkOrder({ kind: 'persons', path: 'x', year: '2010' }, '2026-11-22')).rejects.toThrow('needs --mapping');
    await expect(checkOrder({ kind: 'persons', path: 'x', mapping: 'no-such.yaml', year: '2010' }, '2026-11-22')).rejects.toThrow(
      'cannot be read',
    );
  });

  it('does not take the names that every object has for kinds', async () => {
    await expect(checkOrder({ kind: 'toString', path: 'x', year: '2010' }, '2026-11-22')).rejects.toThrow('There is no kind');
  });
});
