import { z } from 'zod';

/** Full hours of local time, `from` inclusive, `to` exclusive. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** What the law, and the company beyond it, asks of each message and call besides a ground. */
export interface SendingRules {
  /** Days for which a check against the public register of oppositions counts (DPR 26/2022 Art. 8). */
  readonly registerCheckMaxAgeDays: number;
  /** Days after the end of a contract for which its consents survive an enrolment in the register (Law 5/2018 Art. 1(5)). */
  readonly endedContractDays: number;
  /** When to call, in Italy: `saturdays` on the eves of holidays as well; never on Sundays and holidays (code of conduct on telemarketing, Garante 148/2024). */
  readonly callingHours: { readonly weekdays: Hours; readonly saturdays: Hours };
  /** Fewest days between two messages to one person, whatever the campaigns say. */
  readonly leastDaysBetweenMessages: number;
}

/** Hours that may be narrower than the law's, never wider. */
function hoursWithin(first: number, last: number) {
  const hour = z
    .number({ error: 'a full hour is expected' })
    .int('a full hour is expected')
    .min(first, `not before ${String(first)}`)
    .max(last, `not after ${String(last)}`);
  return z.strictObject({ from: hour, to: hour }).refine(({ from, to }) => from < to, { error: '`from` lies before `to`' });
}

function daysUpTo(most: number) {
  return z
    .number({ error: 'a number of days is expected' })
    .int('a whole number of days is expected')
    .min(0, 'not negative')
    .max(most, `at most ${String(most)} days`);
}

/** The figures of the law, for a policy that says nothing stricter. */
const LAW: SendingRules = {
  registerCheckMaxAgeDays: 15,
  endedContractDays: 30,
  callingHours: { weekdays: { from: 9, to: 20 }, saturdays: { from: 10, to: 19 } },
  leastDaysBetweenMessages: 1,
};

/** The section `sending` of policy.yaml: the law's figures or stricter ones. */
export const sendingSchema = z
  .strictObject(
    {
      registerCheckMaxAgeDays: daysUpTo(LAW.registerCheckMaxAgeDays),
      endedContractDays: daysUpTo(LAW.endedContractDays),
      callingHours: z.strictObject({ weekdays: hoursWithin(9, 20), saturdays: hoursWithin(10, 19) }),
      leastDaysBetweenMessages: daysUpTo(365),
    },
    { error: 'registerCheckMaxAgeDays, endedContractDays, callingHours and leastDaysBetweenMessages are expected' },
  )
  .default(LAW);
