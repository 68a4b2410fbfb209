// Who does what with personal data, after GDPRbench (Shastri et al., VLDB 2020): controller, customer, processor, regulator, each with its mix
// of operations in percent. Where the original deletes, the controller restricts and the customer withdraws: nothing erases through the graph yet.
const CONSENTS = 'consents { nodes { id purpose channel processing events(first: 1) { nodes { state at } } } }';
const PERSON = 'id givenName familyName email phone birthDate taxCode language';

const READ_METADATA = `query Metadata($id: ID!) { person(id: $id) { id ${CONSENTS} } }`;
const READ_VERSION = 'query Version($id: ID!) { person(id: $id) { version } }';
const UPDATE = 'mutation Update($input: UpdatePersonInput!) { updatePerson(input: $input) { id } }';
const CONSENT = 'mutation Consent($input: RecordConsentInput!) { recordConsent(input: $input) { id } }';
const WITHDRAW = 'mutation Withdraw($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id } }';
const RESTRICT = 'mutation Restrict($input: RestrictProcessingInput!) { restrictProcessing(input: $input) { id } }';
const LIFT = 'mutation Lift($input: LiftRestrictionInput!) { liftRestriction(input: $input) { id } }';

const CHANNELS = ['EMAIL', 'PHONE', 'POSTAL'];
const said = ({ person, turn }) => ({
  personId: person,
  purpose: 'DirectMarketing',
  channel: CHANNELS[turn % CHANNELS.length],
  expressedBy: 'SUBJECT',
  method: 'WEB_FORM',
});
const consent = (at) => at.ask(CONSENT, { input: { ...said(at), state: 'ConsentGiven' } });
const withdraw = (at) => at.ask(WITHDRAW, { input: said(at) });
const metadata = ({ ask, person }) => ask(READ_METADATA, { id: person });

/** Read and change: the change names the version that was read. */
async function update({ ask, person, turn }) {
  const { data } = await ask(READ_VERSION, { id: person });
  return ask(UPDATE, { input: { id: person, expectedVersion: data.person.version, language: turn % 2 === 0 ? 'it' : 'en' } });
}

async function restrictAndLift({ ask, person }) {
  const answer = await ask(RESTRICT, { input: { personId: person, because: 'ACCURACY_CONTESTED' } });
  return answer.errors ? answer : ask(LIFT, { input: { personId: person } });
}

const STAFF = { subject: '00000000-0000-7000-8000-0000000000a6', client: 'benchmark', kind: 'staff' };

/** `viewer` of a person, `purpose`, and `mix`: `[percent, operation]`, an operation being given `{ ask, person, turn }`. */
export const PERSONAS = [
  {
    key: 'controller',
    purpose: 'RightsFulfilment',
    viewer: () => ({ ...STAFF, role: 'dpo' }),
    mix: [
      [25, update],
      [25, restrictAndLift],
      [25, consent],
      [25, withdraw],
    ],
  },
  {
    key: 'customer',
    purpose: 'RightsFulfilment',
    viewer: (person) => ({ subject: person, client: 'benchmark', kind: 'data-subject', role: 'data-subject' }),
    mix: [
      [
        40,
        ({ ask, person }) =>
          ask(`query Mine($id: ID!) { person(id: $id) { ${PERSON} interactions(first: 5) { nodes { id subject } } } }`, { id: person }),
      ],
      [20, metadata],
      [20, consent],
      [20, withdraw],
    ],
  },
  {
    key: 'processor',
    purpose: 'DirectMarketing',
    viewer: () => ({ ...STAFF, role: 'marketing' }),
    mix: [
      [80, ({ ask, person }) => ask(`query Key($id: ID!) { person(id: $id) { ${PERSON} } }`, { id: person })],
      [10, ({ ask }) => ask(`query Purpose { people(first: 50) { nodes { ${PERSON} } } }`, {})],
      [
        10,
        ({ ask, turn }) =>
          ask(`query Found($filter: PersonFilter) { people(first: 50, filter: $filter) { nodes { ${PERSON} } } }`, {
            filter: { email: { eq: `person${turn}@example.com` } },
          }),
      ],
    ],
  },
  {
    key: 'regulator',
    purpose: 'LegalCompliance',
    viewer: () => ({ ...STAFF, kind: 'auditor', role: 'auditor' }),
    mix: [
      [
        69,
        ({ ask, person }) =>
          ask('query About($person: ID) { accessEvents(person: $person, first: 20) { nodes { id at viewer purpose released } } }', {
            person,
          }),
      ],
      [31, ({ ask }) => ask('query Logs { accessEvents(first: 50) { nodes { id at viewer purpose outcome } } }', {})],
    ],
  },
];

/** The operation of a turn: the mix comes round every hundred turns, in an order that spreads it. */
export function operationOf({ mix }, turn) {
  let rest = (turn * 37) % 100;
  return mix.find(([percent]) => (rest -= percent) < 0)[1];
}
