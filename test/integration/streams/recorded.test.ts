import { Client } from 'pg';
import { CAST } from '../../../src/demo/cast';
import { eventsOf } from '../../support/events-of';
import { runSql } from '../../support/sql';
import { statementsTo } from '../../support/statements';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { pseudonym } from '../../support/told';
import { codeOf, openStream, type TestStream } from './open-stream';
import { Readings } from './readings';
import { contactWith, GIULIA, titled } from './stream-store';

const CARE = { as: 'customer-service', purpose: 'CustomerCare' } as const;

/** The connections on which a push is read and recorded; the one that listens proves itself now and then. */
const PUSHES = new Set(['lecito gateway', 'lecito access log']);

let gateway: TestGateway;
let stream: TestStream;
beforeEach(async () => {
  gateway = await startTestGateway();
  stream = await openStream(gateway, GIULIA, CARE);
  expect(stream.status).toBe(200);
});
afterEach(async () => {
  stream.close();
  await gateway.close();
});

const contact = (title: string): Promise<void> => contactWith(gateway.database, 'giulia', title);

function asOwner(text: string): Promise<unknown> {
  return runSql(gateway.database.ownerUrl, text);
}

describe('a push', () => {
  it('has exactly one durable event, with its purpose, and costs one statement', async () => {
    for (const title of ['Una', 'Due']) {
      let statements: readonly { readonly text: string; readonly application: string }[] = [];
      const events = await eventsOf(gateway.database, async () => {
        statements = await statementsTo(gateway.database, async () => {
          await contact(title);
          expect(await stream.next()).toEqual(titled(title));
        });
      });
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({
        viewer: '00000000-0000-7000-8000-0000000000a3',
        purpose: 'CustomerCare',
        operation: 'Consultation',
        shape: 'CONSULT',
        outcome: 'RELEASED',
        operation_name: 'Giulia',
        persons: [pseudonym(CAST.giulia.id)],
        released: ['TimelineEntry.title'],
      });
      const sent = statements.map(({ application }) => application).filter((application) => PUSHES.has(application));
      expect(sent).toEqual(['lecito gateway', 'lecito access log']);
    }
  });

  it('says in its event what the lists in it were filtered by, and of whom they told by that', async () => {
    const document = GIULIA.replace(
      '{ title }',
      '{ person { interactions(filter: { subject: { contains: "bolletta" } }) { totalCount } } }',
    );
    const counting = await openStream(gateway, document, CARE);
    const events = await eventsOf(gateway.database, async () => {
      await contact('La bolletta');
      expect((await counting.next())?.data).toEqual({ timelineChanged: { entry: { person: { interactions: { totalCount: 1 } } } } });
      await stream.next();
    });
    const event = events.find(({ used }) => (used as string[]).includes('Interaction.subject'));
    expect(event).toMatchObject({
      persons: [pseudonym(CAST.giulia.id)],
      released: expect.arrayContaining(['Interaction.subject']) as unknown,
    });
    counting.close();
  });

  it('has the trace of all others of its stream, also where the request named none', async () => {
    const events = await eventsOf(gateway.database, async () => {
      for (const title of ['Una', 'Due']) {
        await contact(title);
        expect(await stream.next()).toEqual(titled(title));
      }
    });
    expect(events).toHaveLength(2);
    expect(new Set(events.map((event) => event['trace_id'])).size).toBe(1);
  });

  it('that does not come about leaves no event: nobody learned anything', async () => {
    const readings = new Readings();
    const silent = await openStream(gateway, GIULIA.replace(CAST.giulia.id, CAST.elena.id), CARE);
    const events = await eventsOf(gateway.database, async () => {
      await contactWith(gateway.database, 'elena', 'Segreta');
      await readings.until(1);
    });
    expect([events, silent.results]).toEqual([[], []]);
    readings.end();
    silent.close();
  });

  it('belongs to the trace of the request that opened its stream', async () => {
    const traceId = 'ab'.repeat(16);
    const traced = await openStream(gateway, GIULIA, { ...CARE, headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` } });
    const events = await eventsOf(gateway.database, async () => {
      await contact('Seguita');
      await Promise.all([stream.next(), traced.next()]);
    });
    expect(events.map((event) => event['trace_id'])).toContain(traceId);
    expect(events).toHaveLength(2);
    traced.close();
  });
});

describe('nothing is pushed, and the stream ends and says why,', () => {
  async function endsWith(code: string): Promise<void> {
    await contact('Non arriva');
    expect(codeOf(await stream.next())).toBe(code);
    expect(await stream.ended).toBe(true);
    expect(stream.results).toHaveLength(1);
    expect(stream.results[0]!.data).toBeUndefined();
  }

  it('while the access log cannot be written', async () => {
    await asOwner('REVOKE INSERT ON access_event FROM lecito_gateway');
    await endsWith('LOG_UNAVAILABLE');
  });

  it('once another policy decides', async () => {
    await asOwner(`UPDATE authorisation_policy SET version = 'another ' || version`);
    await endsWith('POLICY_CHANGED');
  });

  it('when the store does not answer in time, as all other streams: not even what may be seen is known then', async () => {
    const hasty = await startTestGateway({ database: gateway.database, environment: { LECITO_DEADLINE: '1' } });
    const hurried = await openStream(hasty, GIULIA, CARE);
    const client = new Client({ connectionString: gateway.database.ownerUrl });
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query('LOCK TABLE authorisation IN ACCESS EXCLUSIVE MODE');
      await contact('Troppo tardi');
      expect(codeOf(await hurried.next())).toBe('STREAM_INTERRUPTED');
      expect(await hurried.ended).toBe(true);
    } finally {
      await client.end();
    }
    await hasty.close();
  });
});
