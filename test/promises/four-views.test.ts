import { CAST, type CastName, type PersonaName } from '../../src/demo/cast';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

interface Verdict {
  readonly field: string;
  readonly decision: 'RELEASED' | 'WITHHELD';
  readonly reason: string | null;
}

interface Row {
  readonly id: string;
  readonly release: readonly Verdict[];
  readonly [field: string]: unknown;
}

interface Page {
  readonly people: { readonly totalCount: number; readonly nodes: readonly Row[] };
}

interface WithheldCells {
  readonly field: string;
  readonly reason: string;
  readonly count: number;
}

/** The columns of a person that the list asks for, with their names in the store. */
const ASKED = {
  givenName: 'given_name',
  familyName: 'family_name',
  email: 'email',
  phone: 'phone',
  birthDate: 'birth_date',
  taxCode: 'tax_code',
  address: 'address',
  language: 'language',
  jobTitle: 'job_title',
  incomeBracket: 'income_bracket',
  interests: 'interests',
} as const;

/** One and the same query for every department. */
const LIST = `query List($filter: PersonFilter) {
  people(first: 1000, filter: $filter) {
    totalCount
    nodes {
      id givenName familyName email phone birthDate taxCode address { city } language jobTitle incomeBracket interests
      release { field decision reason }
    }
  }
}`;

const NAMES = Object.keys(CAST) as CastName[];
const CAST_ALONE = { id: { in: NAMES.map((name) => CAST[name].id) } };

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

async function list(
  as: PersonaName,
  purpose: string,
  filter: object = CAST_ALONE,
): Promise<{ page: Page['people']; withheld: WithheldCells[] }> {
  const answer = await gateway.graphql<Page>(LIST, { as, purpose, variables: { filter } });
  expect(answer.errors).toEqual([]);
  return { page: answer.data!.people, withheld: (answer.extensions['release'] ?? []) as WithheldCells[] };
}

function castIn(page: Page['people']): CastName[] {
  return NAMES.filter((name) => page.nodes.some(({ id }) => id === CAST[name].id));
}

/** The fields of a person of the cast that are there, and the reasons of the others. */
function view(page: Page['people'], name: CastName): { shown: string[]; withheld: Record<string, string | null> } {
  const row = page.nodes.find(({ id }) => id === CAST[name].id)!;
  return {
    shown: Object.keys(ASKED).filter((field) => row[field] !== null),
    withheld: Object.fromEntries(row.release.flatMap(({ field, decision, reason }) => (decision === 'WITHHELD' ? [[field, reason]] : []))),
  };
}

