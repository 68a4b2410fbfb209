import { createHash } from 'node:crypto';
import { openBench, type Bench, type Import } from './run-over';

const HEADER = 'age,job,contact,month,day_of_week,campaign,pdays,outcome,y';
const FILES = {
  'bank-additional.csv': [
    HEADER,
    '33,baker,cellular,may,mon,1,999,hold,no',
    '33,baker,cellular,may,mon,1,999,hold,no', // another call that happens to be the same
    '61,nurse,telephone,nov,sun,3,6,success,yes',
    '61,nurse,pigeon,Mai,mon,0,1000,hold,maybe',
    '61,nurse,telephone,nov,sun,3,6', // too few
  ].join('\r\n'),
};
const ORDER: Import = { kind: 'bank-telemarketing', source: 'bank-call-list', action: 'telemarketing-campaign', files: FILES };

describe('the import of campaign calls', () => {
  let bench: Bench;
  beforeAll(async () => (bench = await openBench()));
  afterAll(() => bench.close());

  it('keeps two calls apart that read alike, and refuses what it cannot read', async () => {
    const { counts, refused, uncollected } = await bench.run(ORDER);
    expect(counts).toEqual({ 'bank-additional.csv': '3 + 0 + 2 = 5' });
    expect(refused).toEqual([
      'bank-additional.csv:5 contact; campaign; pdays; y; month UNKNOWN_WORD; OUT_OF_RANGE; OUT_OF_RANGE; UNKNOWN_WORD; UNKNOWN_WORD',
      'bank-additional.csv:6  TOO_FEW_COLUMNS',
    ]);
    expect(uncollected).toEqual(['age', 'job']);
  });

  it('makes each row a call to a person without name, on the first such weekday of the month', async () => {
    const calls =
      await bench.rows(`SELECT i.channel, i.direction, i.department, i.subject, i.summary, i.outcome, i.occurred_at::date AS day, p.family_name
      FROM interaction i JOIN person p ON p.id = i.person_id JOIN source s ON s.id = i.source_id WHERE s.name = 'bank-call-list' ORDER BY i.occurred_at DESC`);
    expect(calls).toHaveLength(3);
    expect(calls[0]).toEqual({
      channel: 'PHONE',
      direction: 'OUTBOUND',
      department: 'MARKETING',
      subject: 'Term deposit campaign, call 3',
      summary: 'By fixed telephone. Last contacted 6 days before this campaign. Outcome noted on the list: success.',
      outcome: 'SUBSCRIBED',
      day: '2010-11-07',
      family_name: null,
    });
    expect(calls[1]).toMatchObject({
      summary: expect.stringContaining('Never contacted before') as string,
      outcome: 'NOT_SUBSCRIBED',
      day: '2010-05-03',
    });
  });

  it('says in the access event which fields it wrote', async () => {
    const [event] = await bench.rows("SELECT used FROM access_event_in_full WHERE operation_name LIKE 'import bank-%' ORDER BY at LIMIT 1");
    const fields = ['channel', 'direction', 'department', 'subject', 'summary', 'outcome', 'occurredAt'];
    expect(event).toEqual({ used: fields.map((field) => `Interaction.${field}`) });
  });

  it('finds each call again when it is repeated, also where the rows stand in another order', async () => {
    const [header = '', ...rows] = FILES['bank-additional.csv'].split('\r\n');
    const turned = { 'bank-additional.csv': [header, ...rows.reverse()].join('\n') };
    expect((await bench.run(ORDER)).counts).toEqual({ 'bank-additional.csv': '0 + 3 + 2 = 5' });
    expect((await bench.run({ ...ORDER, files: turned })).counts).toEqual({ 'bank-additional.csv': '0 + 3 + 2 = 5' });
  });

  it('makes keys that cannot be guessed back into what was not collected', async () => {
    const keys = await bench.rows("SELECT p.external_id FROM person p JOIN source s ON s.id = p.source_id WHERE s.name = 'bank-call-list'");
    const row = JSON.stringify('33,baker,cellular,may,mon,1,999,hold,no'.split(','));
    const guesses = [0, 1].map((occurrence) => JSON.stringify(['bank-additional.csv', 2010, row, occurrence]));
    const hashes = guesses.map((guess) => createHash('sha256').update(guess).digest('base64url').slice(0, 22));
    for (const { external_id: key } of keys) expect(hashes).not.toContain(key);
  });
});
