import { join } from 'node:path';
import fc from 'fast-check';
import { decide } from '../../src/decision/decide';
import type { ConsentFact, Facts, Instant } from '../../src/decision/facts';
import { mergedFacts, type MergedRecord } from '../../src/decision/merged-facts';
import { ofAgeFrom } from '../../src/decision/question';
import { CONSENT_GROUNDS } from '../../src/decision/rules';
import { standings } from '../../src/decision/standings';
import { withholdingReason } from '../../src/decision/verdict';
import { loadPolicy } from '../../src/store/load-policy';
import { groundIndex, groundsIn, groundsMask, type Ground } from '../../src/vocabulary/grounds';
import { PURPOSES, type Purpose } from '../../src/vocabulary/purposes';
import { reasonOf, type Reason } from '../../src/vocabulary/reasons';
import { DAY, DAYS, factsArbitrary, GRANTS, instant, onCalendar, purpose as anyPurpose, talkativeArbitrary } from './facts-arbitrary';

const policy = loadPolicy(join(__dirname, '..', '..', 'policy'));
const runs = { numRuns: 1000 };

const facts = fc.oneof(factsArbitrary, talkativeArbitrary, talkativeArbitrary).map(onCalendar);
/** Where most of them meet. */
const purpose = fc.oneof(anyPurpose, fc.constant<Purpose>('DirectMarketing'));
const time = instant.map((day): Instant => day * DAY);
/** After everything that the arbitraries know of: both records are what they are. */
const MERGED_AT = (DAYS + 2) * DAY;
const later = fc.integer({ min: 3, max: 20 }).map((day): Instant => (DAYS + day) * DAY);

/** Reasons that are a person's or the law's no; the others only say that nothing was given. */
const STOPS: ReadonlySet<Reason> = new Set<Reason>([
  'OBJECTED',
  'RESTRICTED_ART18',
  'UNLAWFUL_SOURCE',
  'CONSENT_REFUSED',
  'CONSENT_WITHDRAWN',
  'CONSENT_INVALIDATED',
  'MINOR_NO_GUARDIAN',
  'PURPOSE_INCOMPATIBLE',
]);

const record = (merged: Facts, at = MERGED_AT, sameEmail = true): MergedRecord => ({ at, facts: merged, sameEmail });

function reasonAgainst(given: Facts, on: Purpose, now: Instant, ground: Ground): Reason | null {
  const { grounds, reasons } = decide(given, policy, on, now);
  return (grounds & groundsMask([ground])) === 0 ? reasonOf(reasons[groundIndex(ground)]) : null;
}

/** What was said for a child without the guardian was never said (R6): beside it there may be a no, or nothing. */
function withoutVoidGrants(given: Facts): Facts {
  const from = ofAgeFrom(given.birthDate, policy.consentAge);
  const counts = ({ state, expressedBy, at }: ConsentFact['events'][number]): boolean =>
    !GRANTS.includes(state) || expressedBy !== 'SUBJECT' || at >= from;
  return { ...given, consents: given.consents.map((consent) => ({ ...consent, events: consent.events.filter(counts) })) };
}

/** Why a record forbids a ground, whatever others say; null where it does not, be it that it gives none. */
function stopOf(given: Facts, on: Purpose, now: Instant, ground: Ground): Reason | null {
  const reason = reasonAgainst(given, on, now, ground);
  const onlyVoid = reason === 'MINOR_NO_GUARDIAN' && CONSENT_GROUNDS.some((each) => each === ground);
  const stop = onlyVoid ? reasonAgainst(withoutVoidGrants(given), on, now, ground) : reason;
  return stop !== null && STOPS.has(stop) ? stop : null;
}

function expectStricter(records: readonly Facts[], one: Facts, on: Purpose, now: Instant): void {
  for (const ground of groundsIn(decide(one, policy, on, now).grounds)) {
    for (const each of records) {
      const stop = stopOf(each, on, now, ground);
      if (stop !== null) throw new Error(`${ground} for ${on}, although one of the records says ${stop}`);
    }
  }
}

