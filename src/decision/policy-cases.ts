import { z } from 'zod';
import { faultAt, inBoth } from '../sentence';
import { CATEGORIES, type Category } from '../vocabulary/categories';
import { CONSENT_CHANNELS, CONSENT_STATES, EXPRESSED_BY, PROCESSING_KINDS } from '../vocabulary/consent';
import { GROUNDS, type Ground } from '../vocabulary/grounds';
import { PURPOSES, type Purpose } from '../vocabulary/purposes';
import { REASONS, type Reason } from '../vocabulary/reasons';
import type { Facts, Instant } from './facts';
import { PolicyError, readYaml } from './parse-policy';
import type { Policy } from './policy';
import { shapeFaults } from './policy-faults';
import { CATEGORY, GROUND, PURPOSE, text, word } from './policy-schema';
import { RULES, type RuleNumber } from './rules';
import { WORDS_OF_ZOD } from './words-of-zod';

/** An instant as RFC 3339, of a day that the calendar has. */
export const instant = z.iso
  .datetime({
    offset: true,
    error: inBoth({ en: 'an instant is expected: 2026-11-22T09:00:00Z', it: 'è atteso un istante: 2026-11-22T09:00:00Z' }),
  })
  .transform((value): Instant => Date.parse(value));
const day = z.iso
  .date({ error: inBoth({ en: 'a day is expected: 1988-04-12', it: 'è atteso un giorno: 1988-04-12' }) })
  .transform((value): Instant => Date.parse(value));
const from = instant;
const to = instant.default(Infinity);

const eventSchema = z.strictObject({
  at: instant,
  state: word({ en: 'consent state', it: 'stato del consenso' }, CONSENT_STATES),
  by: word({ en: 'way to be expressed', it: 'modo di esprimersi' }, EXPRESSED_BY).default('SUBJECT'),
  from: instant.optional(),
  to,
});

const AN_EVENT = inBoth({ en: 'a list of one event or more is expected', it: 'è atteso un elenco di uno o più eventi' });

const consentSchema = z
  .strictObject({
    record: text({ en: 'the name of the record', it: 'il nome della registrazione' }),
    purpose: word(PURPOSE, PURPOSES),
    channel: word({ en: 'channel', it: 'canale' }, CONSENT_CHANNELS).nullable().default(null),
    processing: word({ en: 'kind of processing', it: 'tipo di trattamento' }, PROCESSING_KINDS).nullable().default(null),
    events: z.array(eventSchema, { error: AN_EVENT }).min(1, AN_EVENT),
  })
  .transform(({ record, events, ...line }) => ({
    recordId: record,
    ...line,
    events: events.map(({ at, state, by, from: begin, to: end }, index) => ({
      version: index + 1,
      at,
      state,
      expressedBy: by,
      validFrom: begin ?? at,
      validTo: end,
    })),
  }));

const contractSchema = z.strictObject({
  id: text({ en: 'the id', it: 'l’id' }),
  kind: z.enum(['CONTRACT', 'PRE_CONTRACT']).default('CONTRACT'),
  from,
  to,
  emailGivenInSale: z.boolean().default(false),
});

const factsShape = {
  born: day.nullable(),
  source: z.enum(['LAWFUL', 'UNCHECKED', 'UNLAWFUL']),
  collectedFor: z.array(word(PURPOSE, PURPOSES)),
  consents: z.array(consentSchema).default([]),
  contracts: z.array(contractSchema).default([]),
  objections: z.array(z.strictObject({ id: text({ en: 'the id', it: 'l’id' }), purpose: word(PURPOSE, PURPOSES), from, to })).default([]),
  restrictions: z.array(z.strictObject({ id: text({ en: 'the id', it: 'l’id' }), from, to })).default([]),
};

const personSchema = z.strictObject(factsShape);
const castSchema = z.record(text({ en: 'a name', it: 'un nome' }), personSchema);

