import { hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  concatAST,
  Kind,
  parse,
  print,
  separateOperations,
  Source,
  stripIgnoredCharacters,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type NameNode,
  type OperationDefinitionNode,
} from 'graphql';
import { LecitoError } from '../errors';
import { faultAt, listed, quoted, type Sentence } from '../sentence';
import { StartFault } from '../store/start-fault';
import { isPurpose, type Purpose } from '../vocabulary/purposes';
import { documentFaults } from './document-faults';

/** The only operations that a gateway runs. */
export interface TrustedDocuments {
  /** The purposes that the operation declares; null where it is none of ours. White space, comments and the order of fragments do not count. */
  purposesOf(document: DocumentNode): ReadonlySet<Purpose> | null;
  /** The text with this SHA-256 (64 hex digits), for clients that send no more than that. */
  textOf(sha256: string): string | undefined;
}

/** Throws OPERATION_NOT_TRUSTED where the operation is none of these, or does not declare the purpose for which it is asked. */
export function assertTrusted(trusted: TrustedDocuments, document: DocumentNode, purpose: Purpose): void {
  const purposes = trusted.purposesOf(document);
  if (purposes === null) throw new LecitoError('OPERATION_NOT_TRUSTED');
  if (!purposes.has(purpose))
    throw new LecitoError('OPERATION_NOT_TRUSTED', {
      detail: { en: 'The operation does not declare this purpose.', it: 'L’operazione non dichiara questa finalità.' },
    });
}

const ABOUT_DOCUMENTS: readonly unknown[] = ['INVALID_DOCUMENT', 'TOO_EXPENSIVE'];

/**
 * Whether this code says what is wrong with a document itself, as far as that is read without its variables. A trusted document gives no cause for it; of any other
 * it would tell whether it fits the schema, so OPERATION_NOT_TRUSTED is answered in its place.
 */
export function isAboutDocument(code: unknown): boolean {
  return ABOUT_DOCUMENTS.includes(code);
}

const NO_OPERATION: Sentence = { en: 'There is no operation.', it: 'Non c’è nessuna operazione.' };

const PURPOSES_LINE = /^\s*#\s*purposes:/;

/**
 * Reads the operations of a folder's *.graphql files, which may share fragments. A line `# purposes: DirectMarketing, …` holds for the
 * operations after it, up to the next such line. Throws a StartFault with every fault: no operation, one without a name or a known purpose,
 * one that does not fit the schema.
 */
export function readTrustedDocuments(folder: string, schema: GraphQLSchema): TrustedDocuments {
  const faults: Sentence[] = [];
  const files = documentsOf(folder, faults);
  const whole = concatAST(files);
  const purposesOf = new Map<string, ReadonlySet<Purpose>>();
  const texts = new Map<string, string>();
  faults.push(...namingFaults(whole));
  if (faults.length === 0) {
    for (const document of Object.values(separateOperations(whole))) {
      faults.push(...schemaFaults(schema, document), ...purposeFaults(document));
      const ordered = inOrder(document);
      purposesOf.set(fingerprint(ordered), new Set(declaredPurposes(operationOf(ordered)).filter(isPurpose)));
      for (const text of [print(ordered), fingerprint(ordered)]) texts.set(hash('sha256', text, 'hex'), text);
    }
  }
  if (faults.length > 0)
    throw new StartFault(
      listed({ en: `The trusted documents in ${folder} are at fault`, it: `I documenti fidati in ${folder} hanno difetti` }, faults),
    );
  const known = new WeakMap<DocumentNode, string>();
  return {
    purposesOf: (document) => {
      const text = known.get(document) ?? fingerprint(inOrder(document));
      known.set(document, text);
      return purposesOf.get(text) ?? null;
    },
    textOf: (sha256) => texts.get(sha256),
  };
}

function documentsOf(folder: string, faults: Sentence[]): readonly DocumentNode[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    faults.push({
      en: `the folder ${folder} cannot be read; set LECITO_TRUSTED_DOCUMENTS to one that holds *.graphql files`,
      it: `la cartella ${folder} non si può leggere; impostare LECITO_TRUSTED_DOCUMENTS su una che contiene file *.graphql`,
    });
    return [];
  }
  try {
    return names
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => parse(new Source(readFileSync(join(folder, name), 'utf8'), name)));
  } catch (error) {
    faults.push(quoted(error instanceof Error ? error.message : String(error)));
    return [];
  }
}

function namingFaults({ definitions }: DocumentNode): readonly Sentence[] {
  const names = definitions.map((definition) => ('name' in definition ? (definition.name as NameNode | undefined)?.value : undefined));
  const faults = definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION) ? [] : [NO_OPERATION];
  if (names.includes(undefined)) faults.push({ en: 'Every operation needs a name.', it: 'Ogni operazione richiede un nome.' });
  for (const name of new Set(names.filter((each, index) => each !== undefined && names.indexOf(each) !== index))) {
    faults.push({ en: `${String(name)} is there twice.`, it: `${String(name)} c’è due volte.` });
  }
  return faults;
}

function schemaFaults(schema: GraphQLSchema, document: DocumentNode): readonly Sentence[] {
  const name = nameOf(document);
  return documentFaults(schema, document).map((fault) => faultAt(name, saidOf(fault)));
}

/** What more there is to say, if anything, of what a document has wrong; GraphQL's own words are English alone. */
function saidOf({ message, extensions }: GraphQLError): Sentence {
  const { detail, detailIt = detail, it } = extensions;
  return typeof detail === 'string' ? { en: detail, it: String(detailIt) } : { en: message, it: String(it) };
}

function purposeFaults(document: DocumentNode): readonly Sentence[] {
  const declared = declaredPurposes(operationOf(document));
  const name = nameOf(document);
  if (declared.length === 0)
    return [
      {
        en: `${name} declares no purpose: put "# purposes: …" before it.`,
        it: `${name} non dichiara alcuna finalità: scrivervi davanti "# purposes: …".`,
      },
    ];
  return declared
    .filter((word) => !isPurpose(word))
    .map((word) => ({ en: `${name}: ${word} is no purpose.`, it: `${name}: ${word} non è una finalità.` }));
}

/** The words of the nearest `# purposes:` lines before an operation. */
function declaredPurposes({ loc }: OperationDefinitionNode): readonly string[] {
  const lines = loc?.source.body.slice(0, loc.start).split('\n') ?? [];
  const last = lines.findLastIndex((line) => PURPOSES_LINE.test(line));
  const first = lines.findLastIndex((line, index) => index < last && !PURPOSES_LINE.test(line)) + 1;
  const words = lines.slice(first, last + 1).flatMap((line) => line.replace(PURPOSES_LINE, '').split(','));
  return words.map((word) => word.trim()).filter(Boolean);
}

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('a document without an operation');
  return operation;
}

function nameOf(document: DocumentNode): string {
  return operationOf(document).name?.value ?? '';
}

/** The operation first, then its fragments by name: clients print them in any order. */
function inOrder(document: DocumentNode): DocumentNode {
  const rank = (definition: DefinitionNode): string => (definition.kind === Kind.FRAGMENT_DEFINITION ? `1 ${definition.name.value}` : '0');
  return { ...document, definitions: document.definitions.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1)) };
}

/** The whole text, so that no two documents share it: unlike the hash in the access log it holds the literals. */
function fingerprint(document: DocumentNode): string {
  return stripIgnoredCharacters(print(document));
}
