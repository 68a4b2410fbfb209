import { readFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { insertEvents } from '../access-log/insert-events';
import { readConfig } from '../config';
import { DefinitionRefused } from '../domain/collection/definitions/define';
import {
  ACTION_KINDS,
  CONTROLLER_KINDS,
  defineCollectionAction,
  defineController,
  defineNotice,
  defineSource,
  OBJECTIVES,
  SOURCE_KINDS,
  VERDICTS,
  type CollectionActionDefinition,
  type ControllerDefinition,
  type NoticeDefinition,
  type SourceDefinition,
} from '../domain/collection/definitions/definitions';
import { definitionEvent } from '../domain/collection/definitions/record-definition';
import { loadPolicy } from '../store/load-policy';
import { inOwnerTransaction } from '../store/owner-transaction';
import type { Sql } from '../store/sql';
import { whoRunsThis } from '../store/who-runs-this';
import { checkSource } from './check-source';
import { addPurpose, contact, country, day, language, text, version } from './option-values';
import { withStore } from './with-store';

const SAID = {
  added: 'was added.',
  there: 'is there already, just so; nothing was changed.',
  changed: 'was changed.',
} as const;

type Work = (sql: Sql) => Promise<keyof typeof SAID>;

/** Runs as the owner of the store: the gateway's role may not define what may be collected. What is added is recorded under the name of the command. */
async function carryOut(what: string, operationName: string, work: Work): Promise<void> {
  const config = readConfig();
  const definer = { viewer: whoRunsThis(), policyVersion: loadPolicy(config.policyFolder).version };
  await withStore(config, async ({ ownerUrl }) => {
    const outcome = await inOwnerTransaction(ownerUrl, async (sql) => {
      const defined = await work(sql);
      if (defined === 'added') await insertEvents(sql, [definitionEvent(definer, operationName)]);
      return defined;
    });
    process.stdout.write(`${what} ${SAID[outcome]}\n`);
  });
}

/** What persons are told, of which a letter that is lost would be told to nobody. Throws DefinitionRefused. */
async function textOf(path: string): Promise<string> {
  const content = await readFile(path, 'utf8').catch((error: unknown) => {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new DefinitionRefused({
      en: `The file ${path} cannot be read (${code}). Name with --file a text file that is there and may be read.`,
      it: `Il file ${path} non si può leggere (${code}). Indicare con --file un file di testo che c’è e si può leggere.`,
    });
  });
  if (content.includes('\u0000'))
    throw new DefinitionRefused({
      en: `The file ${path} is no plain text. Save the text alone, in UTF-8, and name that.`,
      it: `Il file ${path} non è testo semplice. Salvare il solo testo, in UTF-8, e indicare quello.`,
    });
  if (content.includes('\ufffd'))
    throw new DefinitionRefused({
      en: `The file ${path} is not in UTF-8. Save it in UTF-8 and repeat the command.`,
      it: `Il file ${path} non è in UTF-8. Salvarlo in UTF-8 e ripetere il comando.`,
    });
  if (content.trim() === '')
    throw new DefinitionRefused({
      en: `The file ${path} is blank. Write into it what persons are told.`,
      it: `Il file ${path} è vuoto. Scrivervi ciò che si dice alle persone.`,
    });
  return content.trim();
}

const oneOf = (flags: string, description: string, words: readonly string[]): Option => new Option(flags, description).choices(words);

function registerController(program: Command): void {
  program
    .command('controller')
    .description('who decides about the data, and who works for them')
    .command('add')
    .description('define one')
    .argument('<name>', 'how it is called', text)
    .requiredOption('--contact <address>', 'the e-mail address at which persons reach it', contact)
    .requiredOption('--country <code>', 'two capital letters of ISO 3166-1: IT', country)
    .addOption(oneOf('--kind <kind>', 'what it is', CONTROLLER_KINDS).default('Controller'))
    .action((name: string, options: Omit<ControllerDefinition, 'name'>) =>
      carryOut(`The controller "${name}"`, `controller add ${name}`, (sql) => defineController(sql, { ...options, name })),
    );
}

interface NoticeOptions extends Omit<NoticeDefinition, 'name' | 'text' | 'version'> {
  readonly file: string;
  readonly edition: number;
}

function registerNotice(program: Command): void {
  program
    .command('notice')
    .description('what persons are told about their data (GDPR Art. 13, 14)')
    .command('add')
    .description('define one version of a notice')
    .argument('<name>', 'how it is called', text)
    .requiredOption('--controller <name>', 'in whose name', text)
    .requiredOption('--file <path>', 'its text: a plain text file in UTF-8')
    .requiredOption('--published <day>', 'since when persons are told this: 2026-11-22', day)
    .option('--edition <number>', 'its version, from 1 to 999999', version, 1)
    .option('--language <code>', 'two small letters of ISO 639-1', language, 'it')
    .action(async (name: string, { file, edition, ...options }: NoticeOptions) => {
      const notice = { ...options, name, version: edition, text: await textOf(file) };
      const which = `version ${String(edition)} (${options.language})`;
      await carryOut(`The notice "${name}", ${which}`, `notice add ${name}, ${which}`, (sql) => defineNotice(sql, notice));
    });
}

function registerSource(program: Command): void {
  const source = program.command('source').description('where data come from; nothing is imported from one that was not found lawful');
  source
    .command('add')
    .description('define one')
    .argument('<name>', 'how it is called', text)
    .addOption(oneOf('--kind <kind>', 'what it is', SOURCE_KINDS).makeOptionMandatory())
    .addOption(oneOf('--verdict <verdict>', 'what its check found', VERDICTS).default('UNCHECKED'))
    .action((name: string, options: Omit<SourceDefinition, 'name'>) =>
      carryOut(`The source "${name}" (${options.verdict})`, `source add ${options.verdict} ${name}`, (sql) =>
        defineSource(sql, { ...options, name }),
      ),
    );
  source
    .command('check')
    .description('record what the check of a source found, and decide anew about everybody who came from it')
    .argument('<name>', 'the source', text)
    .addOption(oneOf('--verdict <verdict>', 'what the check found', VERDICTS).makeOptionMandatory())
    .action((name: string, { verdict }: Pick<SourceDefinition, 'verdict'>) => checkSource({ name, verdict }));
}

interface ActionOptions extends Omit<CollectionActionDefinition, 'name' | 'purposes' | 'involvesMinors' | 'noticeVersion'> {
  readonly purpose: CollectionActionDefinition['purposes'];
  readonly minors?: true;
  readonly noticeVersion?: number;
}

function registerCollectionAction(program: Command): void {
  program
    .command('collection-action')
    .description('a defined act of collecting data; nothing is imported without one')
    .command('add')
    .description('define one')
    .argument('<name>', 'how it is called', text)
    .addOption(oneOf('--objective <objective>', 'what it is for', OBJECTIVES).makeOptionMandatory())
    .addOption(oneOf('--kind <kind>', 'how it reaches persons', ACTION_KINDS).makeOptionMandatory())
    .requiredOption('--target <words>', 'whom it is meant to reach', text)
    .requiredOption('--purpose <purpose>', 'what the data are collected for; may be repeated', addPurpose)
    .requiredOption('--controller <name>', 'in whose name', text)
    .requiredOption('--notice <name>', 'what the persons are told', text)
    .option('--notice-version <number>', 'its version (default: the latest)', version)
    .option('--language <code>', 'its language', language, 'it')
    .option('--minors', 'children under the age of consent are foreseen')
    .action((name: string, { purpose, minors, noticeVersion, ...options }: ActionOptions) =>
      carryOut(`The collection action "${name}"`, `collection-action add ${name}`, (sql) =>
        defineCollectionAction(sql, {
          ...options,
          name,
          purposes: purpose,
          involvesMinors: minors ?? false,
          noticeVersion: noticeVersion ?? null,
        }),
      ),
    );
}

/** Adds what is defined before anything is collected: `lecito controller`, `notice`, `source`, `collection-action`. */
export function registerDefinitionCommands(program: Command): void {
  for (const register of [registerController, registerNotice, registerSource, registerCollectionAction]) register(program);
}
