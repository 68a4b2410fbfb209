import { createHash } from 'node:crypto';
import { parseDocument, type YAMLError } from 'yaml';
import { faultAt, hasFaults, inBoth, listed, oneAfterAnother, quoted, type Sentence } from '../sentence';
import type { Category } from '../vocabulary/categories';
import type { Ground } from '../vocabulary/grounds';
import type { Purpose } from '../vocabulary/purposes';
import type { Policy, PurposePolicy, RolePolicy, Scope } from './policy';
import { contentFaults, shapeFaults } from './policy-faults';
import { policySchema, type PolicyFile, type PurposeEntry } from './policy-schema';
import { LAW_EDITION } from './rules';
import { WORDS_OF_ZOD } from './words-of-zod';

/** Of more faults than these the first help, and the others follow from them. */
const TOLD = 20;

const THE_POLICY: Sentence = { en: 'The policy', it: 'La policy' };

/** A policy, or a file of cases, that cannot be used; `faults` names every one, each with its path; the message the first twenty, in both languages. */
export class PolicyError extends Error {
  readonly sentence: Sentence;

  constructor(
    readonly faults: readonly Sentence[],
    heading = hasFaults(THE_POLICY, faults.length),
  ) {
    const told = listed(heading, faults.slice(0, TOLD));
    const rest = String(faults.length - TOLD);
    const more = { en: `  and ${rest} more. Mend these first.`, it: `  e altri ${rest}. Rimediare prima a questi.` };
    const sentence = faults.length > TOLD ? oneAfterAnother([told, more], '\n') : told;
    super(inBoth(sentence));
    this.sentence = sentence;
    this.name = 'PolicyError';
  }
}

/** The parser's first line, "… at line 3, column 1:", with the place before what is wrong there, in its own words. */
function placeFirst({ message }: YAMLError): Sentence {
  const first = message.replace(/\n[^]*$/, '').replace(/^(.*) at (line \d+, column \d+):?$/, '$2: $1');
  return quoted(first);
}

const HOLDS_ITSELF: Sentence = {
  en: 'an alias (*) stands within what it stands for; write out what is meant',
  it: 'un alias (*) sta dentro ciò per cui sta; scrivere per esteso ciò che si intende',
};

function holdsItself(content: unknown): boolean {
  try {
    JSON.stringify(content);
    return false;
  } catch {
    return true;
  }
}

/**
 * The content of a YAML text, and what is wrong in it although it can be read (a key given twice, say), each with its line. Throws PolicyError where it
 * cannot be read: what stands in such a text would be guessed, of nested brackets for hours.
 */
export function readYaml(text: string, file: string): { readonly content: unknown; readonly faults: readonly Sentence[] } {
  const document = parseDocument(text, { prettyErrors: true });
  const found = [...document.errors, ...document.warnings].map(placeFirst);
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY'))
    throw new PolicyError(found, { en: `${file} is not YAML`, it: `${file} non è YAML` });
  const faults = found.map((fault) => faultAt(file, fault));
  try {
    const content = document.toJS() as unknown;
    return holdsItself(content) ? { content: null, faults: [...faults, faultAt(file, HOLDS_ITSELF)] } : { content, faults };
  } catch (error) {
    return { content: null, faults: [...faults, faultAt(file, quoted(String(error)))] }; // an alias of nothing, or far too many
  }
}

function purposePolicy(purpose: Purpose, entry: PurposeEntry): PurposePolicy {
  return {
    purpose,
    legalBases: entry.legalBases,
    activity: entry.activity,
    assessment: entry.assessment ?? null,
    underRestriction: entry.underRestriction,
    accepts: new Map(Object.entries(entry.accepts) as [Category, Ground[]][]),
  };
}

function rolePolicy(name: string, entry: PolicyFile['roles'][string]): RolePolicy {
  return {
    name,
    description: entry.description,
    kind: entry.kind,
    purposes: new Map(Object.entries(entry.purposes) as [Purpose, Scope][]),
    categories: new Set(entry.categories),
    types: new Set(entry.types),
    commands: new Set(entry.commands),
  };
}

/**
 * The policy written in a YAML text. Throws PolicyError with every fault at once. The version is the SHA-256 (hex) of the content and of
 * the law's edition: comments and layout do not count, the order of the roles does.
 */
export function parsePolicy(text: string, path = 'policy.yaml'): Policy {
  const { content, faults } = readYaml(text, path);
  const shape = policySchema.safeParse(content, { error: WORDS_OF_ZOD });
  const all = [...faults, ...(shape.success ? [] : shapeFaults(shape.error.issues)), ...contentFaults(content)];
  if (!shape.success || all.length > 0) throw new PolicyError(all);
  const file = shape.data;
  const purposes = Object.entries(file.purposes) as [Purpose, PurposeEntry][];
  return {
    version: createHash('sha256')
      .update(JSON.stringify({ law: LAW_EDITION, ...file }))
      .digest('hex'),
    consentAge: file.consentAge,
    sending: file.sending,
    roles: new Map(Object.entries(file.roles).map(([name, entry]) => [name, rolePolicy(name, entry)])),
    purposes: new Map(purposes.map(([purpose, entry]) => [purpose, purposePolicy(purpose, entry)])),
  };
}
