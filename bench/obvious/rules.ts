import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allow, rule, shield } from 'graphql-shield';
import { parse } from 'yaml';
import type { Context } from './context';

interface PolicyFile {
  readonly purposes: Readonly<Record<string, { readonly accepts: Readonly<Record<string, readonly string[]>> }>>;
}

const policy = parse(readFileSync(join(process.env['LECITO_POLICY'] ?? '', 'policy.yaml'), 'utf8')) as PolicyFile;

/** The kinds of consent, one of which this category needs for this purpose. */
export function acceptedFor(purpose: string, category: string): readonly string[] {
  return policy.purposes[purpose]?.accepts[category] ?? [];
}

/** One rule per field, asked anew for each field of each row: what the person consented to comes through the loader. */
const consented = (category: string) =>
  rule({ cache: 'no_cache' })(async (row: { id: string; personId?: string }, _arguments, context: Context) => {
    const given = await context.consents.load(row.personId ?? row.id);
    return acceptedFor(context.purpose, category).some((kind) => given.has(kind));
  });

/** The permissions, field by field. */
export const permissions = shield(
  {
    Person: {
      id: allow,
      givenName: consented('Name'),
      familyName: consented('Name'),
      email: consented('EmailAddress'),
      phone: consented('TelephoneNumber'),
      birthDate: consented('BirthDate'),
      taxCode: consented('Identifying'),
      address: consented('PhysicalAddress'),
      language: consented('Preference'),
      jobTitle: consented('CurrentEmployment'),
      incomeBracket: consented('IncomeBracket'),
      interests: consented('Interest'),
      interactions: consented('Communication'),
    },
    Interaction: {
      id: allow,
      channel: consented('Communication'),
      subject: consented('Communication'),
      occurredAt: consented('Communication'),
    },
  },
  { fallbackRule: allow },
);
