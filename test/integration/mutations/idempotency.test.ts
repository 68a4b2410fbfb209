import { createHash } from 'node:crypto';
import { CAST, PERSONAS } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, MARKETING, mutate, SALES } from './mutate';

const CALL = { personId: CAST.giulia.id, channel: 'PHONE', direction: 'INBOUND', subject: 'A call' };

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const calls = async (): Promise<number> => {
  const [row] = await runSql<{ n: number }>(gateway.database.ownerUrl, 'SELECT count(*)::integer AS n FROM interaction');
  return row?.n ?? 0;
};

/** Puts a key that Sales used into the form of earlier releases, which hashed the mutation and its input alone. */
function storeAsEarlier(mutation: string, input: { readonly idempotencyKey: string }): Promise<unknown[]> {
  const hash = createHash('sha256')
    .update(JSON.stringify([mutation, input]))
    .digest('base64url');
  const { client, subject } = PERSONAS.sales;
  const update = 'UPDATE idempotency SET input_hash = $1 WHERE viewer = $2 AND key = $3 RETURNING key';
  return runSql(gateway.database.ownerUrl, update, [hash, JSON.stringify([client, subject]), input.idempotencyKey]);
}

describe('an idempotency key', () => {
  it('makes a repeated mutation act once and answer with the same row', async () => {
    const before = await calls();
    const input = { ...CALL, idempotencyKey: 'a-call-on-monday' };
    const [first, second] = [
      await mutate(gateway, SALES, 'logInteraction', input, 'interaction { subject }'),
      await mutate(gateway, SALES, 'logInteraction', input, 'interaction { subject }'),
    ];
    expect(first.errors).toEqual([]);
    expect(second.text).toBe(first.text);
    expect((await calls()) - before).toBe(1);
  });

  it('names the same record again, whatever its other ids', async () => {
    const input = { personId: CAST.giulia.id, purpose: 'DirectMarketing', channel: 'EMAIL', idempotencyKey: 'withdrawal-1' };
    const withdraw = () => mutate(gateway, CARE, 'withdrawConsent', input, 'consent { id }');
    const [first, second] = [await withdraw(), await withdraw()];
    expect(first.payload).toMatchObject({ id: CAST.giulia.id, consent: { id: expect.any(String) as string } });
    expect(second.payload).toEqual(first.payload);
  });

  it('lets two at the same moment act once', async () => {
    const before = await calls();
    // So long that the others have come before the first has ended.
    await runSql(
      gateway.database.ownerUrl,
      `CREATE FUNCTION take_time() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.3); RETURN new; END $$;
       CREATE TRIGGER take_time BEFORE INSERT ON interaction FOR EACH ROW EXECUTE FUNCTION take_time()`,
    );
    const input = { ...CALL, idempotencyKey: 'twice-at-once' };
    const done = await Promise.all([1, 2, 3, 4].map(() => mutate(gateway, SALES, 'logInteraction', input)));
    expect(done.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(done.map(({ payload }) => payload?.id)).size).toBe(1);
    expect((await calls()) - before).toBe(1);
    await runSql(gateway.database.ownerUrl, 'DROP TRIGGER take_time ON interaction');
  });

  it('cannot be used again for another input', async () => {
    const before = await calls();
    const done = await mutate(gateway, SALES, 'logInteraction', { ...CALL, subject: 'Another call', idempotencyKey: 'a-call-on-monday' });
    expect(done).toMatchObject({ payload: null, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await calls()).toBe(before);
  });

  it('cannot be used again for another purpose, for which nothing was done', async () => {
    const input = { ...CALL, idempotencyKey: 'for-one-purpose' };
    expect((await mutate(gateway, SALES, 'logInteraction', input)).errors).toEqual([]);
    const before = await calls();
    const other = await mutate(gateway, { ...SALES, purpose: 'AccountManagement' }, 'logInteraction', input);
    expect([other.payload, other.code, await calls()]).toEqual([null, 'IDEMPOTENCY_KEY_REUSED', before]);
    expect((await mutate(gateway, SALES, 'logInteraction', input)).errors).toEqual([]);
  });

  it('cannot be used again in another role', async () => {
    const claims = { sub: CAST.giulia.id, client_id: 'portal' };
    const object = async (as: 'dpo' | 'person') => {
      const document = `mutation { objectToProcessing(input: {
        personId: "${CAST.giulia.id}", purpose: DirectMarketing, idempotencyKey: "in-one-role" }) { id } }`;
      const answer = await gateway.graphql(document, { token: await gateway.tokenFor(as, claims), purpose: 'RightsFulfilment' });
      return answer.errors.map(({ extensions }) => extensions.code);
    };
    expect([await object('person'), await object('dpo'), await object('person')]).toEqual([[], ['IDEMPOTENCY_KEY_REUSED'], []]);
  });

  it('that an earlier release stored, without purpose and role, is known again', async () => {
    const input = { ...CALL, idempotencyKey: 'of-an-earlier-release' };
    const first = await mutate(gateway, SALES, 'logInteraction', input);
    const changed = await storeAsEarlier('logInteraction', input);
    const second = await mutate(gateway, SALES, 'logInteraction', input);
    expect([changed.length, second.payload]).toEqual([1, first.payload]);
    const other = await mutate(gateway, SALES, 'logInteraction', { ...input, subject: 'Another call' });
    expect(other.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('belongs to the viewer who used it', async () => {
    const before = await calls();
    const done = await mutate(gateway, MARKETING, 'logInteraction', {
      ...CALL,
      personId: CAST.irene.id,
      idempotencyKey: 'a-call-on-monday',
    });
    expect(done.errors).toEqual([]);
    expect((await calls()) - before).toBe(1);
  });

  it('is free again where the mutation failed', async () => {
    const key = { idempotencyKey: 'first-it-fails' };
    expect((await mutate(gateway, SALES, 'logInteraction', { ...CALL, ...key, personId: CAST.anna.id })).code).toBe('NOT_FOUND');
    expect((await mutate(gateway, SALES, 'logInteraction', { ...CALL, ...key })).errors).toEqual([]);
  });

  it('shows a repeated answer only what is released by then', async () => {
    const input = { ...CALL, personId: CAST.luca.id, idempotencyKey: 'before-a-restriction' };
    const first = await mutate(gateway, SALES, 'logInteraction', input, 'interaction { subject }');
    expect(first.payload).toMatchObject({ interaction: { subject: 'A call' } });
    await mutate(gateway, CARE, 'restrictProcessing', { personId: CAST.luca.id, because: 'LEGAL_CLAIMS' });
    const second = await mutate(gateway, SALES, 'logInteraction', input, 'interaction { subject }');
    expect(second.payload).toEqual({ id: first.payload?.id, interaction: null });
  });
});
