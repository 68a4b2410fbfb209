#!/usr/bin/env node
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Help } from 'commander';
import { errorSentence } from '../error-sentence';
import { inBoth } from '../sentence';
import { registerDefinitionCommands } from './definition-commands';
import { registerImportCommand } from './import-command';
import { registerPolicyCommands } from './policy-commands';
import { registerTokenCommand } from './token-command';

function versionHere(): string {
  const { version } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')) as { version: string };
  return version;
}

const plainHelp = new Help();

const EXAMPLES = `
Examples, on the demo data (each behind: npm run --silent lecito --):
  token --as sales
  explain --person giulia --field Person.phone --as marketing --purpose DirectMarketing
  policy test`;

async function main(): Promise<void> {
  // Whoever reads along may stop (`| head`): what was begun goes on.
  process.stdout.on('error', () => undefined);
  const program = new Command('lecito')
    .version(versionHere())
    .description('Commands beside the gateway, which npm start runs. They read the same settings (docs/operations.md).')
    .configureHelp({ optionDescription: (option) => `${plainHelp.optionDescription(option)}${option.mandatory ? ' (required)' : ''}` })
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError(inBoth({ en: 'Add --help for the options.', it: 'Aggiungere --help per le opzioni.' }));
  for (const register of [registerTokenCommand, registerPolicyCommands, registerDefinitionCommands, registerImportCommand])
    register(program);
  await program.parseAsync();
}

main().catch((error: unknown) => {
  console.error(inBoth(errorSentence(error)));
  process.exitCode = 1;
});
