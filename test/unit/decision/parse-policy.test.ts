import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePolicy } from '../../../src/decision/parse-policy';
import { loadPolicy } from '../../../src/store/load-policy';
import { faultsOf, SMALL } from './small-policy';

const folder = join(__dirname, '..', '..', '..', 'policy');
const text = readFileSync(join(folder, 'policy.yaml'), 'utf8');

describe('the policy of the project', () => {
  it('is accepted', () => {
    const policy = loadPolicy(folder);
    expect([...policy.roles.keys()]).toEqual([
      'sales',
      'marketing',
      'customer-service',
      'support',
      'auditor',
      'dpo',
      'partner',
      'data-subject',
    ]);
    expect(policy.consentAge).toBe(14);
  });

  it('lets marketing reach an e-mail address by e-mail consent and soft spam only', () => {
    expect(loadPolicy(folder).purposes.get('DirectMarketing')?.accepts.get('EmailAddress')).toEqual(['CONSENT_EMAIL', 'SOFT_SPAM']);
  });

  it('is of use for every role: each category a role may read is accepted by one of its purposes', () => {
    const policy = loadPolicy(folder);
    const idle = [...policy.roles.values()].flatMap((role) =>
      [...role.categories]
        .filter((category) => ![...role.purposes.keys()].some((purpose) => policy.purposes.get(purpose)?.accepts.has(category)))
        .map((category) => `${role.name}: ${category}`),
    );
    expect(idle).toEqual([]);
  });
});

