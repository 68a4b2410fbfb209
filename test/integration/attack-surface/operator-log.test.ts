import { runSql } from '../../support/sql';
import { startProductionGateway, type ProductionGateway } from './production-gateway';

const PURPOSE = 'CustomerRelationshipManagement';
const SECRET = 'giulia.ferri@example.com';

let production: ProductionGateway;
let written: string[];
let write: jest.SpyInstance;

beforeAll(async () => {
  write = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  written = [];
  production = await startProductionGateway({ LOG_LEVEL: 'info', LECITO_RATE_LIMIT: '20' });
});
beforeEach(() => (written = []));
afterAll(async () => {
  await production.close();
  write.mockRestore();
});

interface Line {
  readonly level: number;
  readonly time: string;
  readonly msg: string;
  readonly code?: string;
  readonly traceId?: string;
}

const WARN = 40;

const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736';
const TRACED = { traceparent: `00-${TRACE_ID}-00f067aa0ba902b7-01` };

function lines(): Line[] {
  return written
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

describe('the operator’s log in production', () => {
  it('is one JSON object a line, with its time in UTC', async () => {
    await production.gateway.graphql('{ me { subject } }', { token: 'a.b.c', purpose: PURPOSE });
    expect(lines().length).toBeGreaterThan(0);
    for (const { time, level } of lines()) {
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(level).toEqual(expect.any(Number));
    }
  });

  it('tells of a token that was refused, and never the token', async () => {
    const unheard = await production.tokenFor('sales', { lecito_kind: 'root' });
    for (const token of ['qqq.www.kkk', unheard]) {
      written = [];
      expect((await production.gateway.graphql('{ me { subject } }', { token, purpose: PURPOSE, headers: TRACED })).status).toBe(401);
      expect(lines()).toContainEqual(expect.objectContaining({ level: WARN, code: 'INVALID_TOKEN', traceId: TRACE_ID }));
      expect(written.join('')).not.toContain(token);
      expect(written.join('')).not.toContain(token.split('.')[1]);
    }
  });

  it.each([
    ['a purpose of others', '{ me { subject } }', 'DirectMarketing', 'PURPOSE_NOT_PERMITTED'],
    ['a root field that the role may not open', '{ accessEvents { nodes { id } } }', PURPOSE, 'NO_ROLE'],
    [
      'an operation beyond the limits',
      '{ people(first: 1000) { nodes { interactions(first: 1000) { nodes { id } } } } }',
      PURPOSE,
      'TOO_EXPENSIVE',
    ],
  ])('tells of %s that was refused, by the trace id of its access event', async (_what, document, purpose, code) => {
    const token = await production.tokenFor('sales');
    await production.gateway.graphql(document, { token, purpose, headers: TRACED });
    expect(lines()).toContainEqual(expect.objectContaining({ level: WARN, code, traceId: TRACE_ID }));
    await production.gateway.graphql(document, { token, purpose });
    const traceId = lines().findLast((line) => line.code === code)?.traceId;
    expect(traceId).toMatch(/^(?!4bf92f)[0-9a-f]{32}$/);
    const events = await runSql(
      production.gateway.database.ownerUrl,
      'SELECT trace_id, code FROM access_event_in_full ORDER BY id DESC LIMIT 2',
    );
    expect(events).toEqual([
      { trace_id: traceId, code },
      { trace_id: TRACE_ID, code },
    ]);
  });

  it('holds no value that was sent or released, and no line that somebody else wrote', async () => {
    const token = await production.tokenFor('dpo');
    const forged = `x"}\n{"level":30,"msg":"all is well"}`;
    const dpo = { token, purpose: 'LegalCompliance', headers: { 'user-agent': SECRET } };
    await production.gateway.graphql(`{ people(first: 3, search: "${SECRET}") { nodes { email } } }`, dpo);
    await production.gateway.graphql('query ($f: PersonFilter) { people(filter: $f) { nodes { id } } }', {
      ...dpo,
      variables: { f: { birthDate: { eq: `${SECRET} ${forged}` } } },
    });
    await production.gateway.graphql(`{ people(after: ${JSON.stringify(forged)}) { nodes { id } } }`, dpo);
    await production.gateway.graphql('{ me { subject } }', { ...dpo, purpose: SECRET });
    await production.gateway.graphql('{ me { subject } }', { purpose: PURPOSE, token: forged.replaceAll('\n', ' ') });
    expect(written.join('')).not.toContain(SECRET);
    for (const { msg } of lines()) expect(msg).not.toBe('all is well');
  });

  it('tells why the access log cannot be written', async () => {
    const { ownerUrl } = production.gateway.database;
    const request = { token: await production.tokenFor('sales'), purpose: PURPOSE, headers: TRACED };
    await runSql(ownerUrl, 'REVOKE INSERT ON access_event FROM lecito_gateway');
    try {
      await production.gateway.graphql('{ me { subject } }', request);
    } finally {
      await runSql(ownerUrl, 'GRANT INSERT ON access_event TO lecito_gateway');
    }
    const detail = 'error: permission denied for table access_event';
    expect(lines()).toContainEqual(expect.objectContaining({ code: 'LOG_UNAVAILABLE', traceId: TRACE_ID, detail }));
  });

  it('tells of a client that sends without end', async () => {
    const token = await production.tokenFor('marketing');
    const request = { token, purpose: 'DirectMarketing', headers: TRACED };
    for (let sent = 0; sent < 21; sent++) await production.gateway.graphql('{ me { subject } }', request);
    expect(lines()).toContainEqual(expect.objectContaining({ level: WARN, code: 'RATE_LIMITED', traceId: TRACE_ID }));
    written = [];
    for (let sent = 0; sent < 21; sent++) await production.gateway.graphql('{ me { subject } }', { headers: TRACED });
    expect(lines()).toContainEqual(expect.objectContaining({ level: WARN, code: 'RATE_LIMITED', traceId: TRACE_ID }));
  });
});
