import { pseudonymsIn } from '../../../src/access-log/pseudonym-bytes';
import { CAST, type PersonaName } from '../../../src/demo/cast';
import type { Purpose } from '../../../src/vocabulary/purposes';
import type { Answer } from '../../support/graphql-client';
import { lastEvent } from '../../support/last-event';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { pseudonym } from '../../support/told';

const DOCUMENT = `query Why($person: ID!, $field: String!, $role: String!, $purpose: Purpose!, $at: DateTime) {
  explainAccess(person: $person, field: $field, role: $role, purpose: $purpose, at: $at) {
    decision reason ground legalBasis basis consentVersion scope rules { number article sentence }
    considered { ground legalBasis holds reason rule basis }
  }
}`;

interface Question {
  readonly person: string;
  readonly field?: string;
  readonly role?: string;
  readonly purpose?: Purpose;
  readonly at?: string;
}

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

function why(question: Question, as: PersonaName = 'dpo'): Promise<Answer<{ explainAccess: Record<string, unknown> | null }>> {
  const variables = { field: 'email', role: 'marketing', purpose: 'DirectMarketing', ...question };
  return gateway.graphql(DOCUMENT, { as, purpose: 'RightsFulfilment', variables });
}

describe('explainAccess', () => {
  it('names ground, basis, consent version and rule of a release', async () => {
    const { data, errors } = await why({ person: CAST.giulia.id });
    expect(errors).toEqual([]);
    expect(data?.explainAccess).toMatchObject({
      decision: 'RELEASED',
      reason: null,
      ground: 'CONSENT_EMAIL',
      legalBasis: 'A6-1-a',
      basis: [expect.stringMatching(/^consent\/[0-9a-f-]{36}@1$/) as unknown],
      consentVersion: 1,
      scope: 'all',
      rules: [{ number: 'R4', article: 'GDPR Art. 6(1)(a), 7' }],
      considered: [
        { ground: 'CONSENT_EMAIL', holds: true, reason: null },
        { ground: 'SOFT_SPAM', holds: false, basis: null },
      ],
    });
  });

  it.each<[string, Question, object]>([
    ['a withdrawal', { person: CAST.luca.id }, { decision: 'WITHHELD', reason: 'CONSENT_WITHDRAWN', consentVersion: null, basis: [] }],
    [
      'a release on a contract',
      { person: CAST.luca.id, role: 'support', purpose: 'TechnicalServiceProvision' },
      { ground: 'CONTRACT', scope: 'team', consentVersion: null },
    ],
    [
      'an unlawful source, though the row is hidden from all',
      { person: CAST.roberto.id },
      { decision: 'WITHHELD', reason: 'UNLAWFUL_SOURCE' },
    ],
    [
      'a purpose that the role may not declare',
      { person: CAST.giulia.id, purpose: 'CustomerCare' },
      { reason: 'PURPOSE_NOT_PERMITTED', scope: null },
    ],
    [
      'a type that the role may not open',
      { person: CAST.giulia.id, field: 'ConsentRecord.purpose' },
      { reason: 'NO_ROLE', rules: [{ number: 'R0' }] },
    ],
    ['a category that the role may not read', { person: CAST.giulia.id, field: 'taxCode' }, { decision: 'WITHHELD', reason: 'NO_ROLE' }],
    ['a field about nobody', { person: CAST.giulia.id, field: 'Person.version' }, { decision: 'RELEASED', ground: null, considered: [] }],
    ['an instant to come', { person: CAST.marta.id, at: '2099-02-01T00:00:00Z' }, { decision: 'RELEASED', ground: 'CONSENT_EMAIL' }],
    ['the instant before', { person: CAST.marta.id, at: '2026-12-31T23:59:59Z' }, { decision: 'WITHHELD', reason: 'CONSENT_UNKNOWN' }],
  ])('explains %s', async (_case, question, expected) => {
    const { data, errors } = await why(question);
    expect(errors).toEqual([]);
    expect(data?.explainAccess).toMatchObject(expected);
  });

  it('agrees with what the release says of the same field', async () => {
    const document = '{ people(first: 1000) { nodes { id release { field decision reason } } } }';
    const { data } = await gateway.graphql<{
      people: { nodes: { id: string; release: { field: string; decision: string; reason: string | null }[] }[] };
    }>(document, { as: 'marketing', purpose: 'DirectMarketing' });
    const cast = new Set<string>(Object.values(CAST).map(({ id }) => id));
    const rows = data?.people.nodes.filter(({ id }) => cast.has(id)) ?? [];
    expect(rows.length).toBeGreaterThan(2);
    for (const { id, release } of rows) {
      for (const { field, decision, reason } of release)
        expect((await why({ person: id, field })).data?.explainAccess).toMatchObject({ decision, reason });
    }
  });

  it('gives a data subject their own, and for anybody else answers as for nobody', async () => {
    expect((await why({ person: CAST.giulia.id }, 'person')).data?.explainAccess).toMatchObject({ decision: 'RELEASED' });
    const [other, missing, malformed] = await Promise.all(
      [CAST.luca.id, '00000000-0000-7000-8000-00000000dead', 'no uuid'].map((person) => why({ person }, 'person')),
    );
    expect(other?.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(other?.text).toBe(missing?.text);
    expect(other?.text).toBe(malformed?.text);
  });

  it('refuses a field that it cannot explain before it looks whether there is such a person', async () => {
    const [known, missing] = await Promise.all(
      [CAST.luca.id, '00000000-0000-7000-8000-00000000dead'].map((person) => why({ person, field: 'Person.nope' })),
    );
    expect(known?.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'field' });
    expect(known?.text).toBe(missing?.text);
  });

  it('is for roles that the policy lets open it', async () => {
    const { data, errors } = await gateway.graphql(DOCUMENT, {
      as: 'marketing',
      purpose: 'DirectMarketing',
      variables: { person: CAST.giulia.id, field: 'email', role: 'marketing', purpose: 'DirectMarketing' },
    });
    expect(data).toEqual({ explainAccess: null });
    expect(errors[0]?.extensions.code).toBe('NO_ROLE');
  });

  it.each<[string, Question]>([
    ['field', { person: CAST.giulia.id, field: 'nickname' }],
    ['field', { person: CAST.giulia.id, field: 'ContactPoint.value' }],
    ['role', { person: CAST.giulia.id, role: 'emperor' }],
    ['at', { person: CAST.giulia.id, at: '0001-01-01T00:00:00Z' }],
  ])('names %s when it is at fault', async (field, question) => {
    expect((await why(question)).errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('is recorded as a look at the person', async () => {
    await why({ person: CAST.davide.id });
    const event = await lastEvent(gateway, 'persons, released, used');
    expect(pseudonymsIn(event?.['persons'] as Buffer)).toEqual([pseudonym(CAST.davide.id)]);
    expect(event?.['released']).toContain('AccessExplanation.basis');
    // Of which field, the auditor finds by the filter.
    expect(event?.['used']).toEqual(['Person.email']);
  });
});

describe('the event of an explanation', () => {
  /** The decision that holds at an instant, as the store keeps it. */
  async function decisionOf(person: string, purpose: Purpose, at = new Date().toISOString()): Promise<string | undefined> {
    const [row] = await runSql(
      gateway.database.ownerUrl,
      'SELECT id::text AS id FROM authorisation WHERE person_id = $1 AND purpose = $2 AND valid_from <= $3 AND valid_to > $3',
      [person, purpose, at],
    );
    return row?.['id'] as string | undefined;
  }

  /** Whom the newest event names, and the decisions to which it refers. */
  async function told(): Promise<{ persons: string[]; standings: string[] }> {
    const event = await lastEvent<{ persons: Buffer; standings: string[] }>(gateway, 'persons, standings');
    return { persons: pseudonymsIn(event!.persons), standings: event!.standings };
  }

  it.each<[string, Question & { readonly purpose: Purpose }]>([
    ['of a release', { person: CAST.giulia.id, purpose: 'DirectMarketing' }],
    ['of a cell withheld from whom another is released', { person: CAST.giulia.id, purpose: 'DirectMarketing', field: 'phone' }],
    ['of another purpose and role', { person: CAST.luca.id, role: 'support', purpose: 'TechnicalServiceProvision' }],
    ['that begins to hold later', { person: CAST.marta.id, purpose: 'DirectMarketing', at: '2099-02-01T00:00:00Z' }],
  ])('refers to the decision %s', async (_which, question) => {
    expect((await why(question)).errors).toEqual([]);
    const decision = await decisionOf(question.person, question.purpose, question.at);
    expect(decision).toBeDefined();
    expect(await told()).toEqual({ persons: [pseudonym(question.person)], standings: [decision] });
  });

  it.each<[string, Question]>([
    ['of somebody who gives no ground', { person: CAST.roberto.id }],
    ['that follows from the policy alone', { person: CAST.giulia.id, field: 'taxCode' }],
    ['of a field about nobody', { person: CAST.giulia.id, field: 'Person.version' }],
    ['of an instant that was over when it was decided', { person: CAST.giulia.id, at: '1990-01-01T00:00:00Z' }],
  ])('names the person and no decision, where none was told: %s', async (_which, question) => {
    expect((await why(question)).errors).toEqual([]);
    expect(await told()).toEqual({ persons: [pseudonym(question.person)], standings: [] });
  });

  it('keeps apart the decisions of several explanations, and of the row that is read beside them', async () => {
    const [giulia, luca] = [CAST.giulia.id, CAST.luca.id];
    const explained = (key: string, person: string, role: string, purpose: Purpose): string =>
      `${key}: explainAccess(person: "${person}", field: "email", role: "${role}", purpose: ${purpose}) { decision }`;
    const roots = [
      explained('a', giulia, 'marketing', 'DirectMarketing'),
      explained('b', luca, 'support', 'TechnicalServiceProvision'),
      explained('c', giulia, 'customer-service', 'CustomerCare'),
      `person(id: "${giulia}") { email }`,
    ];
    const { errors } = await gateway.graphql(`{ ${roots.join(' ')} }`, { as: 'dpo', purpose: 'RightsFulfilment' });
    expect(errors).toEqual([]);
    const { nodes } = (
      await gateway.graphql<{ accessEvents: { nodes: { verdicts: object[] }[] } }>(
        '{ accessEvents(first: 1) { nodes { verdicts { persons released withheld { field } basis } } } }',
        { as: 'auditor', purpose: 'LegalCompliance' },
      )
    ).data!.accessEvents;
    const verdict = (person: string, released: string, basis: RegExp): object => ({
      persons: [pseudonym(person)],
      released: [released],
      withheld: [],
      basis: [expect.stringMatching(basis) as unknown],
    });
    expect(nodes[0]?.verdicts).toEqual([
      verdict(giulia, 'Person.email', /^LEGAL_OBLIGATION:/),
      verdict(giulia, 'AccessExplanation.decision', /CONSENT_EMAIL:consent\//),
      verdict(luca, 'AccessExplanation.decision', /CONTRACT:contract\//),
      verdict(giulia, 'AccessExplanation.decision', /CONTRACT:contract\//),
    ]);
  });
});
