import { join } from 'node:path';
import fc from 'fast-check';
import { decide } from '../../src/decision/decide';
import type { ConsentFact, Facts, Instant } from '../../src/decision/facts';
import { standings } from '../../src/decision/standings';
import { withholdingReason, verdict } from '../../src/decision/verdict';
import { loadPolicy } from '../../src/store/load-policy';
import { CATEGORIES } from '../../src/vocabulary/categories';
import { GROUNDS, groundsIn, groundsMask } from '../../src/vocabulary/grounds';
import { PURPOSES, type Purpose } from '../../src/vocabulary/purposes';
import {
  consentArbitrary,
  DAY,
  DAYS,
  factsArbitrary,
  GRANTS,
  instant,
  objectionArbitrary,
  onCalendar,
  purpose,
  restrictionArbitrary,
  STOPS,
} from './facts-arbitrary';

const facts = factsArbitrary.map(onCalendar);
const consent = (states: Parameters<typeof consentArbitrary>[0]): fc.Arbitrary<ConsentFact> => consentArbitrary(states).map(onCalendar);
const time = instant.map((day): Instant => day * DAY);

const policy = loadPolicy(join(__dirname, '..', '..', 'policy'));
const runs = { numRuns: 1000 };

function expectNeverMore(before: Facts, after: Facts, on: Purpose, now: Instant): void {
  const [had, has] = [decide(before, policy, on, now).grounds, decide(after, policy, on, now).grounds];
  expect(groundsIn(has & ~had)).toEqual([]);
}

describe('what a person says against a release never shows more', () => {
  it('a withdrawal, revocation, refusal or invalidation in a record of its own', () => {
    fc.assert(
      fc.property(facts, consent(STOPS), purpose, time, (given, stop, on, now) => {
        expectNeverMore(given, { ...given, consents: [...given.consents, stop] }, on, now);
      }),
      runs,
    );
  });

  it('a withdrawal as the next event of a record', () => {
    fc.assert(
      fc.property(facts, fc.nat(4), fc.constantFrom(...STOPS), time, purpose, time, (given, which, state, at, on, now) => {
        const consents = given.consents.map((each, index) => {
          const stop = { version: each.events.length + 1, at, state, expressedBy: 'SUBJECT' as const, validFrom: at, validTo: Infinity };
          return index === which ? { ...each, events: [...each.events, stop] } : each;
        });
        expectNeverMore(given, { ...given, consents }, on, now);
      }),
      runs,
    );
  });

  it('an objection', () => {
    fc.assert(
      fc.property(facts, objectionArbitrary.map(onCalendar), purpose, time, (given, objection, on, now) => {
        expectNeverMore(given, { ...given, objections: [...given.objections, objection] }, on, now);
      }),
      runs,
    );
  });

  it('a restriction', () => {
    fc.assert(
      fc.property(facts, restrictionArbitrary.map(onCalendar), purpose, time, (given, restriction, on, now) => {
        expectNeverMore(given, { ...given, restrictions: [...given.restrictions, restriction] }, on, now);
      }),
      runs,
    );
  });
});

describe('what speaks for a release is missed when it is gone', () => {
  it('a grant that runs', () => {
    fc.assert(
      fc.property(facts, consent(GRANTS), purpose, time, (without, grant, on, now) => {
        fc.pre(grant.events.every(({ validTo }) => now < validTo));
        expectNeverMore({ ...without, consents: [...without.consents, grant] }, without, on, now);
      }),
      runs,
    );
  });

  it('a contract', () => {
    fc.assert(
      fc.property(facts, purpose, time, (given, on, now) => {
        expectNeverMore(given, { ...given, contracts: given.contracts.slice(1) }, on, now);
      }),
      runs,
    );
  });

  it('a purpose of the collection', () => {
    fc.assert(
      fc.property(facts, purpose, time, (given, on, now) => {
        expectNeverMore(given, { ...given, collectedFor: given.collectedFor.slice(1) }, on, now);
      }),
      runs,
    );
  });
});

describe('the spans of time', () => {
  const sample = (facts_: Facts, on: Purpose, now: Instant): object => {
    const { grounds, reasons, basis } = decide(facts_, policy, on, now);
    return grounds === 0 ? { grounds } : { grounds, reasons, basis };
  };

  it('say at every instant what decide says', () => {
    const anyTime = fc.oneof(
      time,
      fc.double({ min: -2, max: DAYS + 2, noNaN: true }).map((day) => day * DAY),
    );
    fc.assert(
      fc.property(facts, purpose, anyTime, (given, on, now) => {
        const span = standings(given, policy, on).find(({ from, to }) => from <= now && now < to);
        const { grounds, reasons, basis } = span ?? { grounds: 0 };
        expect(grounds === 0 ? { grounds } : { grounds, reasons, basis }).toEqual(sample(given, on, now));
      }),
      { numRuns: 3000 },
    );
  });

  it('are in order, apart, not empty, and not cut where nothing changes', () => {
    fc.assert(
      fc.property(facts, purpose, (given, on) => {
        const spans = standings(given, policy, on);
        spans.forEach((span, index) => {
          expect(span.from).toBeLessThan(span.to);
          expect(span.grounds).not.toBe(0);
          const next = spans[index + 1];
          if (next === undefined) return;
          expect(span.to).toBeLessThanOrEqual(next.from);
          const same = span.to === next.from && span.reasons === next.reasons && span.basis === next.basis;
          expect(same).toBe(false);
        });
      }),
      runs,
    );
  });
});

describe('the verdict', () => {
  const cell = fc.tuple(fc.constantFrom(...policy.roles.keys()), fc.constantFrom(...PURPOSES), fc.constantFrom(...CATEGORIES));

  it('never turns against a person that gives one ground more', () => {
    fc.assert(
      fc.property(cell, fc.subarray([...GROUNDS]), fc.constantFrom(...GROUNDS), ([role, on, category], held, more) => {
        const reasons = 'U'.repeat(GROUNDS.length);
        const before = verdict(policy, role, on, category, { grounds: groundsMask(held), reasons, basis: '' });
        const after = verdict(policy, role, on, category, { grounds: groundsMask([...held, more]), reasons, basis: '' });
        if (before.decision === 'RELEASED') expect(after.decision).toBe('RELEASED');
      }),
      runs,
    );
  });

  it('releases exactly where an accepted ground is held', () => {
    fc.assert(
      fc.property(cell, facts, time, ([role, on, category], given, now) => {
        const standing = decide(given, policy, on, now);
        const accepted = policy.purposes.get(on)?.accepts.get(category) ?? [];
        const allowed = policy.roles.get(role)?.purposes.has(on) === true && policy.roles.get(role)?.categories.has(category) === true;
        const released = allowed && (standing.grounds & groundsMask(accepted)) !== 0;
        expect(verdict(policy, role, on, category, standing).decision).toBe(released ? 'RELEASED' : 'WITHHELD');
      }),
      runs,
    );
  });

  it('gives no reason stronger than those of the grounds that were missing', () => {
    expect(withholdingReason(['CONSENT_EMAIL', 'SOFT_SPAM'], 'UUUUUULUPUUUUUU')).toBe('OBJECTED');
  });
});
