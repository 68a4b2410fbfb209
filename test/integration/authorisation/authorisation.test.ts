import { join } from 'node:path';
import { isInScope } from '../../../src/authorisation/is-in-scope';
import type { Access } from '../../../src/release/access';
import { scopeConditions } from '../../../src/release/sql/source';
import { Statement } from '../../../src/release/sql/statement';
import { loadFacts } from '../../../src/authorisation/load-facts';
import { rewriteAuthorisation } from '../../../src/authorisation/rewrite-authorisation';
import { decide } from '../../../src/decision/decide';
import { CAST, PERSONAS } from '../../../src/demo/cast';
import { loadPolicy } from '../../../src/store/load-policy';
import type { Sql } from '../../../src/store/sql';
import { openDemo, type DemoStore } from './demo-store';

const policy = loadPolicy(join(__dirname, '..', '..', '..', 'policy'));
let demo: DemoStore;
let sql: Sql;

beforeAll(async () => {
  demo = await openDemo();
  sql = demo.sql;
});
afterAll(() => demo.close());

const { giulia, anna, sofia, tommaso } = CAST;

async function rowsOf(personId: string, purpose: string): Promise<Array<Record<string, unknown>>> {
  return sql.query(
    `SELECT grounds, reasons, basis, valid_from::text AS begins, valid_to::text AS ends FROM authorisation
     WHERE person_id = $1 AND purpose = $2 ORDER BY valid_from`,
    [personId, purpose],
  );
}

const RESTRICT = `INSERT INTO restriction (id, person_id, because) VALUES (gen_random_uuid(), $1, 'ACCURACY_CONTESTED')`;

describe('the facts of persons', () => {
  it('come in one statement for all, those without any fact included', async () => {
    let statements = 0;
    const counting: Sql = {
      query: (text, values) => {
        statements += 1;
        return sql.query(text, values);
      },
    };
    const facts = await loadFacts(counting, [giulia.id, anna.id, '00000000-0000-7000-8000-00000000ffff']);
    expect(statements).toBe(1);
    expect([...facts.keys()].sort()).toEqual([giulia.id, anna.id]);
    expect(facts.get(anna.id)).toMatchObject({
      consents: [],
      contracts: [],
      objections: [],
      restrictions: [],
      source: { verdict: 'LAWFUL' },
    });
    expect(
      facts
        .get(giulia.id)
        ?.consents.map(({ channel, processing }) => channel ?? processing)
        .sort(),
    ).toEqual(['EMAIL', 'PHONE', 'PROFILING', 'PROFILING']);
  });

  it('keep microseconds and infinity', async () => {
    await demo.inTransaction(async (own) => {
      await own.query(
        `INSERT INTO contract (id, person_id, kind, name, starts_at) VALUES (gen_random_uuid(), $1, 'CONTRACT', 'x', '2031-02-03T04:05:06.789123Z')`,
        [anna.id],
      );
      const [contract] = (await loadFacts(own, [anna.id])).get(anna.id)?.contracts ?? [];
      expect(contract).toMatchObject({ from: Date.parse('2031-02-03T04:05:06.789Z') + 0.123, to: Infinity });
      await rewriteAuthorisation(own, policy, [anna.id]);
      const [row] = await own.query(
        `SELECT valid_from = '2031-02-03T04:05:06.789123Z' AS exact, valid_to = 'infinity' AS endless FROM authorisation
         WHERE person_id = $1 AND purpose = 'CustomerOrderManagement'`,
        [anna.id],
      );
      expect(row).toEqual({ exact: true, endless: true });
      await own.query('ROLLBACK');
    });
  });
});

