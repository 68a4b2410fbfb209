import { createHash } from 'node:crypto';
import { ANCHOR, dayText } from '../../../src/demo/calendar';
import { CAST, PERSONAS } from '../../../src/demo/cast';
import type { DemoRows } from '../../../src/demo/demo-rows';
import { generateDemo, SIZE } from '../../../src/demo/generate';
import { taxCodeOf } from '../../../src/demo/tax-code';
import { checkCharacter } from '../../../src/vocabulary/tax-code';
import { CONSENT_CHANNELS, CONSENT_STATES, PROCESSING_KINDS } from '../../../src/vocabulary/consent';

const demo = generateDemo();

/** Changes with any deliberate change of the demo, and with nothing else: not with the day, the machine or the version of Node. */
const FINGERPRINT = 'df6f4c92611ca1fb90168f7a5ba4d92d6da89c8ee3856f2a087eed7e16e02aa8';

function fingerprint(rows: DemoRows): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

function ids(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}

describe('the demo', () => {
  it('is the same at each generation and on each machine', () => {
    expect(fingerprint(generateDemo())).toBe(fingerprint(demo));
    expect(fingerprint(demo)).toBe(FINGERPRINT);
  });

  it('has every campaign with a date planned by somebody in marketing, and none approved by whoever planned it', () => {
    const marketing = demo.team_member.filter(({ team_id: team }) => team === demo.team.find(({ kind }) => kind === 'MARKETING')?.id);
    for (const { planned_for: date, planned_by: planner, approved_by: approver } of demo.campaign) {
      expect(planner === null).toBe(date === null);
      if (planner !== null) expect(marketing.map(({ staff_id: id }) => id)).toContain(planner);
      expect(planner !== null && planner === approver).toBe(false);
    }
  });

  it('tells by the key of no ticket when it was opened, which support does not read for every purpose', () => {
    const begins = new Set(demo.ticket.map(({ id }) => id.slice(0, 13)));
    expect(begins.size).toBe(1);
  });

  it('has the promised size', () => {
    expect([demo.person, demo.account, demo.interaction, demo.opportunity, demo.order].map((rows) => rows.length)).toEqual([
      SIZE.persons,
      SIZE.accounts,
      SIZE.interactions,
      SIZE.opportunities,
      SIZE.orders,
    ]);
    expect(SIZE).toEqual({ persons: 2000, accounts: 200, interactions: 5000, opportunities: 800, orders: 600 });
    expect(demo.staff).toHaveLength(20);
  });

  it('names no id twice within a table', () => {
    for (const rows of Object.values(demo)) {
      const named = (rows as readonly { readonly id?: string }[]).flatMap(({ id }) => (id === undefined ? [] : [id]));
      expect(new Set(named).size).toBe(named.length);
    }
  });

  it('holds the whole cast under its own names, and nobody else under them', () => {
    for (const { id, givenName, familyName } of Object.values(CAST)) {
      const named = demo.person.filter((person) => person.given_name === givenName && person.family_name === familyName);
      expect(named.map((person) => person.id)).toEqual([id]);
    }
  });
});