describe('of records that were merged the stricter holds', () => {
  it('no ground holds against which either record has a stop', () => {
    fc.assert(
      fc.property(facts, facts, purpose, later, (kept, dropped, on, now) => {
        expectStricter([kept, dropped], mergedFacts(kept, [record(dropped)]), on, now);
      }),
      runs,
    );
  });

  it('nothing of a purpose or category is released where restriction, unlawful source or objection close it in either record', () => {
    fc.assert(
      fc.property(facts, facts, fc.oneof(purpose, fc.constantFrom(...PURPOSES)), later, (kept, dropped, on, now) => {
        const one = decide(mergedFacts(kept, [record(dropped)]), policy, on, now);
        for (const [, accepted] of policy.purposes.get(on)?.accepts ?? []) {
          if ((one.grounds & groundsMask(accepted)) === 0) continue;
          for (const each of [kept, dropped]) {
            const { grounds, reasons } = decide(each, policy, on, now);
            const reason = (grounds & groundsMask(accepted)) === 0 ? withholdingReason(accepted, reasons) : null;
            expect(['RESTRICTED_ART18', 'UNLAWFUL_SOURCE']).not.toContain(reason);
            // An objection, a refusal or a withdrawal closes grounds; what is released rests on one that neither closed: a contract, another channel.
            const resting = groundsIn(one.grounds & groundsMask(accepted));
            expect(resting.filter((ground) => stopOf(each, on, now, ground) !== null)).toEqual([]);
          }
        }
      }),
      runs,
    );
  });

  it('no ground holds that neither record gives, once it is known how old the person was: what a child said alone hides no word of the guardian', () => {
    fc.assert(
      fc.property(facts, facts, purpose, later, fc.boolean(), (kept, dropped, on, now, sameEmail) => {
        const merged = mergedFacts(kept, [record(dropped, MERGED_AT, sameEmail)]);
        const givenBy = (each: Facts): number => decide({ ...each, birthDate: merged.birthDate }, policy, on, now).grounds;
        expect(groundsIn(decide(merged, policy, on, now).grounds & ~(givenBy(kept) | givenBy(dropped)))).toEqual([]);
      }),
      runs,
    );
  });

  it('also where others had been merged into one of them before, in whatever order', () => {
    fc.assert(
      fc.property(facts, facts, facts, fc.boolean(), purpose, later, (a, b, c, within, on, now) => {
        const both = within
          ? mergedFacts(a, [record(mergedFacts(b, [record(c)]), MERGED_AT + 1)])
          : mergedFacts(a, [record(b, MERGED_AT + 1), record(c)]);
        expectStricter([a, b, c], both, on, now);
      }),
      runs,
    );
  });

  it('it does not matter which of the two is kept', () => {
    fc.assert(
      fc.property(facts, facts, purpose, later, (one, other, on, now) => {
        const grounds = (kept: Facts, dropped: Facts): number => decide(mergedFacts(kept, [record(dropped)]), policy, on, now).grounds;
        expect(groundsIn(grounds(one, other))).toEqual(groundsIn(grounds(other, one)));
      }),
      runs,
    );
  });

  it('a record of which nothing is known changes nothing', () => {
    fc.assert(
      fc.property(facts, purpose, later, (kept, on, now) => {
        const nothing: Facts = { ...kept, birthDate: null, consents: [], contracts: [], objections: [], restrictions: [] };
        expect(decide(mergedFacts(kept, [record(nothing)]), policy, on, now)).toEqual(decide(kept, policy, on, now));
      }),
      runs,
    );
  });

  it('and the spans of time say at every instant what decide says', () => {
    fc.assert(
      fc.property(facts, facts, time, purpose, fc.oneof(time, later), (kept, dropped, at, on, now) => {
        const one = mergedFacts(kept, [record(dropped, at)]);
        const span = standings(one, policy, on).find(({ from, to }) => from <= now && now < to);
        expect(span?.grounds ?? 0).toBe(decide(one, policy, on, now).grounds);
      }),
      runs,
    );
  });
});

