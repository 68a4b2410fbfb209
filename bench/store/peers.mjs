// The peers' side of the store: their consents, their log, and views that mask by the very numbers of the gateway's policy.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessTo } from '../lecito/released-statement.mjs';

const COLUMNS = {
  Person: {
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
  },
  Interaction: { channel: 'channel', subject: 'subject', occurredAt: 'occurred_at' },
};

const masked = (type, table) =>
  Object.values(COLUMNS[type])
    .map((column) => `CASE WHEN a.grounds & m.${column} <> 0 THEN ${table}.${column} END AS ${column}`)
    .join(',\n  ');

/** Makes the peers' schemas on a filled store. */
export async function providePeers({ server, owner, policy }, purposes) {
  const access = await accessTo(server, policy);
  const rows = purposes.map((purpose) => {
    const { types, values } = access(purpose);
    const maskOf = (type, field) =>
      (field === 'address' ? values.get('PostalAddress').get('street') : types.get(type).fields.get(field)).mask;
    const masks = Object.entries(COLUMNS).flatMap(([type, columns]) => Object.keys(columns).map((field) => maskOf(type, field)));
    return `('${purpose}', ${[...masks, types.get('Person').rowMask, types.get('Interaction').rowMask].join(', ')})`;
  });
  const columns = [...Object.values(COLUMNS).flatMap(Object.values), 'person_any', 'interaction_any'];
  const sql = (await readFile(join(import.meta.dirname, 'peers.sql'), 'utf8'))
    .replace('$columns', () => columns.map((column) => `${column} integer NOT NULL`).join(', '))
    .replace('$masks', () => `INSERT INTO peers.mask VALUES ${rows.join(', ')};`)
    .replace('$person', () => masked('Person', 'p'))
    .replace('$interaction', () => masked('Interaction', 'i'));
  await owner.query(sql);
  await owner.query('VACUUM (ANALYZE) peers.consent, peers.mask');
}
