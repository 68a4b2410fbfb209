import { consentBehind } from '../../decision/consent-reference';
import { lastAnswer, stopReason } from '../../decision/consent-rule';
import { decide } from '../../decision/decide';
import type { Facts, Instant, Standing } from '../../decision/facts';
import type { Policy } from '../../decision/policy';
import { questionOf, runs } from '../../decision/question';
import type { SendingRules } from '../../decision/sending-rules';
import { verdict, withholdingReason } from '../../decision/verdict';
import { groundBit, groundIndex, type Ground } from '../../vocabulary/grounds';
import { PURPOSES, purposeLineage, type Purpose } from '../../vocabulary/purposes';
import { isCallingTime } from './calling-hours';
import { WAYS, type CampaignChannel } from './campaign-channel';
import type { SendingReason } from './sending-reasons';

const DAY = 86_400_000;

/** Whatever a campaign is for, its messages are direct marketing: what the law forbids of these it forbids of all. */
const OF_ALL_CAMPAIGNS = purposeLineage('DirectMarketing');

/** What a register of oppositions said of an address when it was asked. */
export interface RegisterEntry {
  /** OPT_OUT: our own list. RPO: the public one (DPR 26/2022). */
  readonly register: 'OPT_OUT' | 'RPO';
  readonly listed: boolean;
  /** Since when it is listed; null where it is not. */
  readonly listedAt: Instant | null;
  readonly checkedAt: Instant;
}

/** All that bears on whether a person may be addressed. */
export interface Addressee {
  readonly facts: Facts;
  /** Whether there is an address for the channel. */
  readonly hasAddress: boolean;
  /** What is known of that address, for that channel. */
  readonly register: readonly RegisterEntry[];
}

/** In which role, for what and through what somebody is to be addressed. */
export interface Line {
  readonly role: string;
  readonly purpose: Purpose;
  readonly channel: CampaignChannel;
}

/** The ground of a message, with what it rests on (see decision/facts, `Standing.basis`); or why there is none. */
export type Permission =
  | { readonly allowed: true; readonly ground: Ground; readonly basis: string }
  /** `elsewhere`: what the person said of another purpose, or to a register; no cell that this purpose releases tells it. */
  | { readonly allowed: false; readonly reason: SendingReason; readonly elsewhere?: boolean };

const refused = (reason: SendingReason, elsewhere = false): Permission => ({ allowed: false, reason, elsewhere });

/** What was said to a register, and not that nobody asked it lately. */
const SAID_TO_REGISTERS: readonly SendingReason[] = ['OPTED_OUT', 'RPO_LISTED'];

/** What the ground rests on, out of a standing's basis. */
function basisOf(standing: Standing, ground: Ground): string {
  const prefix = `${String(groundIndex(ground))}:`;
  return (
    standing.basis
      .split(';')
      .find((each) => each.startsWith(prefix))
      ?.slice(prefix.length) ?? ''
  );
}

/** When the consent was given that a message rests on; -Infinity where it rests on none. */
function givenAt(basis: string, facts: Facts): Instant {
  return consentBehind(basis, facts)?.event.at ?? -Infinity;
}

/** Whether the address may be read for this line, and a message sent on a ground of its channel (Codice Art. 130). */
export function permissionBy(standing: Standing, policy: Policy, { role, purpose, channel }: Line): Permission {
  const { category, permits } = WAYS[channel];
  const released = verdict(policy, role, purpose, category, standing);
  if (released.decision === 'WITHHELD') return refused(released.reason);
  const accepted = policy.purposes.get(purpose)?.accepts.get(category) ?? [];
  const sufficient = permits.filter((ground) => accepted.includes(ground));
  const ground = sufficient.find((each) => (standing.grounds & groundBit(each)) !== 0);
  if (ground === undefined) return refused(sufficient.length === 0 ? 'NO_LEGAL_BASIS' : withholdingReason(sufficient, standing.reasons));
  return { allowed: true, ground, basis: basisOf(standing, ground) };
}

/** Of two answers at one instant the listing counts. */
function isLater(one: RegisterEntry, other: RegisterEntry): boolean {
  return one.checkedAt > other.checkedAt || (one.checkedAt === other.checkedAt && one.listed);
}

/** Entries carry the clock of the store: one that is ahead of ours is the freshest there is, and no less true. */
function latest(entries: readonly RegisterEntry[], register: RegisterEntry['register']): RegisterEntry | null {
  return entries
    .filter((entry) => entry.register === register)
    .reduce<RegisterEntry | null>((last, entry) => (last === null || isLater(entry, last) ? entry : last), null);
}

/**
 * GDPR Art. 21(2) and (3), Codice Art. 130(1): whoever objected to direct marketing, or to all marketing, gets no offer, recommendation or survey, also on
 * a consent to just that.
 */
function objectsToCampaigns({ objections }: Facts, now: Instant): boolean {
  return objections.some((objection) => OF_ALL_CAMPAIGNS.includes(objection.purpose) && runs(objection, now));
}

