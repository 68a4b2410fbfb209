import jestConfig, { SUITES, suite } from './jest.config.mjs';

/** All tests, as `npm test` runs them: folder by folder (scripts/gather-tests.mjs), the longest first. */
export default {
  ...jestConfig,
  projects: SUITES.map(([name, needs]) => ({
    ...suite(name, needs),
    testMatch: [`<rootDir>/coverage/together/${name}/*.test.js`],
  })),
  testSequencer: '<rootDir>/scripts/longest-first.mjs',
};
