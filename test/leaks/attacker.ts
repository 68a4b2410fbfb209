import { CAST, type PersonaName } from '../../src/demo/cast';
import type { Purpose } from '../../src/vocabulary/purposes';
import { runSql } from '../support/sql';
import type { TestGateway } from '../support/test-gateway';

/** Who attacks: every attack is run by one from whom the value is withheld, and by one who may read it, so that it is known to work. */
export interface Attacker {
  readonly as: PersonaName;
  readonly purpose: Purpose;
}

/** Sees Giulia by name and e-mail; her telephone is refused, her day of birth and her occupation are no business of this purpose. */
export const MARKETING: Attacker = { as: 'marketing', purpose: 'DirectMarketing' };

/** May read every field of everybody. */
export const DPO: Attacker = { as: 'dpo', purpose: 'RightsFulfilment' };

export const VICTIM = CAST.giulia.id;

/** What is to be found out. */
export const SECRETS = { phone: '+393001000001', birthDate: '1986-04-17', jobTitle: 'Architetto' } as const;

export interface PersonRow {
  readonly id: string;
  readonly email: string | null;
  readonly phone: string | null;
}

interface Counted {
  readonly totalCount: number;
}

/** How many people each of these arguments finds, all asked in one operation. */
export async function counts(gateway: TestGateway, attacker: Attacker, args: readonly string[]): Promise<number[]> {
  const fields = args.map((one, index) => `g${String(index)}: people(first: 0, ${one}) { totalCount }`);
  const { data, errors } = await gateway.graphql<Record<string, Counted>>(`{ ${fields.join(' ')} }`, attacker);
  expect(errors).toEqual([]);
  return args.map((_, index) => data![`g${String(index)}`]!.totalCount);
}

/** What can be read of a text character by character, where a right beginning counts one and a wrong one none. */
export async function spellOut(
  gateway: TestGateway,
  attacker: Attacker,
  alphabet: string,
  argsOf: (beginning: string) => string,
): Promise<string> {
  for (let known = ''; ;) {
    const found = await counts(
      gateway,
      attacker,
      Array.from(alphabet).map((next) => argsOf(known + next)),
    );
    const right = Array.from(alphabet).filter((_, index) => found[index] === 1);
    if (right.length !== 1) return known;
    known += right.join('');
  }
}

/** Everybody whom somebody sees, in some order, with what is released of them. */
export async function everybody(gateway: TestGateway, attacker: Attacker, args = ''): Promise<PersonRow[]> {
  const document = `{ people(first: 1000 ${args}) { nodes { id email phone } } }`;
  const { data, errors } = await gateway.graphql<{ people: { nodes: PersonRow[] } }>(document, attacker);
  expect(errors).toEqual([]);
  return data!.people.nodes;
}

/** A person whom marketing sees without the e-mail, and that e-mail, as the store holds it. */
export async function hiddenEmail(gateway: TestGateway): Promise<{ readonly id: string; readonly email: string }> {
  const ids = (await everybody(gateway, MARKETING)).filter(({ email }) => email === null).map(({ id }) => id);
  const [row] = await runSql<{ id: string; email: string }>(
    gateway.database.ownerUrl,
    `SELECT id, email FROM person WHERE id = ANY($1) AND email IS NOT NULL ORDER BY id LIMIT 1`,
    [ids],
  );
  return row!;
}
