import { daysLater, instantText } from './calendar';
import { DEVICES } from './catalogue';
import type { Dice } from './dice';
import { ENGLISH_TEXTS } from './interaction-texts-en';
import { ITALIAN_TEXTS, type InteractionText } from './interaction-texts-it';
import { staffOf, type TeamName } from './organisation';
import type { OriginName } from './origins';
import type { DemoPerson } from './people';
import { TOWNS } from './places';
import type { Department, InteractionRow } from './rows';

/** Those whom one department alone ever met. */
const MET_ONLY_BY: Partial<Record<OriginName, Department>> = {
  child: 'MARKETING',
  surveyed: 'MARKETING',
  listed: 'MARKETING',
  unlawfullyListed: 'MARKETING',
  exhibitor: 'SALES',
};

/** How often each department meets somebody of an origin. */
function departmentFor(dice: Dice, person: DemoPerson): Department {
  const only = MET_ONLY_BY[person.origin];
  if (only !== undefined) return only;
  const business = person.origin === 'businessContact' || person.origin === 'registeredFirm' || person.origin === 'quoteSeeker';
  return dice.weighed<Department>([
    ['SALES', business ? 55 : 22],
    ['MARKETING', 20],
    ['CUSTOMER_SERVICE', business ? 12 : 30],
    ['SUPPORT', person.origin === 'supportUser' ? 90 : 18],
  ]);
}

/** The team of a department that looks after a person. */
export function teamFor(department: Department, person: DemoPerson): TeamName {
  if (department === 'MARKETING') return 'marketing';
  if (department === 'CUSTOMER_SERVICE') return 'customerService';
  if (department === 'SUPPORT') return 'support';
  return person.region === 'NORTH' ? 'salesNorth' : person.region === 'SOUTH' ? 'salesSouth' : 'salesBritain';
}

/** A child of the demo did nothing but enter a contest on a web page. */
function textsFor(person: DemoPerson, department: Department): readonly InteractionText[] {
  const texts = (person.row.language === 'it' ? ITALIAN_TEXTS : ENGLISH_TEXTS)[department];
  return person.origin === 'child' ? texts.filter(([channel]) => channel === 'WEB') : texts;
}

/** What a person and a department had to do with each other, told in the person's language; `fits` says which texts may be taken. */
export function tell(
  dice: Dice,
  person: DemoPerson,
  department: Department,
  fits: (text: InteractionText) => boolean = () => true,
): InteractionText {
  const [channel, direction, ...texts] = dice.pick(textsFor(person, department).filter(fits));
  const product = dice.pick(DEVICES).name;
  const city = person.row.address?.city ?? dice.pick(TOWNS[person.region]).name;
  const number = String(dice.between(6, 9));
  const fill = (text: string): string => text.replaceAll('{product}', product).replaceAll('{city}', city).replaceAll('{n}', number);
  const [subject, summary, outcome] = texts;
  return [channel, direction, fill(subject), fill(summary), fill(outcome)];
}

/** One contact with a person on some channel, by the department that had it. */
export function inventInteraction(dice: Dice, person: DemoPerson, accountId: string | null): InteractionRow {
  const department = departmentFor(dice, person);
  const [channel, direction, subject, summary, outcome] = tell(dice, person, department);
  const occurredAt = daysLater(dice, person.joinedAt, 0, 1400);
  return {
    id: dice.uuid(occurredAt),
    person_id: person.row.id,
    account_id: department === 'SALES' ? accountId : null,
    staff_id: dice.pick(staffOf(teamFor(department, person))),
    channel,
    direction,
    department,
    subject,
    summary,
    outcome,
    occurred_at: instantText(occurredAt),
  };
}
