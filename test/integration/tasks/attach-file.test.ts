import { randomUUID } from 'node:crypto';
import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { seedCase, seedTicket, SUPPORT } from '../cases/work';
import { shown } from '../leads/desk';
import { PHOTO } from './photo';
import { CARE, MARKETING, mutate, SALES, type Doer, type Done } from '../mutations/mutate';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const FIELDS = Object.keys(PHOTO).join(' ');

const attach = (doer: Doer, input: object): Promise<Done> =>
  mutate(gateway, doer, 'attachFile', { ...PHOTO, ...input }, `attachment { ${FIELDS} person { id } }`);

async function noteOf(doer: Doer, about: object = { personId: CAST.giulia.id }): Promise<string> {
  return String((await mutate(gateway, doer, 'addNote', { text: 'As agreed.', ...about })).payload?.id);
}

/** The names of a person's files as somebody is shown them. */
async function namesFor(doer: Doer, personId: string): Promise<readonly (string | null)[]> {
  const document = 'query ($id: ID!) { person(id: $id) { attachments(first: 1000) { nodes { fileName } } } }';
  const { data } = await gateway.graphql<{
    person: { attachments: { nodes: readonly { fileName: string | null }[] } | null } | null;
  }>(document, { ...doer, variables: { id: personId } });
  return (data?.person?.attachments?.nodes ?? []).map(({ fileName }) => fileName);
}

const countOf = async (fileName: string): Promise<unknown> =>
  (await runSql(gateway.database.ownerUrl, 'SELECT count(*)::integer AS n FROM attachment WHERE file_name = $1', [fileName]))[0]?.['n'];

