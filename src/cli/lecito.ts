#!/usr/bin/env node
import 'reflect-metadata';
import { Command } from 'commander';
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
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(): Promise<void> {
  const program = new Command('lecito')
    .description('Commands beside the gateway: tokens of the demo, policy, what may be collected, import.')
    .showHelpAfterError();
  for (const register of [registerTokenCommand, registerPolicyCommands, registerDefinitionCommands, registerImportCommand])
    register(program);
  await program.parseAsync();
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