describe('the same list query', () => {
  it('shows marketing only who agreed, on the channel agreed to: one phone released and another withheld', async () => {
    const { page } = await list('marketing', 'DirectMarketing');
    expect(castIn(page)).toEqual(['giulia', 'sofia', 'irene']);
    expect(view(page, 'giulia')).toEqual({
      shown: ['givenName', 'familyName', 'email', 'language', 'interests'],
      withheld: {
        phone: 'CONSENT_REFUSED',
        address: 'CONSENT_UNKNOWN',
        birthDate: 'NO_ROLE',
        taxCode: 'NO_ROLE',
        jobTitle: 'PURPOSE_NOT_PERMITTED',
        incomeBracket: 'PURPOSE_NOT_PERMITTED',
      },
    });
    expect(view(page, 'irene')).toMatchObject({
      shown: ['givenName', 'familyName', 'email', 'phone', 'address', 'language'],
      withheld: { interests: 'CONSENT_UNKNOWN' },
    });
    expect(view(page, 'sofia')).toMatchObject({ shown: ['givenName', 'familyName', 'email', 'language'] });
  });

  it('shows sales the customers of the own team, by contract or interest, whatever they said to marketing', async () => {
    const { page } = await list('sales', 'CustomerRelationshipManagement');
    expect(castIn(page)).toEqual(['giulia', 'luca', 'paolo', 'james', 'irene']);
    expect(view(page, 'paolo')).toEqual({
      shown: ['givenName', 'familyName', 'email', 'phone', 'address', 'language', 'jobTitle'],
      withheld: { birthDate: 'PURPOSE_NOT_PERMITTED', taxCode: 'PURPOSE_NOT_PERMITTED', incomeBracket: 'NO_ROLE', interests: 'NO_ROLE' },
    });
    expect(view(page, 'james').shown).not.toContain('address');
  });

  it('shows technical support the customers assigned to it', async () => {
    const { page } = await list('support', 'TechnicalServiceProvision');
    expect(castIn(page)).toEqual(['giulia', 'luca', 'davide']);
    expect(view(page, 'davide')).toMatchObject({
      shown: ['givenName', 'familyName', 'email', 'phone', 'address', 'language'],
      withheld: { interests: 'NO_ROLE', birthDate: 'NO_ROLE' },
    });
  });

  it('shows customer service whoever may turn to it, and nobody whose processing is restricted or whose source is unlawful', async () => {
    const { page } = await list('customer-service', 'CustomerCare');
    const seen = castIn(page);
    expect(seen).toEqual(expect.arrayContaining(['giulia', 'luca', 'paolo', 'irene', 'davide']));
    for (const hidden of ['elena', 'roberto', 'tommaso', 'sofia'] as const) expect(seen).not.toContain(hidden);
  });

  it('shows the partner name, address and telephone of its deliveries, and nothing else', async () => {
    const { page } = await list('partner', 'FulfilmentOfContractualObligation');
    expect(castIn(page)).toEqual(['giulia', 'paolo']);
    for (const name of ['giulia', 'paolo'] as const) {
      expect(view(page, name).shown).toEqual(['givenName', 'familyName', 'phone', 'address']);
      expect(view(page, name).withheld).toMatchObject({ email: 'NO_ROLE', taxCode: 'NO_ROLE', language: 'NO_ROLE' });
    }
  });

  it('shows nobody of whom nothing is known to anybody but the data protection officer', async () => {
    for (const [as, purpose] of [
      ['marketing', 'DirectMarketing'],
      ['sales', 'CustomerRelationshipManagement'],
      ['support', 'TechnicalServiceProvision'],
      ['customer-service', 'CustomerCare'],
      ['partner', 'FulfilmentOfContractualObligation'],
    ] as const) {
      expect(castIn((await list(as, purpose)).page)).not.toContain('anna');
    }
    expect(castIn((await list('dpo', 'RightsFulfilment')).page)).toContain('anna');
  });

  it('counts what it shows and nothing else', async () => {
    const { page } = await list('marketing', 'DirectMarketing');
    expect(page.totalCount).toBe(page.nodes.length);
  });
});

describe.each([
  ['marketing', 'DirectMarketing'],
  ['marketing', 'CommercialResearch'],
  ['sales', 'CustomerRelationshipManagement'],
  ['support', 'RepairImpairments'],
  ['customer-service', 'CustomerCare'],
  ['partner', 'FulfilmentOfContractualObligation'],
] as const)('what %s is told about %s', (as, purpose) => {
  it('agrees everywhere: the cells, the verdicts of each row, and the tally of the answer', async () => {
    const { page, withheld } = await list(as, purpose, {});
    expect(page.nodes.length).toBeGreaterThan(0);
    const stored = new Map(
      (await runSql<Record<string, unknown>>(gateway.database.ownerUrl, `SELECT id, ${Object.values(ASKED).join(', ')} FROM person`)).map(
        (row) => [row['id'], row],
      ),
    );
    const tally = new Map<string, number>();
    for (const row of page.nodes) {
      expect(row.release.map(({ field }) => field).sort()).toEqual(Object.keys(ASKED).sort());
      for (const { field, decision, reason } of row.release) {
        const value = stored.get(row.id)![ASKED[field as keyof typeof ASKED]];
        if (decision === 'RELEASED') expect([field, reason, row[field] === null]).toEqual([field, null, value === null]);
        else {
          expect([field, row[field], reason]).toEqual([field, null, expect.any(String)]);
          const key = `Person.${field}:${String(reason)}`;
          tally.set(key, (tally.get(key) ?? 0) + 1);
        }
      }
    }
    expect(Object.fromEntries(withheld.map(({ field, reason, count }) => [`${field}:${reason}`, count]))).toEqual(
      Object.fromEntries(tally),
    );
  });
});
