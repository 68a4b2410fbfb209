// npm run bench:freshness: readers beside withdrawals. Whoever begins to read after a withdrawal was answered must not see the value, and
// after a consent was answered must see it. Two gateways share the store, so that nothing kept in one process could help the other.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentOf } from './builds/environment.mjs';
import { BUILDS, startServer } from './builds/servers.mjs';
import { asker } from './measure/ask.mjs';
import { openIssuer } from './measure/viewer.mjs';
import { fillStore } from './store/fill-store.mjs';

const CHECKS = Number(process.env.BENCH_CHECKS ?? 100_000);
const [READERS, WRITERS, PERSONS, WATCHED] = [16, 4, 2000, 40];
const PURPOSE = 'CommercialResearch';
/** Whoever a consent would let in may not record it: somebody else takes it down. */
const DESK = { subject: '00000000-0000-7000-8000-0000000000a3', client: 'benchmark', kind: 'staff', role: 'customer-service' };

const READ = 'query Look($id: ID!) { person(id: $id) { email } }';
const WITHDRAW = 'mutation Withdraw($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id } }';
const CONSENT = 'mutation Consent($input: RecordConsentInput!) { recordConsent(input: $input) { id } }';

/** What holds of a person: whether the consent is given, and how often that began or ended to change, so that a reader knows whether it changed meanwhile. */
const watch = (id, given) => ({ id, given, changes: 0, changing: false });

const counts = { checks: 0, stale: 0, late: 0, undecided: 0, changes: 0 };
const done = () => counts.checks >= CHECKS;

async function change(ask, person) {
  const { id: personId, given } = person;
  const input = { personId, purpose: PURPOSE, expressedBy: 'SUBJECT', method: 'WEB_FORM' };
  person.changing = true;
  person.changes += 1;
  const { errors } = given ? await ask(WITHDRAW, { input }) : await ask(CONSENT, { input: { ...input, state: 'ConsentGiven' } });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  person.given = !given;
  person.changing = false;
  person.changes += 1;
  counts.changes += 1;
}

/** Each writer has persons of its own, so that what holds of a person follows from the answers in one order. */
async function write(ask, persons) {
  for (let turn = 0; !done(); turn += 1) await change(ask, persons[turn % persons.length]);
}

async function sees(ask, id) {
  const { data, errors } = await ask(READ, { id });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return (data.person?.email ?? null) !== null;
}

async function check(ask, person) {
  const [given, changes, changing] = [person.given, person.changes, person.changing];
  const seen = await sees(ask, person.id);
  // While the answer was under way either may be right.
  if (changing || person.changes !== changes) return void (counts.undecided += 1);
  counts.checks += 1;
  if (seen && !given) counts.stale += 1;
  if (!seen && given) counts.late += 1;
}

async function read(ask, persons, reader) {
  for (let turn = reader * 7; !done(); turn += 1) await check(ask, persons[turn % persons.length]);
}

const folder = process.env.BENCH_DATA ?? (await mkdtemp(join(tmpdir(), 'lecito-freshness-')));
const store = await fillStore(folder, { persons: PERSONS, say: (line) => console.error(line) });
const issuer = await openIssuer();
const gateways = [];
try {
  const build = BUILDS.find(({ key }) => key === 'lecito');
  const environment = environmentOf(store, issuer);
  for (let count = 0; count < 2; count += 1) gateways.push(await startServer(build, environment));
  const asks = gateways.map((gateway) => asker(gateway, issuer.headersFor(PURPOSE)));
  const desk = await issuer.headersOf(DESK, 'CustomerCare');
  const desks = gateways.map((gateway) => asker(gateway, desk));
  const { rows } = await store.owner.query('SELECT person_id AS id FROM contract ORDER BY person_id LIMIT $1', [WATCHED]);
  const persons = await Promise.all(rows.map(async ({ id }) => watch(id, await sees(asks[0], id))));
  const writers = Array.from({ length: WRITERS }, (_, writer) =>
    write(
      desks[writer % 2],
      persons.filter((_person, index) => index % WRITERS === writer),
    ),
  );
  const readers = Array.from({ length: READERS }, (_, reader) => read(asks[reader % 2], persons, reader));
  await Promise.all([...writers, ...readers]);
  const { checks, stale, late, undecided, changes } = counts;
  console.log(
    `${checks} checks beside ${changes} withdrawals and consents (${undecided} more met a change under way): ${stale} stale, ${late} late.`,
  );
  process.exitCode = stale + late > 0 ? 1 : 0;
} finally {
  for (const gateway of gateways) await gateway.stop();
  issuer.close();
  await store.stop();
  if (process.env.BENCH_DATA === undefined) await rm(folder, { recursive: true, force: true });
}
