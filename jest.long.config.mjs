import jestConfig, { SUITES, suite } from './jest.config.mjs';

/** The tests that take minutes (`*.long.test.ts`): volumes, endurance, fuzzing. */
export default {
  projects: SUITES.map(([name, needs]) => suite(name, needs, '*.long.test.ts')),
  maxWorkers: jestConfig.maxWorkers,
  testTimeout: 600_000,
};