const caseSchema = z
  .strictObject({
    case: text({ en: 'the sentence that names the case', it: 'la frase che dà nome al caso' }),
    person: text({ en: 'the person', it: 'la persona' }),
    role: text({ en: 'the role', it: 'il ruolo' }),
    purpose: word(PURPOSE, PURPOSES),
    category: word(CATEGORY, CATEGORIES),
    at: instant.optional(),
    with: z
      .strictObject({
        ...factsShape,
        born: factsShape.born.optional(),
        source: factsShape.source.optional(),
        collectedFor: factsShape.collectedFor.optional(),
      })
      .optional(),
    released: z.array(word(GROUND, GROUNDS)).min(1).optional(),
    withheld: word({ en: 'reason', it: 'motivo' }, REASONS).optional(),
    rule: word({ en: 'rule', it: 'regola' }, Object.keys(RULES) as RuleNumber[]),
  })
  .refine((each) => (each.released === undefined) !== (each.withheld === undefined), {
    error: inBoth({ en: 'say either "released" or "withheld"', it: 'dire o "released" o "withheld"' }),
  });
const casesSchema = z.strictObject({ now: instant, cases: z.array(caseSchema).min(1) });

type FactsEntry = z.output<typeof personSchema>;

/** One line of the table of cases. */
export interface PolicyCase {
  /** The case in a sentence. */
  readonly name: string;
  readonly person: string;
  readonly role: string;
  readonly purpose: Purpose;
  readonly category: Category;
  readonly at: Instant;
  /** What differs from, or is added to, the facts of the cast. */
  readonly facts: Facts;
  readonly expected: { readonly released: readonly Ground[] } | { readonly withheld: Reason };
  readonly rule: RuleNumber;
}

function factsOf({ born, source, ...rest }: FactsEntry): Facts {
  return { birthDate: born, source: { id: 'cast', verdict: source }, ...rest };
}

function read<T extends z.ZodType>(text: string, schema: T, file: string): z.output<T> {
  const { content, faults } = readYaml(text, file);
  const shape = schema.safeParse(content, { error: WORDS_OF_ZOD });
  const all = [...faults, ...(shape.success ? [] : shapeFaults(shape.error.issues).map((fault) => faultAt(file, fault)))];
  if (!shape.success || all.length > 0) throw new PolicyError(all);
  return shape.data;
}

/** The facts of the cast by name, from the text of cast.yaml. Throws PolicyError. */
export function parseCast(text: string, file = 'cast.yaml'): ReadonlyMap<string, Facts> {
  return new Map(Object.entries(read(text, castSchema, file)).map(([name, entry]) => [name, factsOf(entry)]));
}

function factsWith(cast: Facts, more: z.output<typeof caseSchema>['with']): Facts {
  if (more === undefined) return cast;
  return {
    birthDate: more.born === undefined ? cast.birthDate : more.born,
    source: more.source === undefined ? cast.source : { id: 'case', verdict: more.source },
    collectedFor: more.collectedFor ?? cast.collectedFor,
    consents: [...cast.consents, ...more.consents],
    contracts: [...cast.contracts, ...more.contracts],
    objections: [...cast.objections, ...more.objections],
    restrictions: [...cast.restrictions, ...more.restrictions],
  };
}

/** The cases of a file, about persons of the cast and roles of the policy. Throws PolicyError, also where a person or a role is neither. */
export function parseCases(text: string, cast: ReadonlyMap<string, Facts>, { roles }: Policy, file: string): readonly PolicyCase[] {
  const { now, cases } = read(text, casesSchema, file);
  return cases.map(({ case: name, at, with: more, released, withheld, ...each }) => {
    const person = cast.get(each.person);
    if (person === undefined)
      throw new PolicyError([
        faultAt(`${file}: ${name}`, { en: `${each.person} is not of the cast`, it: `${each.person} non è del cast` }),
      ]);
    // Such a role reads nothing, so a mistyped one would pass wherever a case expects that.
    if (!roles.has(each.role)) {
      const known = [...roles.keys()].join(', ');
      const fault = { en: `${each.role} is no role of the policy: ${known}`, it: `${each.role} non è un ruolo della policy: ${known}` };
      throw new PolicyError([faultAt(`${file}: ${name}`, fault)]);
    }
    const expected = withheld === undefined ? { released: released as Ground[] } : { withheld };
    return { name, ...each, at: at ?? now, facts: factsWith(person, more), expected };
  });
}
