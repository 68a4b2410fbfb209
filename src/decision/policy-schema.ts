import { z } from 'zod';
import { inBoth, type Sentence } from '../sentence';
import { CATEGORIES } from '../vocabulary/categories';
import { GROUNDS, legalBasisOf, type LegalBasis } from '../vocabulary/grounds';
import { PURPOSES } from '../vocabulary/purposes';
import { POLICY_COMMANDS, POLICY_TYPES } from './policy-words';
import { sendingSchema } from './sending-rules';

const LEGAL_BASES = [...new Set(GROUNDS.map(legalBasisOf))] as readonly LegalBasis[];
const SCOPES = ['all', 'team', 'assigned', 'self'] as const;
const KINDS = ['staff', 'partner', 'auditor', 'data-subject', 'service'] as const;

export const PURPOSE: Sentence = { en: 'purpose', it: 'finalità' };
export const CATEGORY: Sentence = { en: 'category', it: 'categoria' };
export const GROUND: Sentence = { en: 'ground', it: 'fondamento' };

/** A name out of a closed list. `what` says what it should have been: a purpose, a ground. */
export function word<const T extends string>(what: Sentence, words: readonly T[]): z.ZodEnum<{ [K in T]: K }> {
  const missing = inBoth({ en: `a ${what.en} is missing`, it: `manca: ${what.it}` });
  const unknown = (input: unknown): string =>
    inBoth({
      en: `${JSON.stringify(input)} is not a known ${what.en}`,
      it: `${JSON.stringify(input)} non è un nome conosciuto di: ${what.it}`,
    });
  return z.enum(words, { error: ({ input }) => (input === undefined ? missing : unknown(input)) });
}

/** A text with something in it. */
export function text(what: Sentence): z.ZodString {
  const missing = inBoth({ en: `${what.en} is missing`, it: `manca: ${what.it}` });
  const noText = inBoth({ en: `${what.en} must be a text`, it: `deve essere un testo: ${what.it}` });
  return z
    .string({ error: ({ input }) => (input === undefined ? missing : noText) })
    .min(1, inBoth({ en: `${what.en} is empty`, it: `è vuoto: ${what.it}` }));
}

const NO_NAMES = inBoth({
  en: 'the list is empty: leave the line out, or name something',
  it: 'l’elenco è vuoto: togliere la riga, o indicare qualcosa',
});
const TWICE = inBoth({ en: 'a name stands in the list twice', it: 'un nome sta due volte nell’elenco' });
const EMPTY_MAP = inBoth({ en: 'the map is empty', it: 'la mappa è vuota' });

function names<const T extends string>(what: Sentence, words: readonly T[]) {
  return z
    .array(word(what, words), {
      error: inBoth({ en: `a list of ${what.en} names is expected`, it: `è atteso un elenco di nomi di: ${what.it}` }),
    })
    .min(1, NO_NAMES)
    .refine((list) => new Set(list).size === list.length, { error: TWICE });
}

/** A map whose keys are names out of a closed list. */
function named<const T extends string, V extends z.ZodType>(what: Sentence, words: readonly T[], value: V) {
  return z
    .partialRecord(word(what, words), value, {
      error: inBoth({ en: `a map of ${what.en} names is expected`, it: `è attesa una mappa di nomi di: ${what.it}` }),
    })
    .refine((map) => Object.keys(map).length > 0, { error: EMPTY_MAP });
}

/** `all`, or names. */
function allOrNames<const T extends string>(what: Sentence, words: readonly T[]) {
  const list = names(what, words);
  return z.preprocess((value) => (value === 'all' ? [...words] : value), list);
}

/** What somebody writes who has none yet; YAML takes `no` for a text. */
const NO_ASSESSMENT = /^(y|n|yes|no|on|off|true|false|none|todo|tbd|pending|missing)$/i;

const purposeSchema = z.strictObject(
  {
    activity: text({ en: 'the processing activity (GDPR Art. 30)', it: 'l’attività di trattamento (GDPR Art. 30)' }),
    legalBases: names({ en: 'legal basis', it: 'base giuridica' }, LEGAL_BASES),
    assessment: text({ en: 'the assessment', it: 'la valutazione' })
      .regex(
        /^(?=.*[^\W_])[\w.-]+$/,
        inBoth({
          en: 'an assessment is named by letters, digits, dots and dashes',
          it: 'una valutazione si indica con lettere, cifre, punti e trattini',
        }),
      )
      .refine((name) => !NO_ASSESSMENT.test(name), {
        error: ({ input }) =>
          inBoth({ en: `${JSON.stringify(input)} names no assessment`, it: `${JSON.stringify(input)} non indica alcuna valutazione` }),
      })
      .optional(),
    underRestriction: z.boolean({ error: inBoth({ en: 'true or false is expected', it: 'è atteso true o false' }) }).default(false),
    accepts: named(CATEGORY, CATEGORIES, names(GROUND, GROUNDS)),
  },
  {
    error: inBoth({
      en: 'a purpose is expected: activity, legalBases, accepts',
      it: 'è attesa una finalità: activity, legalBases, accepts',
    }),
  },
);

const roleSchema = z.strictObject(
  {
    description: text({ en: 'the description', it: 'la descrizione' }),
    kind: word({ en: 'kind of viewer', it: 'tipo di chi chiede' }, KINDS),
    purposes: named(PURPOSE, PURPOSES, word({ en: 'scope', it: 'ambito' }, SCOPES)),
    categories: allOrNames(CATEGORY, CATEGORIES).optional(),
    types: allOrNames({ en: 'type', it: 'tipo' }, POLICY_TYPES),
    commands: names({ en: 'command', it: 'comando' }, POLICY_COMMANDS).optional(),
  },
  {
    error: inBoth({
      en: 'a role is expected: description, kind, purposes, types',
      it: 'è atteso un ruolo: description, kind, purposes, types',
    }),
  },
);

const CONSENT_AGE = inBoth({
  en: 'the age of consent is 13 to 16 (GDPR Art. 8(1))',
  it: 'l’età del consenso va da 13 a 16 anni (GDPR Art. 8(1))',
});

/** The shape of policy.yaml. */
export const policySchema = z.strictObject(
  {
    consentAge: z
      .number({
        error: inBoth({ en: 'the age of consent is missing or not a number', it: 'l’età del consenso manca o non è un numero' }),
      })
      .int(inBoth({ en: 'the age of consent is a whole number of years', it: 'l’età del consenso è un numero intero di anni' }))
      .min(13, CONSENT_AGE)
      .max(16, CONSENT_AGE),
    sending: sendingSchema,
    purposes: named(PURPOSE, PURPOSES, purposeSchema),
    roles: z
      .record(
        z
          .string()
          .regex(
            /^[a-z][a-z-]*$/,
            inBoth({ en: 'a role is named by small letters and dashes', it: 'un ruolo si indica con lettere minuscole e trattini' }),
          ),
        roleSchema,
        {
          error: inBoth({ en: 'a map of roles is expected', it: 'è attesa una mappa di ruoli' }),
        },
      )
      .refine((map) => Object.keys(map).length > 0, { error: EMPTY_MAP }),
  },
  { error: inBoth({ en: 'consentAge, purposes and roles are expected', it: 'sono attesi consentAge, purposes e roles' }) },
);

export type PolicyFile = z.output<typeof policySchema>;
export type PurposeEntry = z.output<typeof purposeSchema>;
