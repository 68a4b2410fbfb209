import { CAST, type CastName } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { openStream, type TestStream } from './open-stream';
import { Readings } from './readings';
import { contactWith } from './stream-store';

const TIMELINE = 'subscription Timeline($id: ID!) { timelineChanged(personId: $id) { id entry { kind title channel } } }';
const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;
const SALES = { as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;
const CARE = { as: 'customer-service', purpose: 'CustomerCare' } as const;

let gateway: TestGateway;
let readings: Readings;
beforeEach(async () => {
  gateway = await startTestGateway();
  readings = new Readings();
});
afterEach(async () => {
  readings.end();
  await gateway.close();
});

async function watch(id: string, who: { as: 'marketing' | 'sales' | 'customer-service'; purpose: string }): Promise<TestStream> {
  const stream = await openStream(gateway, TIMELINE, { ...who, variables: { id } });
  expect([stream.status, stream.refused]).toEqual([200, {}]);
  return stream;
}

const contact = (name: CastName, subject: string): Promise<void> => contactWith(gateway.database, name, subject);

/** A message of a campaign for this purpose goes out to Giulia. */
async function messageFor(purpose: string, name: string): Promise<void> {
  await runSql(
    gateway.database.ownerUrl,
    `WITH made AS (INSERT INTO campaign (id, name, purpose, channel, state) VALUES (gen_random_uuid(), $1, $2, 'EMAIL', 'COMPLETED') RETURNING id)
     INSERT INTO campaign_member (id, campaign_id, person_id, state, sent_at) SELECT gen_random_uuid(), id, $3, 'SENT', now() FROM made`,
    [name, purpose, CAST.giulia.id],
  );
}

async function said(document: string, name: CastName, input: object): Promise<void> {
  const token = await gateway.tokenFor('person', { sub: CAST[name].id });
  const answer = await gateway.graphql(document, { token, purpose: 'RightsFulfilment', variables: { input } });
  expect(answer.errors).toEqual([]);
}

const titles = (stream: TestStream): unknown[] =>
  stream.results.map(({ data }) => (data!['timelineChanged']!['entry'] as { title: string }).title);

describe('who watches the timeline of a person', () => {
  it('is told of what is new in it, and of what becomes of the records behind it', async () => {
    const stream = await watch(CAST.giulia.id, SALES);
    const logged = await gateway.graphql<{ logInteraction: { id: string } }>(
      `mutation { logInteraction(input: { personId: "${CAST.giulia.id}", channel: PHONE, direction: OUTBOUND, subject: "Richiamata" }) { id } }`,
      SALES,
    );
    expect(logged.errors).toEqual([]);
    const entry = { kind: 'INTERACTION', title: 'Richiamata', channel: 'PHONE' };
    const id = logged.data?.logInteraction.id;
    expect(await stream.next()).toEqual({ data: { timelineChanged: { id, entry } } });
    await runSql(gateway.database.ownerUrl, `UPDATE interaction SET subject = 'Richiamata domani' WHERE id = $1`, [id]);
    expect(await stream.next()).toEqual({ data: { timelineChanged: { id, entry: { ...entry, title: 'Richiamata domani' } } } });
    stream.close();
  });

  it('hears nothing of a contact that came from an unlawful source (Codice Art. 2-decies)', async () => {
    const stream = await watch(CAST.giulia.id, SALES);
    for (const verdict of ['UNLAWFUL', 'LAWFUL'])
      await runSql(
        gateway.database.ownerUrl,
        `INSERT INTO interaction (id, person_id, channel, direction, department, subject, occurred_at, source_id)
         SELECT gen_random_uuid(), $1, 'PHONE', 'OUTBOUND', 'SALES', verdict, now(), id FROM source WHERE verdict = $2 LIMIT 1`,
        [CAST.giulia.id, verdict],
      );
    expect(await stream.next()).toMatchObject({ data: { timelineChanged: { entry: { title: 'LAWFUL' } } } });
    expect(titles(stream)).toEqual(['LAWFUL']);
    stream.close();
  });

  it('hears nothing more from the next change after she withdrew, and again once she consents anew', async () => {
    const stream = await watch(CAST.giulia.id, MARKETING);
    await contact('giulia', 'Prima');
    expect(await stream.next()).toMatchObject({ data: { timelineChanged: { entry: { title: 'Prima' } } } });

    const consent = { personId: CAST.giulia.id, purpose: 'DirectMarketing', channel: 'EMAIL' };
    await said('mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id } }', 'giulia', consent);
    const before = readings.count;
    await contact('giulia', 'Nel silenzio');
    await readings.until(before + 1);

    const given = { ...consent, expressedBy: 'SUBJECT', method: 'WEB_FORM' };
    await said('mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }', 'giulia', given);
    await contact('giulia', 'Dopo');
    expect(await stream.next()).toMatchObject({ data: { timelineChanged: { entry: { title: 'Dopo' } } } });
    expect(titles(stream)).toEqual(['Prima', 'Dopo']);
    stream.close();
  });

  it('is told of no message of a campaign for another purpose, and of one for their own', async () => {
    const stream = await watch(CAST.giulia.id, MARKETING);
    const before = readings.count;
    await messageFor('CommercialResearch', 'Indagine sui redditi');
    await readings.until(before + 1);
    await messageFor('DirectMarketing', 'Vendemmia');
    expect(await stream.next()).toMatchObject({ data: { timelineChanged: { entry: { kind: 'CAMPAIGN_MESSAGE', title: 'Vendemmia' } } } });
    expect(titles(stream)).toEqual(['Vendemmia']);
    stream.close();
  });

  it('is silent from the moment at which the assignment ends', async () => {
    const stream = await watch(CAST.giulia.id, SALES);
    await contact('giulia', 'Assegnata');
    expect(await stream.next()).toMatchObject({ data: { timelineChanged: { entry: { title: 'Assegnata' } } } });
    await runSql(gateway.database.ownerUrl, 'UPDATE assignment SET valid_to = now() WHERE person_id = $1', [CAST.giulia.id]);
    const before = readings.count;
    await contact('giulia', 'Di altri');
    await readings.until(before + 1);
    await runSql(gateway.database.ownerUrl, `UPDATE assignment SET valid_to = 'infinity' WHERE person_id = $1`, [CAST.giulia.id]);
    await contact('giulia', 'Riassegnata');
    expect(await stream.next()).toMatchObject({ data: { timelineChanged: { entry: { title: 'Riassegnata' } } } });
    expect(titles(stream)).toEqual(['Assegnata', 'Riassegnata']);
    stream.close();
  });

  it('follows the person, not the record: what was another’s by then is not told', async () => {
    const stream = await watch(CAST.giulia.id, CARE);
    await contact('luca', 'Di Luca');
    // The change tells of Giulia; when it is read the contact is Luca's.
    const before = readings.count;
    await runSql(
      gateway.database.ownerUrl,
      `DO $$ BEGIN
         INSERT INTO interaction (id, person_id, channel, direction, department, subject, occurred_at)
         VALUES (gen_random_uuid(), '${CAST.giulia.id}', 'PHONE', 'INBOUND', 'CUSTOMER_SERVICE', 'Di Luca ormai', now());
         UPDATE interaction SET person_id = '${CAST.luca.id}' WHERE subject = 'Di Luca ormai';
       END $$`,
    );
    await readings.until(before + 1);
    await contact('giulia', 'Di Giulia');
    expect(await stream.next()).toMatchObject({ data: { timelineChanged: { entry: { title: 'Di Giulia' } } } });
    expect(stream.results).toHaveLength(1);
    stream.close();
  });
});

describe('a person who may not be seen', () => {
  it('is watched like one who is not there, and like a text that is no key: in silence', async () => {
    const ids = [CAST.elena.id, '00000000-0000-7000-8000-00000000ffff', 'nobody'];
    const streams = await Promise.all(ids.map((id) => watch(id, CARE)));
    const before = readings.count;
    await contact('elena', 'Segreta');
    await readings.until(before + 1);
    const shown = streams.map(({ status, headers, results }) => [status, results, [...headers].filter(([name]) => name !== 'date')]);
    expect(shown[0]![1]).toEqual([]);
    expect(shown[1]).toEqual(shown[0]);
    expect(shown[2]).toEqual(shown[0]);
    for (const stream of streams) stream.close();
  });
});
