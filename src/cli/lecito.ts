#!/usr/bin/env node
import 'reflect-metadata';
import { Command, Help } from 'commander';
import { ConfigError } from '../config';
import { PolicyError } from '../decision/parse-policy';
import { StartFault } from '../store/start-fault';
import { isStoreFailure } from '../store/store-errors';
import { registerDefinitionCommands } from './definition-commands';
import { registerImportCommand } from './import-command';
import { registerPolicyCommands } from './policy-commands';
import { registerTokenCommand } from './token-command';

/** One sentence for what somebody can mend; the whole error only for a fault of the program itself. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof PolicyError || error instanceof StartFault) return error.message;
  if (isStoreFailure(error)) return `The database does not answer (${String(error)}). Look at its log, then try again.`;
  if (isAboutFile(error)) return `${error.path} cannot be read or written (${String(error.code)}). Mend that, or name another place.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Whether the operating system refused a file or folder. */
function isAboutFile(error: unknown): error is NodeJS.ErrnoException & { readonly path: string } {
  return error instanceof Error && 'syscall' in error && 'path' in error && typeof error.path === 'string';
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
    .description('Commands beside the gateway, which npm start runs. They read the same settings (docs/operations.md).')
    .configureHelp({ optionDescription: (option) => `${plainHelp.optionDescription(option)}${option.mandatory ? ' (required)' : ''}` })
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('Add --help for the options.');
  for (const register of [registerTokenCommand, registerPolicyCommands, registerDefinitionCommands, registerImportCommand])
    register(program);
  await program.parseAsync();
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
