import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { startProductionGateway, type ProductionGateway } from '../attack-surface/production-gateway';
import { codeOf, openStream, type TestStream } from './open-stream';
import { contactWith, GIULIA, titled } from './stream-store';

/** Costs what its variable says. */
const DEEP = GIULIA.replace('subscription Giulia', 'subscription Deep($n: Int)').replace(
  '{ title }',
  '{ title person { interactions(first: $n) { nodes { person { interactions(first: $n) { nodes { id } } } } } } }',
);

let folder: string;
let production: ProductionGateway;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lecito-trusted-'));
  await writeFile(join(folder, 'streams.graphql'), `# purposes: CustomerRelationshipManagement\n${GIULIA}\n${DEEP}\n`);
  production = await startProductionGateway({ LECITO_TRUSTED_DOCUMENTS: folder });
});
afterAll(async () => {
  await production.close();
  await rm(folder, { recursive: true });
});

async function subscribe(document: string, purpose = 'CustomerRelationshipManagement', body?: string): Promise<TestStream> {
  const token = await production.tokenFor('sales');
  return openStream(production.gateway, document, { token, purpose, ...(body === undefined ? {} : { body }) });
}

async function isPushed(stream: TestStream, title: string): Promise<void> {
  expect([stream.status, stream.refused]).toEqual([200, {}]);
  await contactWith(production.gateway.database, 'giulia', title);
  expect(await stream.next()).toEqual(titled(title));
  stream.close();
}

describe('in production, a gateway that runs trusted documents only', () => {
  it('streams one of them, be it sent as a text or as its hash', async () => {
    await isPushed(await subscribe(GIULIA), 'Testo');
    const sha256Hash = createHash('sha256')
      .update(print(parse(GIULIA)))
      .digest('hex');
    const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
    await isPushed(await subscribe(GIULIA, undefined, body), 'Impronta');
  });

  it.each([
    ['another one', GIULIA.replace('title', 'title kind')],
    ['one that does not fit the schema', 'subscription { nothing }'],
    ['one that asks for the schema', `${GIULIA} query Schema { __schema { types { name } } }`],
    ['one that is too large', `subscription { timelineChanged(personId: "x") { ${'id '.repeat(5000)} } }`],
  ])('refuses %s, all alike', async (_what, document) => {
    const { status, refused } = await subscribe(document);
    expect([status, codeOf(refused)]).toEqual([400, 'OPERATION_NOT_TRUSTED']);
    expect(refused.errors?.[0]?.extensions.detail).toBeUndefined();
  });

  it('tells of one of them that its variables ask for too much, as at the other door', async () => {
    const body = (n: number): string => JSON.stringify({ query: DEEP, variables: { n } });
    const { status, refused } = await subscribe(DEEP, undefined, body(1000));
    expect([status, codeOf(refused)]).toEqual([400, 'TOO_EXPENSIVE']);
    const stream = await subscribe(DEEP, undefined, body(1));
    expect([stream.status, stream.refused]).toEqual([200, {}]);
    stream.close();
  });

  it('refuses one for a purpose that it does not declare, and a hash of none', async () => {
    expect(codeOf((await subscribe(GIULIA, 'AccountManagement')).refused)).toBe('OPERATION_NOT_TRUSTED');
    const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } } });
    expect(codeOf((await subscribe(GIULIA, undefined, body)).refused)).toBe('OPERATION_NOT_TRUSTED');
  });
});

describe('in production, a gateway that runs any document', () => {
  it('tells nothing of the schema at the door of streams either', async () => {
    const open = await startProductionGateway();
    const token = await open.tokenFor('sales');
    const purpose = 'CustomerRelationshipManagement';
    const document = `${GIULIA} query Schema { __schema { types { name } } }`;
    const { refused } = await openStream(open.gateway, document, { token, purpose, operationName: 'Giulia' });
    expect(codeOf(refused)).toBe('INVALID_DOCUMENT');
    await open.close();
  });
});