describe('the version of a policy', () => {
  it('does not change with comments and layout', () => {
    expect(parsePolicy(`# reviewed\n${SMALL.replace('{ Name: [CONTRACT] }', '\n      Name:\n        - CONTRACT')}`).version).toBe(
      parsePolicy(SMALL).version,
    );
  });

  it('changes with any line that counts', () => {
    const versions = [SMALL, SMALL.replace('14', '16'), SMALL.replace('Care\n', 'Help\n'), SMALL.replace('all', 'team')].map(
      (each) => parsePolicy(each).version,
    );
    expect(new Set(versions).size).toBe(4);
    expect(versions[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('changes with the edition of the law, so that what was decided by the former one is decided anew', () => {
    const rules = jest.requireActual<object>('../../../src/decision/rules');
    jest.isolateModules(() => {
      jest.doMock('../../../src/decision/rules', () => ({ ...rules, LAW_EDITION: 1 }));
      const former = jest.requireActual<{ parsePolicy: typeof parsePolicy }>('../../../src/decision/parse-policy');
      expect(former.parsePolicy(SMALL).version).not.toBe(parsePolicy(SMALL).version);
    });
    jest.dontMock('../../../src/decision/rules');
  });

  it('changes with the order of the roles, for the first that permits the purpose acts', () => {
    const second = '  other:\n    description: O.\n    kind: staff\n    purposes: { CustomerCare: all }\n    types: [Person]\n';
    const swapped = SMALL.replace('roles:\n', `roles:\n${second}`);
    expect(parsePolicy(`${SMALL}${second}`).version).not.toBe(parsePolicy(swapped).version);
  });
});

describe('a faulty policy is refused', () => {
  it('with all faults at once, each with its path', () => {
    const faults = faultsOf(`
consentAge: 18
surprise: true
purposes:
  Selling: {}
  DirectMarketing:
    activity: ''
    legalBases: [A6-1-f, A6-1-z, 'it:soft-spam-130-4']
    accepts: { Name: [], Shoe: [CONTRACT], EmailAddress: [CONSENT_EMAIL, CONSENT_EMIAL], Health: [LEGITIMATE_INTEREST] }
roles:
  Boss: {}
  sales: { description: Sells., kind: robot, purposes: { CustomerCare: team, DirectMarketing: galaxy }, types: [Persona], commands: [] }
`);
    expect(faults).toEqual([
      'consentAge: the age of consent is 13 to 16 (GDPR Art. 8(1))',
      'purposes.DirectMarketing.activity: the processing activity (GDPR Art. 30) is empty',
      'purposes.DirectMarketing.legalBases.1: "A6-1-z" is not a known legal basis',
      'purposes.DirectMarketing.accepts.Name: the list is empty: leave the line out, or name something',
      'purposes.DirectMarketing.accepts.EmailAddress.1: "CONSENT_EMIAL" is not a known ground',
      'purposes.DirectMarketing.accepts.Shoe: this is not a known name here',
      'purposes.Selling: this is not a known name here',
      'roles.Boss: a role is named by small letters and dashes',
      'roles.sales.kind: "robot" is not a known kind of viewer',
      'roles.sales.purposes.DirectMarketing: "galaxy" is not a known scope',
      'roles.sales.types.0: "Persona" is not a known type',
      'roles.sales.commands: the list is empty: leave the line out, or name something',
      'surprise: this is not a known name here',
      'purposes.DirectMarketing.assessment: legitimate interest (A6-1-f) needs a written assessment; name it here',
      'purposes.DirectMarketing.accepts.Shoe: CONTRACT rests on A6-1-b, which the purpose does not declare in legalBases',
      'purposes.DirectMarketing.accepts.Shoe: CONTRACT would outlast an objection, which stops marketing always (GDPR Art. 21(3))',
      'purposes.DirectMarketing.accepts.EmailAddress: CONSENT_EMAIL rests on A6-1-a, which the purpose does not declare in legalBases',
      'purposes.DirectMarketing.accepts.Health: LEGITIMATE_INTEREST does not suffice for a special category (GDPR Art. 9(2))',
      'roles.sales.purposes.CustomerCare: the role uses a purpose that the section "purposes" does not describe',
    ]);
  });

  it('that lets somebody launch campaigns has a role in which a person ends them (GDPR Art. 21(3))', () => {
    const fault = expect.stringMatching(/^roles\.care\.commands: launchCampaign needs a role of the kind data-subject/) as string;
    const launching = `${SMALL.trimEnd()}\n    commands: [launchCampaign]\n`;
    const rights = '  RightsFulfilment: { activity: Rights, legalBases: [A6-1-c], accepts: { Name: [LEGAL_OBLIGATION] } }\nroles:';
    const role = '  person: { description: A person., kind: data-subject, purposes: { CustomerCare: self }, types: [Person] }';
    const person = (purpose: string): string => `${launching.replace('roles:', rights)}${role.replace('CustomerCare', purpose)}`;
    const policies = [launching, person('CustomerCare'), person('RightsFulfilment'), SMALL];
    expect(policies.map(faultsOf)).toEqual([[fault], [fault], [], []]);
  });

  it.each([
    ['nothing at all', '', 'the file: consentAge, purposes and roles are expected'],
    ['no map', '- 1', 'the file: consentAge, purposes and roles are expected'],
    ['no age', SMALL.replace('consentAge: 14', ''), 'consentAge: the age of consent is missing or not a number'],
    ['half a year', SMALL.replace('14', '14.5'), 'consentAge: the age of consent is a whole number of years'],
    ['no purposes', SMALL.replace(/purposes:\n {2}Cus[^]*CONTRACT\] \}\n/, 'purposes: {}\n'), 'purposes: the map is empty'],
    [
      'purposes that are a list',
      SMALL.replace(/purposes:\n {2}Cus[^]*CONTRACT\] \}\n/, 'purposes: [1]\n'),
      'purposes: a map of purpose names is expected',
    ],
    ['no roles', `${SMALL.split('roles:')[0] ?? ''}roles: {}`, 'roles: the map is empty'],
    ['roles that are a text', `${SMALL.split('roles:')[0] ?? ''}roles: everybody`, 'roles: a map of roles is expected'],
    [
      'a key given twice',
      SMALL.replace('activity: Care', 'activity: Care\n    activity: More'),
      'policy.yaml: line 6, column 5: Map keys must be unique',
    ],
    ['a word twice in a list', SMALL.replace('[Person]', '[Person, Person]'), 'roles.care.types: a name stands in the list twice'],
    [
      'a text for a list',
      SMALL.replace('[CONTRACT]', 'CONTRACT'),
      'purposes.CustomerCare.accepts.Name: a list of ground names is expected',
    ],
    [
      'a number for a text',
      SMALL.replace('activity: Care', 'activity: 7'),
      'purposes.CustomerCare.activity: the processing activity (GDPR Art. 30) must be a text',
    ],
    ['a kind left out', SMALL.replace('    kind: staff\n', ''), 'roles.care.kind: a kind of viewer is missing'],
    [
      'a yes for true',
      SMALL.replace('accepts', 'underRestriction: yes\n    accepts'),
      'purposes.CustomerCare.underRestriction: true or false is expected',
    ],
    [
      'an assessment with a semicolon',
      SMALL.replace('accepts', 'assessment: a;b\n    accepts'),
      'purposes.CustomerCare.assessment: an assessment is named by letters, digits, dots and dashes',
    ],
    [
      'soft spam on nothing',
      SMALL.replace('[A6-1-b]', "[A6-1-b, 'it:soft-spam-130-4']"),
      'purposes.CustomerCare.legalBases: it:soft-spam-130-4 permits a channel on top of A6-1-f, which is missing',
    ],
    [
      'an unknown tag',
      SMALL.replace('activity: Care', 'activity: !secret Care'),
      'policy.yaml: line 5, column 15: Unresolved tag: !secret',
    ],
    [
      'an alias within what it stands for',
      SMALL.replace('kind: staff', 'kind: &a [*a]'),
      'policy.yaml: an alias (*) stands within what it stands for; write out what is meant',
    ],
    [
      'what zod has words for, and this policy none',
      `${SMALL}sending: { registerCheckMaxAgeDays: 15, endedContractDays: 30, callingHours: always, leastDaysBetweenMessages: 1 }`,
      'sending.callingHours: Invalid input: expected object, received string',
    ],
    [
      'an alias of nothing',
      SMALL.replace('activity: Care', 'activity: *care'),
      'policy.yaml: ReferenceError: Unresolved alias (the anchor must be set before the alias): care',
    ],
    [
      'a bracket left open',
      `${SMALL}  x: [`,
      'line 14, column 7: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a list for a role', `${SMALL}  x: []`, 'roles.x: a role is expected: description, kind, purposes, types'],
    [
      'a text for a purpose',
      SMALL.replace('purposes:\n', 'purposes:\n  Marketing: yes\n'),
      'purposes.Marketing: a purpose is expected: activity, legalBases, accepts',
    ],
    [
      'a role that says nothing of itself',
      SMALL.replace('    description: Cares.\n', ''),
      'roles.care.description: the description is missing',
    ],
  ])('%s', (_what, policy, fault) => {
    expect(faultsOf(policy)).toContain(fault);
  });

  it('and says so in one sentence for one fault, in a list for more', () => {
    expect(() => parsePolicy(SMALL.replace('14', '20'))).toThrow(/^The policy has a fault:\n {2}- consentAge: /);
    expect(() => parsePolicy('consentAge: 14')).toThrow(/^The policy has 2 faults:/);
  });
});

