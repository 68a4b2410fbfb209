// Before anything is measured: the servers answer the same persons and cells, and about 60 % of the masked cells are there.

async function ask(server, headers, body) {
  const response = await fetch(server.url, { method: 'POST', headers, body });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${server.title} answers ${response.status}: ${text.slice(0, 300)}`);
  return JSON.parse(text);
}

/** A row of the bare server as the gateway answers it: without the keys of the release. */
function plain({ $g: _stamp, $p: _person, $0: interactions, ...cells }) {
  if (cells.address) delete cells.address.$g;
  if (interactions === undefined) return cells;
  return { ...cells, interactions: interactions === null ? null : { nodes: interactions.rows.map(plain) } };
}

const sorted = (value) =>
  JSON.stringify(value, (_key, each) =>
    each !== null && typeof each === 'object' && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort()) : each,
  );

export async function checkAlike(servers, headers, bodies, say) {
  let [shown, cells] = [0, 0];
  for (const body of bodies) {
    const [bare, ...gateways] = await Promise.all(servers.map((server) => ask(server, headers, body)));
    const expected = bare.rows.map(plain);
    for (const { data } of gateways) {
      if (sorted(data?.people?.nodes) !== sorted(expected)) throw new Error('the servers do not answer alike');
    }
    for (const { id: _id, interactions: _interactions, ...masked } of expected) {
      const values = Object.values(masked);
      cells += values.length;
      shown += values.filter((value) => value !== null).length;
    }
  }
  say(`The servers answer alike; ${((100 * shown) / cells).toFixed(0)} % of ${cells / bodies.length} masked cells per page are released.`);
}
