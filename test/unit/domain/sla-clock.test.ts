import { DEFAULT_TERMS, slaClock, type TimedTicket } from '../../../src/domain/support/sla-clock';

const OPENED = Date.UTC(2026, 10, 20, 9);
const MINUTE = 60_000;
const TERMS = { respondMinutes: 30, resolveMinutes: 240 };
const NEW: TimedTicket = { openedAt: OPENED, respondedAt: null, respondBy: null, standsSince: null, waitedSeconds: 0 };

const at = (minutes: number): number => OPENED + minutes * MINUTE;

describe('the clock of a service level', () => {
  it('asks for an answer and a repair within what was agreed, else within the ordinary terms', () => {
    expect(slaClock(NEW, TERMS, at(1))).toEqual({ respondBy: at(30), resolveBy: at(240), pausedSeconds: 0 });
    expect(slaClock(NEW, null, at(1))).toMatchObject({
      respondBy: at(DEFAULT_TERMS.respondMinutes),
      resolveBy: at(DEFAULT_TERMS.resolveMinutes),
    });
  });

  it('stands while the customer is asked, whatever the time', () => {
    const waiting = { ...NEW, respondedAt: at(10), respondBy: at(30), standsSince: at(20) };
    expect(slaClock(waiting, TERMS, at(10_000))).toEqual({
      respondBy: at(30),
      resolveBy: at(240 + 9_980),
      pausedSeconds: 9_980 * 60,
    });
  });

  it('does not heal by waiting what was late before', () => {
    const late = { ...NEW, respondedAt: at(10), respondBy: at(30), standsSince: at(300) };
    for (const minutes of [300, 301, 9_000]) expect(slaClock(late, TERMS, at(minutes)).resolveBy).toBe(at(minutes - 60));
  });

  it('counts earlier waits beside the present one, and none of a clock that goes ahead', () => {
    const ticket = { ...NEW, waitedSeconds: 600, standsSince: at(60) };
    expect(slaClock(ticket, TERMS, at(70))).toMatchObject({ pausedSeconds: 1_200, respondBy: at(50), resolveBy: at(260) });
    expect(slaClock(ticket, TERMS, at(59)).pausedSeconds).toBe(600);
  });
});
