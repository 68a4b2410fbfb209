// A work's requests as a build takes them.
const OWN = { gateway: ['gateway', 'variables', 'rowsOf'], postgraphile: ['postgraphile', 'variablesThere', 'rowsThere'] };

/** The document, the bodies (one for each sample) and the reader of the answer's rows. */
export function requestsOf(work, { schema }, samples) {
  const [document, variables, rows] = OWN[schema];
  const query = work[document];
  return {
    bodies: samples.map((sample) => JSON.stringify({ operationName: work.key, query, variables: work[variables](sample) })),
    rowsOf: work[rows],
  };
}
