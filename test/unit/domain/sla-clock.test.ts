import { DEFAULT_TERMS, slaClock, type TimedTicket } from '../../../src/domain/support/sla-clock';

const OPENED = Date.UTC(2026, 10, 20, 9);
const MINUTE = 60_000;
const TERMS = { respondMinutes: 30, resolveMinutes: 240 };
const NEW: TimedTicket = { openedAt: OPENED, respondedAt: null, respondBy: null, standsSince: null, waitedSeconds: 0 };

const at = (minutes: number): number => OPENED + minutes * MINUTE;

describe('the clock of a service level', () => {
  it('asks for an answer and a repair within what was agreed, else within the ordinary terms', () => {
    expect(slaClock(NEW, TERMS, at(1))).toEqual({ respondBy: at(30), resolveBy: at(240), pausedSeconds: 0, overdue: false });
    expect(slaClock(NEW, null, at(1))).toMatchObject({
      respondBy: at(DEFAULT_TERMS.respondMinutes),
      resolveBy: at(DEFAULT_TERMS.resolveMinutes),
    });
  });

  it('is overdue once the answer is late, or the repair', () => {
    expect([30, 31].map((minutes) => slaClock(NEW, TERMS, at(minutes)).overdue)).toEqual([false, true]);
    const answered = { ...NEW, respondedAt: at(10), respondBy: at(30) };
    expect([31, 240, 241].map((minutes) => slaClock(answered, TERMS, at(minutes)).overdue)).toEqual([false, false, true]);
  });

  it('stands while the customer is asked, whatever the time', () => {
    const waiting = { ...NEW, respondedAt: at(10), respondBy: at(30), standsSince: at(20) };
    expect(slaClock(waiting, TERMS, at(10_000))).toEqual({
      respondBy: at(30),
      resolveBy: at(240 + 9_980),
      pausedSeconds: 9_980 * 60,
      overdue: false,
    });
  });

  it('does not heal by waiting what was late before', () => {
    const late = { ...NEW, respondedAt: at(10), respondBy: at(30), standsSince: at(300) };
    expect([300, 301, 9_000].map((minutes) => slaClock(late, TERMS, at(minutes)).overdue)).toEqual([true, true, true]);
  });

  it('counts earlier waits beside the present one, and none of a clock that goes ahead', () => {
    const ticket = { ...NEW, waitedSeconds: 600, standsSince: at(60) };
    expect(slaClock(ticket, TERMS, at(70))).toMatchObject({ pausedSeconds: 1_200, respondBy: at(50), resolveBy: at(260) });
    expect(slaClock(ticket, TERMS, at(59)).pausedSeconds).toBe(600);
  });
});
