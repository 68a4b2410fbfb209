import { createPersonSchema, PERSON_FIELDS, updatePersonSchema } from '../../../src/domain/people/person.input';

const ORIGIN = { sourceName: 'web-shop', collectionActionName: 'web-shop-registration' };
const NO_EMAILS = [
  'a..b@example.com',
  '.a@example.com',
  'a.@example.com',
  'a@example..com',
  'a@<b>.com',
  'a\u200b@example.com',
  `a@${'b.'.repeat(126)}com`,
];
const accepts = (fields: object): boolean => createPersonSchema.safeParse({ ...ORIGIN, familyName: 'Sala', ...fields }).success;

describe('the input of a person', () => {
  it.each([
    ['+39 045 800-0001', '+390458000001'],
    ['0044 (20) 7946.0018', '+442079460018'],
    ['333 123 4567', '+393331234567'],
    ['(045) 8000001', '+390458000001'],
    ['045/8000001', '+390458000001'],
    ['+39 045/800/0001', '+390458000001'],
    ['00390458/000001', '+390458000001'],
  ])('writes the telephone number %s in E.164', (phone, stored) => {
    expect(createPersonSchema.parse({ ...ORIGIN, phone }).phone).toBe(stored);
  });

  it.each([
    '12345',
    '800 VERDE',
    '3331234567 / 3337654321',
    '0458000001/2',
    '+39 0458000001/8000002',
    '+39 abc',
    '+0123456',
    '+39123456789012345',
  ])('refuses %s as a telephone number', (phone) => {
    expect(accepts({ phone })).toBe(false);
  });

  it('writes an e-mail address in small letters, so that it is found again', () => {
    expect(createPersonSchema.parse({ ...ORIGIN, email: ' Ada@Example.COM ' }).email).toBe('ada@example.com');
  });

  it.each([
    'ada',
    'ada@example',
    'ada@@example.com',
    'a b@example.com',
    '@example.com',
    'ada@example.',
    `${'a'.repeat(65)}@example.com`,
    ...NO_EMAILS,
  ])('refuses %s as an e-mail address', (email) => {
    expect(accepts({ email })).toBe(false);
  });

  it.each(['a.b+c@sub.example.co', "o'neil@example.com", 'zoë@città.example', 'x@1-2.example'])(
    'takes %s as an e-mail address',
    (email) => {
      expect(createPersonSchema.parse({ ...ORIGIN, email }).email).toBe(email);
    },
  );

  it('takes a tax code in any case, and checks its last character', () => {
    expect(createPersonSchema.parse({ ...ORIGIN, familyName: 'Rossi', taxCode: 'rssmra85t10a562s' }).taxCode).toBe('RSSMRA85T10A562S');
    expect(accepts({ taxCode: 'RSSMRA85T10A562T' })).toBe(false);
  });

  it('wants at least a name or a way to reach the person', () => {
    expect(createPersonSchema.safeParse({ ...ORIGIN, jobTitle: 'Oste' }).success).toBe(false);
    expect(createPersonSchema.safeParse({ ...ORIGIN, givenName: null, phone: '+390458000001' }).success).toBe(true);
  });

  it('wants at least one change, and takes null for one', () => {
    const known = { id: 'x', expectedVersion: 1 };
    expect(updatePersonSchema.safeParse(known).success).toBe(false);
    for (const field of PERSON_FIELDS) expect(updatePersonSchema.safeParse({ ...known, [field]: null }).success).toBe(true);
  });
});
