// PostGraphile's cursors: base64 of a digest of the order and the row's id. The digest is taken from a page of its own.

/** Gives each sample its `cursorThere`. */
export async function cursorsThere(server, headers, samples) {
  const query = '{ allPeople(first: 1, orderBy: [PRIMARY_KEY_ASC]) { edges { cursor } } }';
  const response = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const answer = await response.json();
  const [digest] = JSON.parse(Buffer.from(answer.data.allPeople.edges[0].cursor, 'base64').toString());
  for (const sample of samples) sample.cursorThere = Buffer.from(JSON.stringify([digest, sample.id])).toString('base64');
}
