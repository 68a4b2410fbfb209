import { Client } from 'pg';
import { CAST } from '../../src/demo/cast';
import type { Answer, GraphQLRequest } from '../support/graphql-client';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

const GIULIA = `{ person(id: "${CAST.giulia.id}") { givenName email interests } }`;
const LIST = 'query List { people(first: 5) { nodes { id email } } }';
const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;
const NOTE = `mutation Note { logInteraction(input: {
  personId: "${CAST.giulia.id}", channel: PHONE, direction: OUTBOUND, subject: "Chiamata di prova", summary: "Nota segretissima", outcome: "Zzyzx" }) { id } }`;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

function asOwner<Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
  return runSql<Row>(gateway.database.ownerUrl, text, values);
}

async function count(table: string): Promise<number> {
  const [row] = await asOwner<{ count: number }>(`SELECT count(*)::integer AS count FROM ${table}`);
  return row!.count;
}

function ask(document: string, request: GraphQLRequest<Record<string, unknown>> = MARKETING): Promise<Answer<Record<string, unknown>>> {
  return gateway.graphql(document, request);
}

describe('while the access log refuses to be written', () => {
  beforeAll(() => asOwner('REVOKE INSERT ON access_event FROM lecito_gateway'));
  afterAll(() => asOwner('GRANT INSERT ON access_event TO lecito_gateway'));

  it.each([
    ['a person', GIULIA],
    ['a list', LIST],
    ['a count', '{ people { totalCount } }'],
    ['an account, where role and purpose close it', '{ accounts { nodes { name } } }'],
    ['who one is', '{ me { subject } }'],
  ])('releases nothing: not %s', async (_what, document) => {
    const answer = await ask(document);
    expect(answer).toMatchObject({ status: 503, data: null, errors: [{ extensions: { code: 'LOG_UNAVAILABLE' } }] });
    expect(answer.extensions).toEqual({});
    expect(answer.text).not.toMatch(/giulia|@example|domotica/i);
  });

  it('releases nothing of one root field either when another one fails', async () => {
    const answer = await ask('{ people(first: 1) { nodes { email } } accessEvents { nodes { id } } }');
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'LOG_UNAVAILABLE' } }] });
  });

  it('changes nothing: a mutation is rolled back', async () => {
    const before = await count('interaction');
    const answer = await ask(NOTE);
    expect(answer).toMatchObject({ status: 503, data: null, errors: [{ extensions: { code: 'LOG_UNAVAILABLE' } }] });
    expect(await count('interaction')).toBe(before);
  });

  it('keeps a withdrawal out as well, whole: neither fact nor decision', async () => {
    const facts = async (): Promise<unknown> =>
      asOwner(
        'SELECT (SELECT count(*) FROM consent_event) AS events, (SELECT md5(string_agg(a::text, $1 ORDER BY a::text)) FROM authorisation a) AS decided',
        [''],
      );
    const before = await facts();
    const answer = await ask(`mutation { withdrawConsent(input: { personId: "${CAST.giulia.id}", purpose: DirectMarketing }) { id } }`);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'LOG_UNAVAILABLE' } }]);
    expect(await facts()).toEqual(before);
  });

  it('refuses what it would refuse anyway with the same answer', async () => {
    expect(await ask('{ nonsense }')).toMatchObject({ status: 400, errors: [{ extensions: { code: 'INVALID_DOCUMENT' } }] });
    expect(await ask(LIST, { as: 'marketing', purpose: 'CustomerCare' })).toMatchObject({ status: 403 });
  });
});

describe('once the access log can be written again', () => {
  it('releases and changes as before', async () => {
    expect(await ask(GIULIA)).toMatchObject({ status: 200, errors: [], data: { person: { email: 'giulia.ferri@example.com' } } });
    const before = await count('interaction');
    expect(await ask(NOTE)).toMatchObject({ errors: [] });
    expect(await count('interaction')).toBe(before + 1);
  });
});

describe('readiness, while events meet a full disk', () => {
  const ready = async (): Promise<unknown> => {
    const answer = await fetch(`${gateway.url}/readyz`);
    return [answer.status, ((await answer.json()) as { log: string }).log];
  };
  const code = async (): Promise<string | undefined> => (await ask(GIULIA)).errors[0]?.extensions.code;

  it('says so once an answer was refused for it, and that it is over before anybody asks again', async () => {
    await asOwner('ALTER TABLE access_event ADD CONSTRAINT full_disk CHECK (false) NOT VALID');
    expect(await code()).toBe('LOG_UNAVAILABLE');
    expect(await ready()).toEqual([503, 'unavailable']);
    await asOwner('ALTER TABLE access_event DROP CONSTRAINT full_disk');
    const before = await count('access_event');
    expect(await ready()).toEqual([200, 'ok']);
    expect(await count('access_event')).toBe(before);
    expect(await code()).toBeUndefined();
  });
});

describe('while the access log hangs', () => {
  async function locked(work: (release: () => Promise<void>) => Promise<void>): Promise<void> {
    const client = new Client({ connectionString: gateway.database.ownerUrl });
    await client.connect();
    await client.query('BEGIN');
    await client.query('LOCK TABLE access_event IN ACCESS EXCLUSIVE MODE');
    try {
      await work(async () => {
        await client.query('ROLLBACK');
      });
    } finally {
      await client.end();
    }
  }

  it('holds the answer back until its event is durable', async () => {
    await locked(async (release) => {
      let answered = false;
      const answer = ask(GIULIA).then((it) => {
        answered = true;
        return it;
      });
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(answered).toBe(false);
      await release();
      expect(await answer).toMatchObject({ errors: [], data: { person: { givenName: 'Giulia' } } });
    });
  });

  it('gives up after its deadline, and releases nothing', async () => {
    await locked(async () => {
      const answer = await ask(GIULIA);
      expect(answer).toMatchObject({ status: 503, data: null, errors: [{ extensions: { code: 'LOG_UNAVAILABLE' } }] });
    });
  }, 20_000);
});
