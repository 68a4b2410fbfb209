import { z } from 'zod';
import { inBoth } from '../sentence';

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

const A_FULL_HOUR = inBoth({ en: 'a full hour is expected', it: 'è attesa un’ora intera' });
const FROM_BEFORE_TO = inBoth({ en: '`from` lies before `to`', it: '`from` sta prima di `to`' });

/** Hours that may be narrower than the law's, never wider. */
function hoursWithin(first: number, last: number) {
  const hour = z
    .number({ error: A_FULL_HOUR })
    .int(A_FULL_HOUR)
    .min(first, inBoth({ en: `not before ${String(first)}`, it: `non prima delle ${String(first)}` }))
    .max(last, inBoth({ en: `not after ${String(last)}`, it: `non dopo le ${String(last)}` }));
  return z.strictObject({ from: hour, to: hour }).refine(({ from, to }) => from < to, { error: FROM_BEFORE_TO });
}

function daysUpTo(most: number) {
  return z
    .number({ error: inBoth({ en: 'a number of days is expected', it: 'è atteso un numero di giorni' }) })
    .int(inBoth({ en: 'a whole number of days is expected', it: 'è atteso un numero intero di giorni' }))
    .min(0, inBoth({ en: 'not negative', it: 'non negativo' }))
    .max(most, inBoth({ en: `at most ${String(most)} days`, it: `al massimo ${String(most)} giorni` }));
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
    {
      error: inBoth({
        en: 'registerCheckMaxAgeDays, endedContractDays, callingHours and leastDaysBetweenMessages are expected',
        it: 'sono attesi registerCheckMaxAgeDays, endedContractDays, callingHours e leastDaysBetweenMessages',
      }),
    },
  )
  .default(LAW);
