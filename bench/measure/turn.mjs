// One turn: one work on one build for some seconds.
import { peakMemory, processorTime, processorTimeOfFamily } from './processes.mjs';
import { requestsOf } from './requests.mjs';
import { sendLoad } from './send-load.mjs';

const entriesSince = async (owner, table, at) => {
  const { rows } = await owner.query(`SELECT count(*)::integer AS entries FROM ${table} WHERE at >= $1`, [at]);
  return rows[0].entries;
};

/** Each build logs as it should: one entry for every answer, or none. What all builds log with the work that writes is not looked at. */
async function assertLogged(owner, server, work, { answers, failures }, at) {
  if (failures > 0) throw new Error(`${work.key}: ${server.title}: ${failures} failures of ${answers} answers`);
  if (work.writes) return;
  for (const table of ['access_event', 'peers.access']) {
    const entries = await entriesSince(owner, table, at);
    const right = server.logs === table ? entries >= answers : entries === 0;
    if (!right) throw new Error(`${work.key}: ${server.title}: ${entries} entries in ${table} for ${answers} answers`);
  }
}

/** The load's figures, and what an answer costs in milliseconds of processor, log and all: `own` of the server, `database` of PostgreSQL. */
export async function turn({ owner, postgres, headers, samples, seconds }, server, work) {
  const { rows } = await owner.query('SELECT clock_timestamp()::text AS at');
  const [own, database] = [await processorTime(server.pid), await processorTimeOfFamily(postgres)];
  const result = await sendLoad(server, headers(work.purpose), requestsOf(work, server, samples).bodies, seconds);
  const after = [await processorTime(server.pid), await processorTimeOfFamily(postgres)];
  // To count the entries of a large log takes PostgreSQL longer than many answers.
  await assertLogged(owner, server, work, result, rows[0].at);
  return {
    ...result,
    own: (after[0] - own) / result.answers,
    database: (after[1] - database) / result.answers,
    peakMemory: await peakMemory(server.pid),
  };
}
