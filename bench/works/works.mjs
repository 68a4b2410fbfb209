// The measured works: what each asks, of the gateway and of PostGraphile, whose schema is its own.
const ADDRESS = 'address { street postalCode city country }';
const TEN = `id givenName familyName email phone birthDate taxCode ${ADDRESS} language jobTitle`;
const TWELVE = `${TEN} incomeBracket interests`;
const CONTACT = 'id channel subject occurredAt';

/** What PostGraphile calls the same: an id is a row's, an address is JSON, an edge is sorted by hand. */
const translated = (fields) => fields.replaceAll(/\bid\b/g, 'rowId').replace(ADDRESS, 'address');
const contacts = (first) => `interactions(first: ${first}) { nodes { ${CONTACT} } }`;
const contactsThere = (first) =>
  `interactions(first: ${first}, orderBy: [OCCURRED_AT_DESC, ROW_ID_DESC]) { nodes { ${translated(CONTACT)} } }`;

/** A page from a random cursor on. */
const page = (key, first, fields, edge) => ({
  rows: first,
  list: true,
  gateway: `query ${key}($after: String) { people(first: ${first}, after: $after) { nodes { ${fields} ${edge ? contacts(edge) : ''} } } }`,
  postgraphile: `query ${key}($after: Cursor) { allPeople(first: ${first}, after: $after, orderBy: [PRIMARY_KEY_ASC]) { nodes { ${translated(fields)} ${edge ? contactsThere(edge) : ''} } } }`,
  variables: ({ cursor }) => ({ after: cursor }),
  variablesThere: ({ cursorThere }) => ({ after: cursorThere }),
  rowsOf: ({ data }) => data.people.nodes,
  rowsThere: ({ data }) => data.allPeople.nodes,
});

const onePerson = {
  rows: 1,
  list: false,
  gateway: `query W1($id: ID!) { person(id: $id) { ${TWELVE} } }`,
  postgraphile: `query W1($id: UUID!) { personByRowId(rowId: $id) { ${translated(TWELVE)} } }`,
  variables: ({ id }) => ({ id }),
  variablesThere: ({ id }) => ({ id }),
  rowsOf: ({ data }) => [data.person],
  rowsThere: ({ data }) => [data.personByRowId],
};

const sortedPage = {
  ...page('W7', 50, TWELVE),
  gateway: `query W7($from: Date!) { people(first: 50, filter: { birthDate: { gte: $from } }, orderBy: { field: birthDate }) { nodes { ${TWELVE} } } }`,
  postgraphile: `query W7($from: Date!) { allPeople(first: 50, filter: { birthDate: { greaterThanOrEqualTo: $from } }, orderBy: [BIRTH_DATE_ASC, PRIMARY_KEY_ASC]) { nodes { ${translated(TWELVE)} } } }`,
  variables: ({ from }) => ({ from }),
  variablesThere: ({ from }) => ({ from }),
};

const SAID = { channel: 'PHONE', direction: 'OUTBOUND', subject: 'Offerta di primavera', summary: 'Richiamare a maggio.' };

const mutation = {
  rows: 1,
  list: false,
  writes: true,
  gateway: `mutation W6($input: LogInteractionInput!) { logInteraction(input: $input) { interaction { ${CONTACT} } } }`,
  postgraphile: `mutation W6($input: LogInteractionInput!) { logInteraction(input: $input) { result { ${translated(CONTACT)} } } }`,
  variables: ({ contacted }) => ({ input: { personId: contacted, ...SAID } }),
  variablesThere: ({ contacted }) => ({ input: { personId: contacted, ...SAID } }),
  rowsOf: ({ data }) => [data.logInteraction.interaction],
  rowsThere: ({ data }) => [data.logInteraction.result],
};

const [EVERYBODY, SEVENTY, MARKETING] = ['CommercialResearch', 'ProvideProductRecommendations', 'DirectMarketing'];

/** All works, in the order in which they are measured: the one that writes comes last. */
export const WORKS = [
  { key: 'W0', title: '50 x 12, 3 contacts each, over a third withheld', purpose: MARKETING, ...page('W0', 50, TWELVE, 3) },
  { key: 'W1', title: 'one person, 12 fields', purpose: EVERYBODY, ...onePerson },
  { key: 'W2', title: '100 x 12', purpose: EVERYBODY, ...page('W2', 100, TWELVE) },
  { key: 'W3', title: '1,000 x 12', purpose: EVERYBODY, ...page('W3', 1000, TWELVE) },
  { key: 'W4', title: '50 x 10, 5 contacts each', purpose: EVERYBODY, ...page('W4', 50, TEN, 5) },
  { key: 'W5', title: '1,000 x 12, 30 % withheld', purpose: SEVENTY, ...page('W5', 1000, TWELVE) },
  { key: 'W7', title: '50 x 12, filtered and sorted by a birth date that 30 % withhold', purpose: SEVENTY, ...sortedPage },
  { key: 'W6', title: 'mutation with its event', purpose: EVERYBODY, ...mutation },
];

export const PURPOSES = [...new Set(WORKS.map(({ purpose }) => purpose))];

/** The id after which a page begins stands in the cursor. */
export function marksOf({ after, ...others }) {
  return after === undefined ? others : { after: JSON.parse(Buffer.from(after, 'base64url').toString())[3] };
}
