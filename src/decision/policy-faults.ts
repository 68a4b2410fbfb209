import type { z } from 'zod';
import { faultAt, fromBoth, oneAfterAnother, type Sentence } from '../sentence';
import type { Category } from '../vocabulary/categories';
import { GROUNDS, legalBasisOf, type Ground } from '../vocabulary/grounds';
import { isPurpose, purposeLineage } from '../vocabulary/purposes';

type Json = Readonly<Record<string, unknown>>;

/** The entries of a map; none when the value is no map (the shape check says so). */
function entries(value: unknown): ReadonlyArray<[string, unknown]> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function field(value: unknown, name: string): unknown {
  return (Object.fromEntries(entries(value)) as Json)[name];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isGround(value: unknown): value is Ground {
  return GROUNDS.some((ground) => ground === value);
}

/** GDPR Art. 9(2): what may open special categories. A contract, an interest or a plain consent may not. */
const SPECIAL: readonly string[] = ['Health', 'TradeUnionMembership'] satisfies readonly Category[];
const OPENS_SPECIAL: readonly Ground[] = ['EXPLICIT_CONSENT', 'LEGAL_OBLIGATION', 'VITAL_INTEREST', 'PUBLIC_TASK'];

/** Codice Art. 130(4): by e-mail and in no other way. */
const OTHER_WAYS: readonly string[] = ['TelephoneNumber', 'PhysicalAddress', 'Contact'] satisfies readonly Category[];

/** GDPR Art. 21(3): whoever objects to marketing ends it, so nothing carries it that an objection leaves standing (R3). */
const OUTLASTS_OBJECTION: readonly Ground[] = ['CONTRACT', 'PRE_CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTEREST'];

function isMarketing(purpose: string): boolean {
  return isPurpose(purpose) && purposeLineage(purpose).includes('Marketing');
}

function acceptFaults(purpose: string, category: string, grounds: readonly Ground[], bases: readonly unknown[]): readonly Sentence[] {
  const path = `purposes.${purpose}.accepts.${category}`;
  return grounds.flatMap((ground) => {
    const faults: Sentence[] = [];
    const basis = legalBasisOf(ground);
    if (!bases.includes(basis)) {
      faults.push({
        en: `${ground} rests on ${basis}, which the purpose does not declare in legalBases`,
        it: `${ground} poggia su ${basis}, che la finalità non dichiara in legalBases`,
      });
    }
    if (SPECIAL.includes(category) && !OPENS_SPECIAL.includes(ground)) {
      faults.push({
        en: `${ground} does not suffice for a special category (GDPR Art. 9(2))`,
        it: `${ground} non basta per una categoria particolare (GDPR Art. 9(2))`,
      });
    }
    if (ground === 'SOFT_SPAM' && OTHER_WAYS.includes(category)) {
      faults.push({
        en: 'SOFT_SPAM permits e-mail alone (Codice Art. 130(4))',
        it: 'SOFT_SPAM permette solo l’e-mail (Codice Art. 130(4))',
      });
    }
    if (isMarketing(purpose) && OUTLASTS_OBJECTION.includes(ground)) {
      faults.push({
        en: `${ground} would outlast an objection, which stops marketing always (GDPR Art. 21(3))`,
        it: `${ground} resisterebbe a un’opposizione, che ferma sempre il marketing (GDPR Art. 21(3))`,
      });
    }
    return faults.map((fault) => faultAt(path, fault));
  });
}

function purposeFaults(name: string, purpose: unknown): readonly Sentence[] {
  const bases = list(field(purpose, 'legalBases'));
  const faults: Sentence[] = [];
  if (bases.includes('A6-1-f') && field(purpose, 'assessment') === undefined) {
    faults.push(
      faultAt(`purposes.${name}.assessment`, {
        en: 'legitimate interest (A6-1-f) needs a written assessment; name it here',
        it: 'il legittimo interesse (A6-1-f) richiede una valutazione scritta; indicarla qui',
      }),
    );
  }
  if (bases.includes('it:soft-spam-130-4') && !bases.includes('A6-1-f')) {
    faults.push(
      faultAt(`purposes.${name}.legalBases`, {
        en: 'it:soft-spam-130-4 permits a channel on top of A6-1-f, which is missing',
        it: 'it:soft-spam-130-4 permette un canale in aggiunta ad A6-1-f, che manca',
      }),
    );
  }
  for (const [category, grounds] of entries(field(purpose, 'accepts'))) {
    faults.push(...acceptFaults(name, category, list(grounds).filter(isGround), bases));
  }
  return faults;
}

/** GDPR Art. 5(1)(f): one wider word here would show everybody to each of them. */
function selfFaults(roles: unknown): readonly Sentence[] {
  const ofPersons = entries(roles).filter(([, role]) => field(role, 'kind') === 'data-subject');
  return ofPersons.flatMap(([name, role]) =>
    entries(field(role, 'purposes'))
      .filter(([, scope]) => scope !== 'self')
      .map(([purpose]) =>
        faultAt(`roles.${name}.purposes.${purpose}`, {
          en: 'a role of the kind data-subject sees its holder alone: self',
          it: 'un ruolo di tipo data-subject vede solo chi lo detiene: self',
        }),
      ),
  );
}

/** GDPR Art. 21(3): the link in each message acts as the person, in a role that the policy has to give. */
function campaignFaults(roles: unknown): readonly Sentence[] {
  const launching = entries(roles).find(([, role]) => list(field(role, 'commands')).includes('launchCampaign'));
  const serving = entries(roles).some(
    ([, role]) => field(role, 'kind') === 'data-subject' && field(field(role, 'purposes'), 'RightsFulfilment') !== undefined,
  );
  if (launching === undefined || serving) return [];
  return [
    faultAt(`roles.${launching[0]}.commands`, {
      en: 'launchCampaign needs a role of the kind data-subject with the purpose RightsFulfilment, in which the link of each message ends them',
      it: 'launchCampaign richiede un ruolo di tipo data-subject con la finalità RightsFulfilment, nel quale il link di ogni messaggio vi pone fine',
    }),
  ];
}

/** What no shape can say: names that must agree with each other. Works on the raw content, so that it finds faults beside those of shape. */
export function contentFaults(content: unknown): readonly Sentence[] {
  const [purposes, roles] = [field(content, 'purposes'), field(content, 'roles')];
  const described = entries(purposes).map(([name]) => name);
  const undescribed = entries(roles).flatMap(([role, entry]) =>
    entries(field(entry, 'purposes'))
      .filter(([purpose]) => !described.includes(purpose))
      .map(([purpose]) =>
        faultAt(`roles.${role}.purposes.${purpose}`, {
          en: 'the role uses a purpose that the section "purposes" does not describe',
          it: 'il ruolo usa una finalità che la sezione "purposes" non descrive',
        }),
      ),
  );
  const faults = entries(purposes).flatMap(([name, purpose]) => purposeFaults(name, purpose));
  return [...faults, ...undescribed, ...selfFaults(roles), ...campaignFaults(roles)];
}

const THE_FILE: Sentence = { en: 'the file', it: 'il file' };
const NOT_KNOWN: Sentence = { en: 'this is not a known name here', it: 'qui questo non è un nome conosciuto' };

function behind(path: readonly PropertyKey[], fault: Sentence): Sentence {
  return path.length === 0 ? oneAfterAnother([THE_FILE, fault], ': ') : faultAt(path.map(String).join('.'), fault);
}

/** The faults of shape in plain words, each with its path. */
export function shapeFaults(issues: readonly z.core.$ZodIssue[]): readonly Sentence[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => behind([...issue.path, key], NOT_KNOWN));
    const { message } = issue.code === 'invalid_key' ? (issue.issues[0] as z.core.$ZodIssue) : issue;
    return behind(issue.path, fromBoth(message));
  });
}
