// Starts the obvious build: its TypeScript is compiled as it is loaded, by the compiler and settings of the gateway's own build.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';

const require = createRequire(import.meta.url);
const swcrc = join(import.meta.dirname, '..', '..', '.swcrc');
require.extensions['.ts'] = (module, file) => {
  module._compile(transformFileSync(file, { configFile: swcrc, sourceMaps: false }).code, file);
};
require('reflect-metadata');
console.log(await require('./server.ts').start());
