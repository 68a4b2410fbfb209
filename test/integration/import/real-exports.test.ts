// alone (60 s): imports three public data sets twice
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openBench, type Bench } from './run-over';

/** Public data sets beside the project, which are no part of it: real dirt, nobody's invention. */
const FOLDER = process.env['TEST_SHARED_DATA'] ?? join(__dirname, '..', '..', '..', '..', 'shared', 'data');
const ABSENT = `no real data at ${FOLDER}: set TEST_SHARED_DATA to test the import with them`;

const CASES = [
  {
    kind: 'crm-sales-opportunities',
    source: 'maven-crm-export',
    action: 'b2b-sales-2017',
    first: {
      'accounts.csv': '85 + 0 + 0 = 85',
      'products.csv': '7 + 0 + 0 = 7',
      'sales_teams.csv': '35 + 0 + 0 = 35',
      'sales_pipeline.csv': '7375 + 0 + 1425 = 8800',
    },
    again: {
      'accounts.csv': '0 + 85 + 0 = 85',
      'products.csv': '0 + 7 + 0 = 7',
      'sales_teams.csv': '0 + 35 + 0 = 35',
      'sales_pipeline.csv': '0 + 7375 + 1425 = 8800',
    },
  },
  {
    kind: 'telco-churn',
    source: 'telco-customer-base',
    action: 'customer-base-migration',
    first: { 'Telco-Customer-Churn.csv': '7032 + 0 + 11 = 7043' },
    again: { 'Telco-Customer-Churn.csv': '0 + 7032 + 11 = 7043' },
  },
  {
    kind: 'bank-telemarketing',
    source: 'bank-call-list',
    action: 'telemarketing-campaign',
    first: { 'bank-additional.csv': '41188 + 0 + 0 = 41188' },
    again: { 'bank-additional.csv': '0 + 41188 + 0 = 41188' },
  },
];

if (existsSync(FOLDER)) {
  describe('the import of real data', () => {
    let bench: Bench;
    beforeAll(async () => (bench = await openBench()));
    afterAll(() => bench.close());

    it.each(CASES)(
      'accounts for every row of $kind, and adds nothing when it is repeated',
      async ({ first, again, ...order }) => {
        const files = join(FOLDER, order.kind);
        expect((await bench.run({ ...order, files })).counts).toEqual(first);
        expect((await bench.run({ ...order, files })).counts).toEqual(again);
      },
      120_000,
    );
  });
} else {
  describe('the import of real data', () => {
    it('cannot be tested without them, and says so', () => {
      process.stdout.write(`${ABSENT}\n`);
      expect(ABSENT).toContain(FOLDER);
    });
  });
}