describe('attachFile', () => {
  it('keeps the reference beside a note, a case or a ticket, of the person whom that is about', async () => {
    const holders = [
      [SALES, { noteId: await noteOf(SALES) }],
      [CARE, { caseId: await seedCase(gateway) }],
      [SUPPORT, { ticketId: await seedTicket(gateway) }],
    ] as const;
    for (const [doer, holder] of holders) {
      const done = await attach(doer, holder);
      expect(done.errors).toEqual([]);
      expect(shown(done, 'attachment')).toEqual({ ...PHOTO, person: { id: CAST.giulia.id } });
    }
    const { data } = await gateway.graphql(`{ ticket(id: "${holders[2][1].ticketId}") { attachments { nodes { ${FIELDS} } } } }`, SUPPORT);
    expect(data).toEqual({ ticket: { attachments: { nodes: [PHOTO] } } });
  });

  it('is read back under the masks: by no purpose that may not read what was said, and by nobody once it is restricted', async () => {
    const fileName = 'contract of Luca.pdf';
    const done = await attach(CARE, { caseId: await seedCase(gateway, { personId: CAST.luca.id }), fileName });
    expect(done.errors).toEqual([]);
    expect(await namesFor(CARE, CAST.luca.id)).toContain(fileName);
    expect(await namesFor(SALES, CAST.luca.id)).toContain(fileName);
    expect(await namesFor({ as: 'sales', purpose: 'CustomerOrderManagement' }, CAST.luca.id)).not.toContain(fileName);
    expect(await namesFor(MARKETING, CAST.luca.id)).toEqual([]);
    await mutate(gateway, CARE, 'restrictProcessing', { personId: CAST.luca.id, because: 'ACCURACY_CONTESTED' });
    expect(await namesFor(CARE, CAST.luca.id)).toEqual([]);
  });

  it('answers alike for what is hidden and what is missing, and keeps nothing', async () => {
    const [hiddenCase, hiddenTicket] = [
      await seedCase(gateway, { personId: CAST.elena.id }),
      await seedTicket(gateway, { personId: CAST.paolo.id }),
    ];
    const answers = [
      await attach(CARE, { caseId: hiddenCase, fileName: 'hidden' }),
      await attach(CARE, { caseId: randomUUID(), fileName: 'hidden' }),
      await attach(CARE, { caseId: 'no uuid', fileName: 'hidden' }),
      await attach(SUPPORT, { ticketId: hiddenTicket, fileName: 'hidden' }),
      await attach(SUPPORT, { ticketId: randomUUID(), fileName: 'hidden' }),
      // A role that may not open cases at all.
      await attach(SALES, { caseId: await seedCase(gateway), fileName: 'hidden' }),
    ];
    expect(answers.map(({ code }) => code)).toEqual(Array.from(answers, () => 'NOT_FOUND'));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await countOf('hidden')).toBe(0);
  });

  it('is refused to a role without it, and at another department’s note or another team’s work', async () => {
    const noteId = await noteOf(SALES);
    expect((await attach(MARKETING, { noteId })).code).toBe('NO_ROLE');
    expect((await attach({ as: 'dpo', purpose: 'RightsFulfilment' }, { noteId })).code).toBe('NO_ROLE');
    expect((await attach(CARE, { noteId })).errors[0]?.extensions).toMatchObject({ code: 'NO_ROLE', field: 'input.noteId' });
    const caseId = await seedCase(gateway, { queue: 'support' });
    expect((await attach(CARE, { caseId })).errors[0]?.extensions).toMatchObject({ code: 'NO_ROLE', field: 'input.caseId' });
  });

  it('acts once for one idempotency key', async () => {
    const input = { noteId: await noteOf(CARE), fileName: 'only once.pdf', idempotencyKey: 'attach-this-once' };
    const [first, again] = [await attach(CARE, input), await attach(CARE, input)];
    expect(again.payload).toEqual(first.payload);
    expect(await countOf('only once.pdf')).toBe(1);
  });

  it.each([
    [
      'location',
      [
        ...['files/led.jpg', '//files/led.jpg', 'file:///etc/passwd', 'javascript:alert(1)', 'http://files.example/led.jpg'],
        ...['https://', 's3:///led.jpg', 's3://files', 'https://a:b@files.example/led.jpg', 'https://key@files.example/led.jpg'],
        ...['https://files.example/led.jpg?X-Amz-Signature=1', 'https://files.example/led.jpg#token', 's3://files/a b'],
        ...['https://files.example:99999/led.jpg', 'https://files.example/%zz', 'https://files.example\\@other.example/led.jpg'],
      ],
    ],
    ['sha256', ['', 'e3b0', `${PHOTO.sha256}0`, 'z'.repeat(64)]],
    ['bytes', [-1]],
    ['mediaType', ['', 'image', 'image/', 'image/jpeg; charset=x', 'image/jpeg/x']],
    ['fileName', ['', ' ', '../led.jpg', 'a\\b', 'a\nb', 'led\u202egpj.exe', 'x'.repeat(256)]],
  ])('refuses an illegal %s and names it', async (field, values) => {
    const noteId = await noteOf(SALES);
    for (const value of values) {
      const { errors } = await attach(SALES, { noteId, [field]: value });
      expect([value, errors[0]?.extensions]).toEqual([value, expect.objectContaining({ code: 'INVALID_INPUT', field: `input.${field}` })]);
    }
  });

  it('takes a location in https, and a digest in capital letters as the same digest', async () => {
    const location = 'https://files.example:8443/2026/led%20rosso.jpg';
    const done = await attach(SALES, { noteId: await noteOf(SALES), location, sha256: PHOTO.sha256.toUpperCase() });
    expect(shown(done, 'attachment')).toMatchObject({ location, sha256: PHOTO.sha256 });
  });

  it('belongs to one thing, and to a note only if that is about a person', async () => {
    const [account] = await runSql<{ id: string }>(gateway.database.ownerUrl, 'SELECT id FROM account ORDER BY id LIMIT 1', []);
    const refused = [
      {},
      { noteId: await noteOf(SALES), ticketId: randomUUID() },
      { noteId: await noteOf(SALES, { accountId: account!.id }) },
    ];
    for (const holder of refused)
      expect((await attach(SALES, holder)).errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'input.noteId' });
  });
});
