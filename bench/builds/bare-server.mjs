// The limit to compare with: node:http and a pool that run the gateway's own masked statement and answer its rows as JSON. No token, no guard, no
// log of what is read; the work that writes keeps its event, in the same transaction.
import { createServer } from 'node:http';
import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { marksOf } from '../works/works.mjs';

/** By the name of the work: `{ name, text, values, places }`. */
const statements = JSON.parse(process.env.BENCH_STATEMENTS);
/** Idle connections stay as long as the gateway's: they would else be opened, and their statements planned, anew for each turn. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_GATEWAY_URL, max: 6, idleTimeoutMillis: 60_000 });

const INSERT_INTERACTION = {
  name: 'interaction',
  text: `INSERT INTO interaction (id, person_id, channel, direction, department, subject, summary, occurred_at)
    VALUES ($1, $2, $3, $4, 'MARKETING', $5, $6, clock_timestamp())`,
};
const CIRCUMSTANCES = JSON.stringify({
  viewerKind: 'staff',
  client: 'bare',
  role: 'marketing',
  purpose: 'CommercialResearch',
  operation: 'Collection',
  shape: 'WRITE',
  documentHash: '-',
  policyVersion: '-',
  outcome: 'RELEASED',
  released: ['Interaction.channel', 'Interaction.subject', 'Interaction.occurredAt'],
  withheld: [],
  used: [],
});
const INSERT_EVENT = {
  name: 'event',
  text: `INSERT INTO access_event (id, circumstances, trace_id, viewer, persons, person_buckets)
    VALUES ($1, $2, '-', 'bare', uuid_send($3::uuid), '{0}')`,
};

/** The statement with the values of this request, by its marks. */
function filled({ name, text, values, places }, marks) {
  const own = [...values];
  for (const [mark, indexes] of Object.entries(places)) for (const index of indexes) own[index] = marks[mark];
  return { name, text, values: own };
}

async function write(statement, { personId, channel, direction, subject, summary }) {
  const client = await pool.connect();
  try {
    const id = randomUUID();
    await client.query('BEGIN');
    await client.query({ ...INSERT_INTERACTION, values: [id, personId, channel, direction, subject, summary] });
    const { rows } = await client.query(filled(statement, { row: id }));
    await client.query({ ...INSERT_EVENT, values: [randomUUID(), circumstances, personId] });
    await client.query('COMMIT');
    client.release();
    return JSON.stringify(rows[0].data);
  } catch (error) {
    client.release(error);
    throw error;
  }
}

async function answer(body) {
  const { operationName, variables } = JSON.parse(body);
  const statement = statements[operationName];
  if (variables.input !== undefined) return write(statement, variables.input);
  const { rows } = await pool.query(filled(statement, marksOf(variables)));
  return JSON.stringify(rowsIn(rows[0].data));
}

/** A list comes column by column and is answered row by row. */
function rowsIn(data) {
  if (data?.rows) return rowsByColumn(data.rows);
  return data?.stretches ? data.stretches.flatMap(rowsByColumn) : [data];
}

function rowsByColumn(columns) {
  // Copies of a row that has all keys are filled faster, as the gateway does it.
  const blank = Object.fromEntries(Object.keys(columns).map((key) => [key, null]));
  const rows = (columns.$g ?? []).map(() => ({ ...blank }));
  for (const [key, cells] of Object.entries(columns)) {
    rows.forEach((row, index) => {
      row[key] = cells[index]?.rows ? rowsIn(cells[index]) : cells[index];
    });
  }
  return rows;
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    answer(Buffer.concat(chunks).toString()).then(
      (json) => response.setHeader('content-type', 'application/json').end(json),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
});
const circumstances = createHash('sha256').update(CIRCUMSTANCES).digest();
await pool.query('INSERT INTO access_circumstances (id, content) VALUES ($1, $2) ON CONFLICT DO NOTHING', [circumstances, CIRCUMSTANCES]);
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`));
