import { registerEnumType } from 'type-graphql';
import { CONSENT_CHANNELS, EXPRESSED_BY, PROCESSING_KINDS, type ConsentState } from './consent';
import { parentPurpose, PURPOSES, purposeIri, purposeMeaning } from './purposes';

type Descriptions<T extends string> = Record<T, { description: string }>;

/** Makes an enum of the graph out of a closed list of words; every value gets its description. */
export function graphqlEnum<T extends string>(
  name: string,
  description: string,
  values: readonly T[],
  describe: (value: T) => string,
): Record<T, T> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: describe(value) }])) as Descriptions<T>;
  registerEnumType(members, { name, description, valuesConfig });
  return members;
}

/** The same, written as a table of each word and its description: `{ OPEN: 'Somebody works on it.' }`. */
export function describedEnum<T extends string>(
  name: string,
  description: string,
  values: Readonly<Record<T, string>>,
): { readonly [Value in T]: Value } {
  return graphqlEnum(name, description, Object.keys(values) as T[], (value) => values[value]) as { readonly [Value in T]: Value };
}

export const PurposeEnum = graphqlEnum('Purpose', 'What data are processed for (W3C Data Privacy Vocabulary).', PURPOSES, (purpose) => {
  const parent = parentPurpose(purpose);
  return `${purposeMeaning(purpose)}${parent === null ? '' : ` Under ${parent}.`} ${purposeIri(purpose)}`;
});

export const ConsentChannelEnum = graphqlEnum(
  'ConsentChannel',
  'The channel a consent is limited to.',
  CONSENT_CHANNELS,
  (channel) => `Over ${channel}.`,
);

export const ProcessingKindEnum = graphqlEnum(
  'ProcessingKind',
  'A kind of processing that needs a consent line of its own.',
  PROCESSING_KINDS,
  (kind) => (kind === 'PROFILING' ? 'Profiling (Art. 4(4)).' : 'Special categories of data (Art. 9(2)(a)).'),
);

export const ConsentStateEnum = describedEnum(
  'ConsentState',
  'The state of a consent, by its names in the W3C Data Privacy Vocabulary. The last one counts, and only the first two release data.',
  {
    ConsentGiven: 'The person, or the guardian, said yes.',
    RenewedConsentGiven: 'They said yes once more, to go on.',
    ConsentRequested: 'They were asked and have not answered. Until they do, what they said before no longer releases.',
    ConsentRequestDeferred: 'They put the answer off.',
    ConsentRefused: 'They said no.',
    ConsentWithdrawn: 'They took a yes back (GDPR Art. 7(3)).',
    ConsentRevoked: 'The controller took it back.',
    ConsentExpired: 'It ended by itself.',
    ConsentInvalidated: 'An authority or a court found it void.',
    ConsentUnknown: 'It is not known what was said.',
  } satisfies Record<ConsentState, string>,
);

export const ExpressedByEnum = graphqlEnum('ExpressedBy', 'Who expressed a consent.', EXPRESSED_BY, (who) =>
  who === 'SUBJECT' ? 'The person.' : 'The guardian of a minor (Art. 8).',
);
