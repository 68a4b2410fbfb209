// Before anything is measured: all builds answer the same persons and cells.
import { requestsOf } from './requests.mjs';

async function ask(server, headers, body) {
  const response = await fetch(server.url, { method: 'POST', headers, body });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${server.title} answers ${response.status}: ${text.slice(0, 500)}`);
  const answer = JSON.parse(text);
  if (answer.data === null) throw new Error(`${server.title} answers no data: ${text.slice(0, 500)}`);
  return answer;
}

/** What the bare server answers, without the keys of the release. */
function unwrapped({ $g: _stamp, $p: _person, $s: _standing, $r: _reasons, $0: interactions, ...cells }) {
  const address = cells['address.$g'] == null ? null : {};
  for (const [key, cell] of Object.entries(cells).filter(([each]) => each.startsWith('address.'))) {
    if (address !== null && !key.endsWith('$g')) address[key.slice('address.'.length)] = cell;
    delete cells[key];
    cells.address = address;
  }
  if (interactions === undefined) return cells;
  return { ...cells, interactions: interactions === null ? null : { nodes: interactions.map(unwrapped) } };
}

/** One spelling for what the builds spell apart: the name of the id, what else an address holds, instants, an edge that is withheld (views have no rows for it), the order of keys. */
function spelled(value) {
  if (Array.isArray(value)) return value.map(spelled);
  if (value === null || typeof value !== 'object') return value;
  const { rowId, province: _province, ...others } = value;
  const cells = rowId === undefined ? others : { id: rowId, ...others };
  if (typeof cells.occurredAt === 'string') cells.occurredAt = new Date(cells.occurredAt).toISOString();
  if (cells.interactions === null) cells.interactions = { nodes: [] };
  return Object.fromEntries(
    Object.entries(cells)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, spelled(each)]),
  );
}

/** A row that each build made anew has its own id and instant. */
const withoutOwn = ({ id: _id, occurredAt: _occurredAt, ...row }) => row;

async function rowsOf(server, work, headers, sample) {
  const { bodies, rowsOf: read } = requestsOf(work, server, [sample]);
  const answer = await ask(server, headers, bodies[0]);
  const rows = server.key === 'bare' ? [answer].flat().map(unwrapped) : read(answer);
  return rows.map(spelled).map((row) => (work.writes ? withoutOwn(row) : row));
}

/** Throws where a build answers other cells than the first one; answers the share of the protected cells that is withheld. */
export async function checkAlike(servers, work, headers, samples) {
  let [withheld, cells] = [0, 0];
  for (const sample of samples) {
    const [expected, ...others] = await Promise.all(servers.map((server) => rowsOf(server, work, headers, sample)));
    others.forEach((rows, index) => {
      if (JSON.stringify(rows) === JSON.stringify(expected)) return;
      const at = rows.findIndex((row, each) => JSON.stringify(row) !== JSON.stringify(expected[each]));
      const shown = [expected[at], rows[at]].map((row) => JSON.stringify(row)?.slice(0, 1000)).join('\n');
      throw new Error(`${work.key}: ${servers[index + 1].title} answers otherwise (${rows.length} rows, ${expected.length}):\n${shown}`);
    });
    if (expected.length !== work.rows) throw new Error(`${work.key}: ${expected.length} rows instead of ${work.rows}`);
    for (const { id: _id, interactions: _interactions, ...masked } of expected) {
      cells += Object.keys(masked).length;
      withheld += Object.values(masked).filter((value) => value === null).length;
    }
  }
  return withheld / cells;
}