describe('the facts of the demo', () => {
  it('hold every state, channel and kind of processing of a consent', () => {
    expect(new Set(demo.consent_event.map(({ state }) => state))).toEqual(new Set(CONSENT_STATES));
    expect(new Set(demo.consent_record.map(({ channel }) => channel))).toEqual(new Set([null, ...CONSENT_CHANNELS]));
    expect(new Set(demo.consent_record.map(({ processing }) => processing))).toEqual(new Set([null, ...PROCESSING_KINDS]));
    expect(new Set(demo.consent_event.map((event) => event.expressed_by))).toEqual(new Set(['SUBJECT', 'GUARDIAN']));
  });

  it('hold grants that ran out, run and have not begun', () => {
    const today = dayText(ANCHOR);
    const grants = demo.consent_event.filter(({ state }) => state === 'ConsentGiven');
    expect(grants.some((grant) => grant.valid_to < today)).toBe(true);
    expect(grants.some((grant) => grant.valid_from <= today && grant.valid_to === 'infinity')).toBe(true);
    expect(grants.some((grant) => grant.valid_from > '2099')).toBe(true);
  });

  it('hold contracts that ended, run, have not begun, and offers before one', () => {
    const today = dayText(ANCHOR);
    expect(demo.contract.some(({ ends_at }) => ends_at < today)).toBe(true);
    expect(demo.contract.some(({ starts_at, ends_at }) => starts_at < today && ends_at > today)).toBe(true);
    expect(demo.contract.some(({ starts_at }) => starts_at > '2099')).toBe(true);
    expect(demo.contract.some(({ kind }) => kind === 'PRE_CONTRACT')).toBe(true);
  });

  it('hold objections and restrictions in force and lifted', () => {
    for (const rows of [demo.objection, demo.restriction]) {
      expect(rows.some(({ lifted_at }) => lifted_at === 'infinity')).toBe(true);
      expect(rows.some(({ lifted_at }) => lifted_at < dayText(ANCHOR))).toBe(true);
    }
  });

  it('hold persons of whom no fact is known at all', () => {
    const known = new Set([...demo.consent_record, ...demo.contract, ...demo.objection, ...demo.restriction].map((fact) => fact.person_id));
    expect(demo.person.filter(({ id }) => !known.has(id)).length).toBeGreaterThan(100);
    expect(known.has(CAST.anna.id)).toBe(false);
  });

  it('come from lawful, unchecked and unlawful sources', () => {
    const used = new Set(demo.person.map((person) => person.source_id));
    const verdicts = demo.source.filter(({ id }) => used.has(id)).map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(['LAWFUL', 'UNCHECKED', 'UNLAWFUL']));
  });

  it('change on no day between 2026-11-22 and 2099 but for the birthdays of children', () => {
    const times = [
      ...demo.consent_event.flatMap((event) => [event.at, event.valid_from, event.valid_to]),
      ...demo.contract.flatMap((contract) => [contract.starts_at, contract.ends_at]),
      ...demo.assignment.flatMap((assignment) => [assignment.valid_from, assignment.valid_to]),
      ...[...demo.objection, ...demo.restriction].map(({ lifted_at }) => lifted_at),
    ];
    expect(times.filter((time) => time >= dayText(ANCHOR) && time < '2099')).toEqual([]);
  });
});

describe('the persons of the demo', () => {
  it('can be reached by nobody real: reserved mail domains, numbers for fiction', () => {
    const ofKind = (wanted: string): readonly string[] =>
      demo.contact_point.filter(({ kind }) => kind === wanted).map(({ value }) => value);
    const mails = [...demo.person, ...demo.staff]
      .map(({ email }) => email)
      .concat(ofKind('EMAIL'))
      .filter((mail) => mail !== null);
    expect(mails.filter((mail) => !/@(example\.(com|org|net)|[a-z-]+\.example)$/.test(mail))).toEqual([]);
    const phones = demo.person
      .map(({ phone }) => phone)
      .concat(ofKind('PHONE'))
      .filter((phone) => phone !== null);
    expect(phones.filter((phone) => !/^(\+39300\d{7}|\+447700900\d{3}|\+441\d{2}4960\d{3}|\+442079460\d{3})$/.test(phone))).toEqual([]);
  });

  it('carry tax codes that check', () => {
    const codes = demo.person.map((person) => person.tax_code).filter((code) => code !== null);
    expect(codes.length).toBeGreaterThan(900);
    expect(codes.filter((code) => !/^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/.test(code))).toEqual([]);
    expect(codes.filter((code) => checkCharacter(code.slice(0, 15)) !== code.charAt(15))).toEqual([]);
    const giulia = { givenName: 'Giulia', familyName: 'Ferri', sex: 'F', birthDate: '1986-04-17', birthplace: 'L781' } as const;
    expect(codes[0]).toBe(taxCodeOf(giulia));
  });

  it('were told of the processing in their own language, in the version of the day', () => {
    const notices = new Map(demo.notice.map((notice) => [notice.id, notice]));
    for (const person of demo.person) {
      const notice = notices.get(person.notice_id);
      expect(notice?.language).toBe(person.language);
      expect((notice?.published_at ?? '9') <= person.created_at || notice?.version === 1).toBe(true);
    }
  });

  it('number children only where the collection was meant for them', () => {
    const forMinors = ids(demo.collection_action.filter((action) => action.involves_minors));
    const children = demo.person.filter((person) => (person.birth_date ?? '') > '2012-11-22');
    expect(children.length).toBeGreaterThan(20);
    expect(children.every((child) => forMinors.has(child.collection_action_id))).toBe(true);
  });
});

