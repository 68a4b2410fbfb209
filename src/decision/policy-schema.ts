import { z } from 'zod';
import { CATEGORIES } from '../vocabulary/categories';
import { GROUNDS, legalBasisOf, type LegalBasis } from '../vocabulary/grounds';
import { PURPOSES } from '../vocabulary/purposes';
import { POLICY_COMMANDS, POLICY_TYPES } from './policy-words';
import { sendingSchema } from './sending-rules';

const LEGAL_BASES = [...new Set(GROUNDS.map(legalBasisOf))] as readonly LegalBasis[];
const SCOPES = ['all', 'team', 'assigned', 'self'] as const;
const KINDS = ['staff', 'partner', 'auditor', 'data-subject', 'service'] as const;

/** A name out of a closed list. `what` says what it should have been: `purpose`, `ground`. */
export function word<const T extends string>(what: string, words: readonly T[]): z.ZodEnum<{ [K in T]: K }> {
  return z.enum(words, {
    error: ({ input }) => (input === undefined ? `a ${what} is missing` : `${JSON.stringify(input)} is not a known ${what}`),
  });
}

/** A text with something in it. */
export function text(what: string): z.ZodString {
  return z
    .string({ error: ({ input }) => (input === undefined ? `${what} is missing` : `${what} must be a text`) })
    .min(1, `${what} is empty`);
}

function names<const T extends string>(what: string, words: readonly T[]) {
  return z
    .array(word(what, words), { error: `a list of ${what} names is expected` })
    .min(1, 'the list is empty: leave the line out, or name something')
    .refine((list) => new Set(list).size === list.length, { error: 'a name stands in the list twice' });
}

/** A map whose keys are names out of a closed list. */
function named<const T extends string, V extends z.ZodType>(what: string, words: readonly T[], value: V) {
  return z
    .partialRecord(word(what, words), value, { error: `a map of ${what} names is expected` })
    .refine((map) => Object.keys(map).length > 0, { error: 'the map is empty' });
}

/** `all`, or names. */
function allOrNames<const T extends string>(what: string, words: readonly T[]) {
  const list = names(what, words);
  return z.preprocess((value) => (value === 'all' ? [...words] : value), list);
}

/** What somebody writes who has none yet; YAML takes `no` for a text. */
const NO_ASSESSMENT = /^(y|n|yes|no|on|off|true|false|none|todo|tbd|pending|missing)$/i;

const purposeSchema = z.strictObject(
  {
    activity: text('the processing activity (GDPR Art. 30)'),
    legalBases: names('legal basis', LEGAL_BASES),
    assessment: text('the assessment')
      .regex(/^(?=.*[^\W_])[\w.-]+$/, 'an assessment is named by letters, digits, dots and dashes')
      .refine((name) => !NO_ASSESSMENT.test(name), { error: ({ input }) => `${JSON.stringify(input)} names no assessment` })
      .optional(),
    underRestriction: z.boolean({ error: 'true or false is expected' }).default(false),
    accepts: named('category', CATEGORIES, names('ground', GROUNDS)),
  },
  { error: 'a purpose is expected: activity, legalBases, accepts' },
);

const roleSchema = z.strictObject(
  {
    description: text('the description'),
    kind: word('kind of viewer', KINDS),
    purposes: named('purpose', PURPOSES, word('scope', SCOPES)),
    categories: allOrNames('category', CATEGORIES).optional(),
    types: allOrNames('type', POLICY_TYPES),
    commands: names('command', POLICY_COMMANDS).optional(),
  },
  { error: 'a role is expected: description, kind, purposes, types' },
);

/** The shape of policy.yaml. */
export const policySchema = z.strictObject(
  {
    consentAge: z
      .number({ error: 'the age of consent is missing or not a number' })
      .int('the age of consent is a whole number of years')
      .min(13, 'the age of consent is 13 to 16 (GDPR Art. 8(1))')
      .max(16, 'the age of consent is 13 to 16 (GDPR Art. 8(1))'),
    sending: sendingSchema,
    purposes: named('purpose', PURPOSES, purposeSchema),
    roles: z
      .record(z.string().regex(/^[a-z][a-z-]*$/, 'a role is named by small letters and dashes'), roleSchema, {
        error: 'a map of roles is expected',
      })
      .refine((map) => Object.keys(map).length > 0, { error: 'the map is empty' }),
  },
  { error: 'consentAge, purposes and roles are expected' },
);

export type PolicyFile = z.output<typeof policySchema>;
export type PurposeEntry = z.output<typeof purposeSchema>;