/** Law 5/2018 Art. 1(5): what was agreed within a contract that runs, or ended a short time ago, survives an enrolment; what was agreed before it does not. */
function contractProtects({ contracts }: Facts, agreedAt: Instant, { endedContractDays }: SendingRules, now: Instant): boolean {
  return contracts.some(
    ({ kind, from, to }) => kind === 'CONTRACT' && from <= agreedAt && agreedAt < to && now < to + endedContractDays * DAY,
  );
}

/** Whether an enrolment of this instant (since when is not known: Infinity) voids what was agreed: what came before it, and nothing that came later. */
function enrolmentVoids(facts: Facts, listedAt: Instant, agreedAt: Instant, rules: SendingRules, now: Instant): boolean {
  return agreedAt <= listedAt && !contractProtects(facts, agreedAt, rules, now);
}

/** Law 5/2018 Art. 1(5): advertising, sale, market research, commercial communication. */
const OPPOSED_BY_ENROLMENT: readonly Purpose[] = PURPOSES.filter(
  (purpose) => purposeLineage(purpose).includes('Marketing') || ['ProvideProductRecommendations', 'CommercialResearch'].includes(purpose),
);

/** The consents that an enrolment in the public register of oppositions takes away, by their purposes. Pure. */
export function purposesEndedByEnrolment(
  facts: Facts,
  policy: Policy,
  channel: CampaignChannel,
  listedAt: Instant,
  now: Instant,
): readonly Purpose[] {
  return OPPOSED_BY_ENROLMENT.filter((purpose) => {
    // By all that was said, also what begins later: an objection, or a day to come, keeps a consent from being used and does not end it.
    const question = questionOf(facts, policy, purpose, Infinity);
    const given = question === null ? [] : WAYS[channel].permits.flatMap((ground) => lastAnswer(question, ground) ?? []);
    return given.some(
      (word) =>
        stopReason(word) === null && now < word.event.validTo && enrolmentVoids(facts, listedAt, word.event.at, policy.sending, now),
    );
  });
}

/** What the registers of oppositions say. */
function refusalByRegister(addressee: Addressee, rules: SendingRules, agreedAt: Instant, line: Line, now: Instant): SendingReason | null {
  const { facts, register } = addressee;
  const optOut = latest(register, 'OPT_OUT');
  if (optOut !== null && agreedAt <= (optOut.listedAt ?? Infinity)) return 'OPTED_OUT';
  if (line.channel === 'EMAIL') return null;
  const check = latest(register, 'RPO');
  if (check?.listed === true && enrolmentVoids(facts, check.listedAt ?? Infinity, agreedAt, rules, now)) return 'RPO_LISTED';
  return check === null || now - check.checkedAt > rules.registerCheckMaxAgeDays * DAY ? 'RPO_CHECK_STALE' : null;
}

/**
 * Whether a person may be addressed on a channel now, whatever the hour and whatever was sent before. Pure. In this order: a ground for
 * the channel by `decide`, no objection to marketing, an address, the registers of oppositions.
 */
export function mayAddress(addressee: Addressee, policy: Policy, line: Line, now: Instant): Permission {
  const permission = permissionBy(decide(addressee.facts, policy, line.purpose, now), policy, line);
  if (!permission.allowed) return permission;
  // Not to this purpose, to which `decide` heard none.
  if (objectsToCampaigns(addressee.facts, now)) return refused('OBJECTED', true);
  if (!addressee.hasAddress) return refused('NO_ADDRESS');
  const reason = refusalByRegister(addressee, policy.sending, givenAt(permission.basis, addressee.facts), line, now);
  return reason === null ? permission : refused(reason, SAID_TO_REGISTERS.includes(reason));
}

/** What was sent to the person before, and how long the campaign waits after it. */
export interface Before {
  /** When that was asked, by the clock of the store: consents, objections and messages bear its instants, and a gateway's may be behind it. */
  readonly askedAt: Instant;
  /** The last message of any campaign; null where there was none. */
  readonly lastSent: Instant | null;
  readonly frequencyDays: number;
  /** Whether a message of this very campaign went to the person: under a place of somebody who was merged into them. */
  readonly reached: boolean;
}

/**
 * Whether a message may leave for a person at this very moment: as `mayAddress`, once by a campaign, not too soon after the last one, and not at night, by
 * the hour. Pure.
 */
export function maySend(addressee: Addressee, policy: Policy, line: Line, before: Before, hour: Instant): Permission {
  const { askedAt: now, lastSent, frequencyDays, reached } = before;
  const permission = mayAddress(addressee, policy, line, now);
  if (!permission.allowed) return permission;
  if (reached) return refused('ALREADY_SENT');
  const days = Math.max(frequencyDays, policy.sending.leastDaysBetweenMessages);
  if (lastSent !== null && now - lastSent < days * DAY) return refused('FREQUENCY_CAP');
  if (line.channel === 'PHONE' && !isCallingTime(hour, policy.sending.callingHours)) return refused('OUTSIDE_CALLING_HOURS');
  return permission;
}
