import { join } from 'node:path';
import { Option, type Command } from 'commander';
import type { Instant } from '../decision/facts';
import { instant as instantSchema } from '../decision/policy-cases';
import { explainCells, type ExplainOptions } from './explain-cells';
import { invalid, purposeNamed } from './option-values';
import { testPolicy } from './test-policy';

const CASES = join(__dirname, '..', '..', 'test', 'decision');

function instant(text: string): Instant {
  const read = instantSchema.safeParse(text);
  if (!read.success)
    throw invalid({
      en: 'Write an instant as RFC 3339, with its zone: 2026-11-22T09:00:00Z.',
      it: 'Scrivere un istante come da RFC 3339, con il suo fuso: 2026-11-22T09:00:00Z.',
    });
  return read.data;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Adds `lecito policy test` and `lecito explain` to the command line. */
export function registerPolicyCommands(program: Command): void {
  program
    .command('policy')
    .description('check the policy')
    .command('test')
    .description('run the table of cases against the policy; exit code 1 where one fails')
    .argument('[folder]', 'the folder with cast.yaml and the files of cases', CASES)
    .action((folder: string) => {
      const { lines, passed } = testPolicy(folder);
      print(lines);
      if (!passed) process.exitCode = 1;
    });

  program
    .command('explain')
    .description('say whether a field of a person is released, by which rule, and on which basis')
    .requiredOption('--person <person>', 'the id of a person, or a name of the demo cast: "Giulia Ferri", giulia')
    .requiredOption('--field <field>', 'type and field: Person.email')
    .requiredOption('--as <who>', 'a role of the policy, or a persona of the demo, whose assignments then count as well')
    .addOption(new Option('--purpose <purpose>', 'what for').argParser(purposeNamed).makeOptionMandatory())
    .option('--at <instant>', 'decide for this instant, on the facts known today (default: now)', instant)
    .action(async (options: ExplainOptions) => {
      print(await explainCells(options));
    });
}
