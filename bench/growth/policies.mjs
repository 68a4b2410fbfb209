// A policy of about ten lines and one of more than ten thousand, under which the measured role sees the same for research.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { POLICY_FOLDER } from '../store/fill-store.mjs';

const CATEGORIES =
  'Name EmailAddress TelephoneNumber PhysicalAddress BirthDate Identifying Preference CurrentEmployment IncomeBracket Interest Communication';

const SHORT = `consentAge: 14
purposes:
  CommercialResearch:
    activity: Market research
    legalBases: [A6-1-a]
    accepts: { ${CATEGORIES.split(' ')
      .map((category) => `${category}: [CONSENT]`)
      .join(', ')} }
roles:
  marketing:
    { description: All, kind: staff, purposes: { CommercialResearch: all }, categories: all, types: [Person, PostalAddress, Interaction] }
`;

/** Thirteen lines each. */
const ROLES = 800;
const name = (number) => [...String(number)].map((digit) => 'abcdefghij'[digit]).join('');
const role = (number) => `  another-${name(number)}:
    description: Nobody in this benchmark.
    kind: staff
    purposes:
      DirectMarketing: all
      CommercialResearch: assigned
      ProvideProductRecommendations: team
    categories:
      - Name
      - EmailAddress
    types:
      - Person
      - Interaction
`;

async function kept(folder, text) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'policy.yaml'), text);
  return { folder, lines: text.split('\n').length - 1 };
}

export const shortPolicy = (folder) => kept(folder, SHORT);

/** The benchmark's policy with hundreds of roles more, before those that it has. */
export async function longPolicy(folder) {
  const text = await readFile(join(POLICY_FOLDER, 'policy.yaml'), 'utf8');
  const roles = Array.from({ length: ROLES }, (_, number) => role(number)).join('');
  return kept(
    folder,
    text.replace('\nroles:\n', () => `\nroles:\n${roles}`),
  );
}