describe('the folder of the policy', () => {
  const empty = mkdtempSync(join(tmpdir(), 'policy-'));
  afterAll(() => {
    rmSync(empty, { recursive: true });
  });

  it('must be there', () => {
    expect(() => loadPolicy(join(empty, 'none'))).toThrow(/the folder cannot be read/);
  });

  it('must hold policy.yaml', () => {
    expect(() => loadPolicy(empty)).toThrow(/policy\.yaml: the file is missing; set LECITO_POLICY to the folder that holds it$/m);
  });

  it('is refused at once where it cannot be read, with its first faults and how many more there are', () => {
    const garbled = text.replaceAll('\n', '\t: {\n');
    const startedAt = Date.now();
    expect(() => parsePolicy(garbled)).toThrow(/^policy\.yaml is not YAML:\n( {2}- .*\n){20} {2}and \d{3,4} more\. Mend these first\.$/m);
    expect(() => parsePolicy(garbled)).toThrow(
      /^policy\.yaml non è YAML:\n( {2}- .*\n){20} {2}e altri \d{3,4}\. Rimediare prima a questi\.$/m,
    );
    expect(Date.now() - startedAt).toBeLessThan(5000);
  });

  it('is named with the line where its policy is no YAML, or holds a key twice', () => {
    const path = join(empty, 'policy.yaml');
    writeFileSync(path, `${SMALL}  x: [`);
    expect(() => loadPolicy(empty)).toThrow(`${path} is not YAML:\n  - line 14, column 7: Flow sequence`);
    writeFileSync(path, SMALL.replace('activity: Care', 'activity: Care\n    activity: More'));
    expect(() => loadPolicy(empty)).toThrow(`- ${path}: line 6, column 5: Map keys must be unique`);
  });

  it('must hold no other YAML file, which would count for nothing', () => {
    writeFileSync(join(empty, 'policy.yaml'), text);
    writeFileSync(join(empty, 'extra.yml'), text);
    expect(() => loadPolicy(empty)).toThrow(/extra\.yml: only policy\.yaml is read/);
  });
});