describe('what one human said to two records', () => {
  const base: Facts = {
    birthDate: null,
    source: { id: 's', verdict: 'LAWFUL' },
    collectedFor: ['DirectMarketing'],
    consents: [],
    contracts: [],
    objections: [],
    restrictions: [],
  };
  const said = (recordId: string, state: ConsentFact['events'][number]['state'], at: Instant): ConsentFact => ({
    recordId,
    purpose: 'DirectMarketing',
    channel: 'EMAIL',
    processing: null,
    events: [{ version: 1, at, state, expressedBy: 'SUBJECT', validFrom: at, validTo: Infinity }],
  });
  const onEmail = (given: Facts): Reason | null => reasonAgainst(given, 'DirectMarketing', 100, 'CONSENT_EMAIL');
  const withConsents = (...consents: ConsentFact[]): Facts => ({ ...base, consents });

  it('counts a consent that only one of them was asked for', () => {
    expect(onEmail(mergedFacts(withConsents(said('a', 'ConsentGiven', 1)), [record(base, 50)]))).toBeNull();
    expect(onEmail(mergedFacts(base, [record(withConsents(said('a', 'ConsentGiven', 1)), 50)]))).toBeNull();
  });

  it('lets the withdrawal from the one stand against the later consent to the other', () => {
    const [withdrew, gave] = [withConsents(said('a', 'ConsentWithdrawn', 1)), withConsents(said('b', 'ConsentGiven', 2))];
    expect(onEmail(mergedFacts(withdrew, [record(gave, 50)]))).toBe('CONSENT_WITHDRAWN');
    expect(onEmail(mergedFacts(gave, [record(withdrew, 50)]))).toBe('CONSENT_WITHDRAWN');
  });

  it('hears the person who speaks again after that', () => {
    const again = withConsents(said('b', 'ConsentGiven', 60));
    expect(onEmail(mergedFacts(again, [record(withConsents(said('a', 'ConsentWithdrawn', 1)), 50)]))).toBeNull();
    const and = mergedFacts(again, [
      record(withConsents(said('a', 'ConsentWithdrawn', 1)), 50),
      record(withConsents(said('c', 'ConsentRefused', 2)), 70),
    ]);
    expect(onEmail(and)).toBe('CONSENT_REFUSED');
  });

  it('takes for no new word what was said at the very instant of the merge', () => {
    const withdrew = withConsents(said('a', 'ConsentWithdrawn', 1));
    expect(onEmail(mergedFacts(withConsents(said('b', 'ConsentGiven', 50)), [record(withdrew, 50)]))).toBe('CONSENT_WITHDRAWN');
  });

  it('of two consents takes the later one, which was for a shorter time', () => {
    const [forGood, later] = [said('a', 'ConsentGiven', 1), said('b', 'ConsentGiven', 2)];
    const forShort = { ...later, events: later.events.map((event) => ({ ...event, validTo: 60 })) };
    expect(onEmail(mergedFacts(withConsents(forGood), [record(withConsents(forShort), 50)]))).toBe('CONSENT_EXPIRED');
    expect(onEmail(mergedFacts(withConsents(forShort), [record(withConsents(forGood), 50)]))).toBe('CONSENT_EXPIRED');
  });

  it('rests on no word of a child alone, and lets none displace what the guardian or the grown person said', () => {
    const born = Date.UTC(1960, 0, 1);
    const by = (recordId: string, at: Instant, expressedBy: 'SUBJECT' | 'GUARDIAN', birthDate: Instant | null = born): Facts => {
      const consent = said(recordId, 'ConsentGiven', at);
      return { ...withConsents({ ...consent, events: consent.events.map((event) => ({ ...event, expressedBy })) }), birthDate };
    };
    const both = (kept: Facts, dropped: Facts, now: Instant): Reason | null =>
      reasonAgainst(mergedFacts(kept, [record(dropped, now)]), 'DirectMarketing', now, 'CONSENT_EMAIL');
    const [child, grown] = [100, Date.UTC(1974, 0, 1)];
    expect(both(by('a', 1, 'SUBJECT'), by('b', 1, 'GUARDIAN', null), child)).toBeNull();
    expect(both(by('a', 1, 'SUBJECT'), by('b', grown, 'SUBJECT', null), grown)).toBeNull();
    expect(both(by('a', 1, 'SUBJECT'), by('b', 2, 'SUBJECT', null), child)).toBe('MINOR_NO_GUARDIAN');
    const refused = { ...withConsents(said('c', 'ConsentRefused', 1), ...by('d', 2, 'SUBJECT').consents), birthDate: born };
    expect(reasonAgainst(refused, 'DirectMarketing', child, 'CONSENT_EMAIL')).toBe('MINOR_NO_GUARDIAN');
    expect(both(refused, by('b', 3, 'GUARDIAN', null), child)).toBe('MINOR_NO_GUARDIAN');
  });

  it('takes who may be a child for one, and the worse source', () => {
    const child = { ...base, birthDate: 0, source: { id: 'x', verdict: 'UNCHECKED' as const } };
    const one = mergedFacts({ ...base, birthDate: -1000 * DAY }, [record(child, 50)]);
    expect(one).toMatchObject({ birthDate: 0, source: { verdict: 'UNCHECKED' } });
    expect(mergedFacts({ ...base, source: { id: 'u', verdict: 'UNLAWFUL' } }, [record(child, 50)]).source.verdict).toBe('UNLAWFUL');
  });

  it('uses legitimate interest only for what both were collected for', () => {
    const two = (one: readonly Purpose[], other: readonly Purpose[]): readonly Purpose[] =>
      mergedFacts({ ...base, collectedFor: one }, [record({ ...base, collectedFor: other }, 50)]).collectedFor;
    expect(two(['Marketing', 'CustomerCare'], ['DirectMarketing'])).toEqual(['DirectMarketing']);
    expect(two(['CustomerCare'], ['DirectMarketing'])).toEqual([]);
  });

  it('takes an address that was given in a sale for no other address', () => {
    const sale = { id: 'k', kind: 'CONTRACT' as const, from: 0, to: Infinity, emailGivenInSale: true };
    const sold = { ...base, contracts: [sale] };
    const softSpam = (sameEmail: boolean): Reason | null =>
      reasonAgainst(mergedFacts(base, [record(sold, 50, sameEmail)]), 'DirectMarketing', 100, 'SOFT_SPAM');
    expect([softSpam(true), softSpam(false)]).toEqual([null, 'NO_LEGAL_BASIS']);
  });
});