describe('the authorisation rows', () => {
  it('say for every person and purpose what decide says now', async () => {
    const persons = await sql.query('SELECT id FROM person');
    const ids = persons.map((row) => String(row['id']));
    const [clock] = await sql.query('SELECT extract(epoch from now()) * 1000 AS now');
    const now = Number(clock?.['now']);
    const rows = await sql.query(
      'SELECT person_id, purpose, grounds, reasons, basis FROM authorisation WHERE valid_from <= to_timestamp($1) AND to_timestamp($1) < valid_to',
      [now / 1000],
    );
    const stored = new Map(rows.map((row) => [`${String(row['person_id'])} ${String(row['purpose'])}`, row]));
    const facts = await loadFacts(sql, ids);
    const different: string[] = [];
    for (const [id, each] of facts) {
      for (const purpose of policy.purposes.keys()) {
        const { grounds, reasons, basis } = decide(each, policy, purpose, now);
        const row = stored.get(`${id} ${purpose}`);
        const same =
          grounds === 0 ? row === undefined : row?.['grounds'] === grounds && row['reasons'] === reasons && row['basis'] === basis;
        if (!same) different.push(`${id} ${purpose}`);
      }
    }
    expect(facts.size).toBeGreaterThan(1000);
    expect(different).toEqual([]);
  });

  it('hold a birthday, so that no job is needed on that day', async () => {
    const [row] = await rowsOf(tommaso.id, 'CustomerRelationshipManagement');
    const [birthday] = await sql.query(`SELECT (birth_date + interval '14 years')::date::text AS day FROM person WHERE id = $1`, [
      tommaso.id,
    ]);
    expect(row).toMatchObject({ begins: `${String(birthday?.['day'])} 00:00:00+00`, ends: 'infinity' });
  });

  it('keep no span that is over', async () => {
    const [row] = await sql.query('SELECT count(*)::int AS past FROM authorisation WHERE valid_to <= now()');
    expect(row).toEqual({ past: 0 });
  });

  it('are gone when the last ground is gone', async () => {
    expect(await rowsOf(sofia.id, 'DirectMarketing')).toHaveLength(1);
    await demo.inTransaction(async (own) => {
      await own.query(RESTRICT, [sofia.id]);
      await rewriteAuthorisation(own, policy, [sofia.id]);
    });
    // What was before the restriction is over; what comes after is nothing.
    expect(await rowsOf(sofia.id, 'DirectMarketing')).toHaveLength(0);
    expect(await rowsOf(sofia.id, 'RightsFulfilment')).toHaveLength(1);
  });

  it('are left alone where no person, or none that exists, is named', async () => {
    const count = async (): Promise<unknown> => (await sql.query('SELECT count(*)::int AS rows FROM authorisation'))[0]?.['rows'];
    const before = await count();
    await rewriteAuthorisation(sql, policy, []);
    await rewriteAuthorisation(sql, policy, ['00000000-0000-7000-8000-00000000ffff']);
    expect(await count()).toBe(before);
  });

  it('take three statements, whatever the number of persons', async () => {
    const persons = await sql.query('SELECT id FROM person LIMIT 500');
    let statements = 0;
    await demo.inTransaction(async (own) => {
      const counting: Sql = {
        query: (text, values) => {
          statements += 1;
          return own.query(text, values);
        },
      };
      await rewriteAuthorisation(
        counting,
        policy,
        persons.map((row) => String(row['id'])),
      );
    });
    expect(statements).toBe(3);
  });
});

describe('the scope', () => {
  it.each([
    ['a team sees whom it was assigned', PERSONAS.sales, 'team', CAST.giulia.id, true],
    ['and nobody else', PERSONAS.sales, 'team', CAST.davide.id, false],
    ['assigned to a team is not assigned to its member', PERSONAS.sales, 'assigned', CAST.giulia.id, false],
    ['a partner sees its deliveries', PERSONAS.partner, 'team', CAST.giulia.id, true],
    ['and nobody else', PERSONAS.partner, 'team', CAST.luca.id, false],
    ['everybody is everybody', PERSONAS.marketing, 'all', CAST.anna.id, true],
    ['a person sees herself', PERSONAS.person, 'self', CAST.giulia.id, true],
    ['and nobody else', PERSONAS.person, 'self', CAST.luca.id, false],
  ] as const)('%s', async (_what, asker, scope, personId, seen) => {
    const sight = { purpose: 'CustomerRelationshipManagement', scope, personId, at: Date.now() } as const;
    expect(await isInScope(sql, asker, sight)).toBe(seen);
  });

  it('of an explanation is that of a statement, for whoever asks', async () => {
    const persons = (await sql.query('SELECT id FROM person ORDER BY id LIMIT 40')).map(({ id }) => String(id));
    const purposes = ['CustomerRelationshipManagement', 'TechnicalServiceProvision', 'FulfilmentOfContractualObligation'] as const;
    // For another purpose, and by work that came from a source which is not lawful: neither lets anybody see.
    const limited = await sql.query(
      `INSERT INTO assignment (id, person_id, staff_id, purpose, source_id, valid_from)
       SELECT gen_random_uuid(), p.id, $1, purpose, source, now() - interval '1 hour'
         FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM person WHERE id = ANY($2::uuid[])
                AND NOT EXISTS (SELECT FROM assignment WHERE person_id = person.id)) p
         JOIN (VALUES (1, 'PaymentManagement', NULL::uuid), (2, NULL, (SELECT id FROM source WHERE verdict = 'UNLAWFUL' LIMIT 1)))
           AS limits (n, purpose, source) USING (n) RETURNING id`,
      [PERSONAS.sales.subject, persons],
    );
    expect(limited).toHaveLength(2);
    const { sales, partner } = PERSONAS;
    const namedAlike = [
      { ...partner, subject: sales.subject },
      { ...sales, client: partner.client },
    ];
    const views = [...Object.values(PERSONAS), ...namedAlike].flatMap((persona) =>
      (['all', 'team', 'assigned', 'self'] as const).flatMap((scope) => purposes.map((purpose) => ({ ...persona, scope, purpose }))),
    );
    let seen = 0;
    for (const view of views) {
      const statement = new Statement({} as Access, view, {});
      const text = `SELECT id FROM person p WHERE ${['true', ...scopeConditions('p.id', statement)].join(' AND ')}`;
      const shown = new Set((await sql.query(text, statement.values)).map(({ id }) => id));
      for (const personId of persons) {
        const explained = await isInScope(sql, view, { ...view, personId, at: Date.now() });
        expect({ view, personId, explained }).toEqual({ view, personId, explained: shown.has(personId) });
        if (explained && view.scope !== 'all') seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(30);
  });
});
