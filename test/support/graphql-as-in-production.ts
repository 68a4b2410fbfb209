/**
 * Elsewhere than in production graphql looks, at every type that it compares, for a second graphql in the process. Among jest's modules that takes
 * a third of the time that a gateway needs to start.
 */
const before = process.env['NODE_ENV'];
process.env['NODE_ENV'] = 'production';
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would come before the line above
require('graphql/jsutils/instanceOf');
process.env['NODE_ENV'] = before;