describe('the trade of the demo', () => {
  it('adds up the lines of each order', () => {
    const sums = new Map<string, number>();
    for (const line of demo.order_line) sums.set(line.order_id, (sums.get(line.order_id) ?? 0) + line.quantity * line.unit_price);
    for (const order of demo.order) expect(order.total).toBeCloseTo(sums.get(order.id) ?? -1, 2);
  });

  it('closes opportunities that are won or lost, and no others', () => {
    for (const { stage, closed_on, engaged_on, lost_because } of demo.opportunity) {
      expect(closed_on !== null).toBe(stage === 'WON' || stage === 'LOST');
      expect(lost_because !== null).toBe(stage === 'LOST');
      expect((engaged_on ?? '') <= (closed_on ?? '9')).toBe(true);
    }
  });

  it('leaves no blank unfilled in what was said', () => {
    expect(demo.interaction.filter(({ subject, summary }) => /[{}]/.test(subject + summary))).toEqual([]);
    expect(new Set(demo.interaction.map(({ department }) => department)).size).toBe(4);
    expect(demo.interaction.every((interaction) => interaction.occurred_at < dayText(ANCHOR))).toBe(true);
  });
});

describe('the work of the departments', () => {
  it('has the promised size', () => {
    const { lead, campaign, campaign_member, service_case, ticket, asset, entitlement, task, note, attachment, hand_off, queue } = demo;
    const tables = { lead, campaign, campaign_member, service_case, ticket, asset, entitlement, task, note, attachment, hand_off, queue };
    expect(Object.values(tables).map((rows) => rows.length)).toEqual([300, 12, 3000, 600, 500, 700, 500, 900, 800, 150, 200, 6]);
  });

  it('holds a promise, and a ticket on an installed product at GOLD level, for Giulia Ferri', () => {
    const promise = demo.service_case.find((row) => row.person_id === CAST.giulia.id && row.promised_at !== null);
    expect([promise?.state, promise?.promised_at?.slice(0, 10)]).toEqual(['OPEN', dayText(ANCHOR)]);
    const ticket = demo.ticket.find((row) => row.person_id === CAST.giulia.id);
    const asset = demo.asset.find(({ id }) => id === ticket?.asset_id);
    const right = demo.entitlement.find(({ id }) => id === ticket?.entitlement_id);
    expect([asset?.person_id, right?.asset_id, right?.service_level]).toEqual([CAST.giulia.id, asset?.id, 'GOLD']);
  });

  it('holds tasks for Sara Vendramin that are due today, and a lead for Marta Leone', () => {
    const today = demo.task.filter(
      ({ owner_id, due_on, state }) => owner_id === PERSONAS.sales.subject && due_on === dayText(ANCHOR) && state === 'OPEN',
    );
    expect(today.length).toBeGreaterThanOrEqual(3);
    expect(demo.lead.some(({ person_id }) => person_id === CAST.marta.id)).toBe(true);
  });

  it('holds every state of a campaign and every fate of a member', () => {
    expect(new Set(demo.campaign.map(({ state }) => state)).size).toBe(7);
    expect(new Set(demo.campaign_member.map(({ state }) => state)).size).toBe(6);
    expect(demo.campaign_member.every((row) => (row.state === 'WITHHELD') === (row.withheld_because !== null))).toBe(true);
  });

  it('is about one and the same person where it belongs together', () => {
    const personOf = new Map([...demo.lead, ...demo.service_case, ...demo.ticket].map(({ id, person_id }) => [id, person_id]));
    const belongs = [...demo.task, ...demo.attachment, ...demo.hand_off].flatMap((row) => {
      const to = row.case_id ?? row.ticket_id ?? ('lead_id' in row ? row.lead_id : null);
      return to === null ? [] : [[row.person_id, personOf.get(to)] as const];
    });
    expect(belongs.length).toBeGreaterThan(900);
    expect(belongs.filter(([one, other]) => one !== other)).toEqual([]);
    expect(demo.ticket.filter(({ asset_id }) => asset_id !== null).length).toBeGreaterThan(200);
  });
});
