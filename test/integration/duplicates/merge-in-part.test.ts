import { rm } from 'node:fs/promises';
import { CAST } from '../../../src/demo/cast';
import { groundBit } from '../../../src/vocabulary/grounds';
import { changedPolicy } from '../../support/changed-policy';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate, personFor } from '../mutations/mutate';
import { merging, ownerOf } from './persons';

const WIDE = '[CONTRACT, PRE_CONTRACT, LEGITIMATE_INTEREST]';
/** What tells whether two persons are one, as it stands in the policy of customer care first. */
const IDENTIFYING = `Name: ${WIDE}\n      EmailAddress: ${WIDE}\n      TelephoneNumber: `;

let folder: string;
let gateway: TestGateway;
beforeAll(async () => {
  folder = await changedPolicy((policy) => {
    const [before = '', care = ''] = policy.split(/(?= {2}CustomerCare:\n {4}activity)/);
    return before + care.replace(IDENTIFYING + WIDE, `${IDENTIFYING}[CONTRACT]`);
  });
  gateway = await startTestGateway({ environment: { LECITO_POLICY: folder } });
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

const [CONTRACT, INTEREST] = [groundBit('CONTRACT'), groundBit('LEGITIMATE_INTEREST')];

/** Somebody without a contract: customer service knows their e-mail address, but not where to ring them. */
async function somebodyInPart(): Promise<string> {
  const [row] = await ownerOf(gateway.database)(
    `SELECT p.id FROM person p JOIN authorisation a ON a.person_id = p.id AND a.purpose = 'CustomerCare'
      WHERE a.valid_from <= now() AND a.valid_to > now() AND a.grounds & $1 = 0 AND a.grounds & $2 <> 0
        AND p.email IS NOT NULL AND p.phone IS NOT NULL ORDER BY p.id LIMIT 1`,
    [CONTRACT, INTEREST],
  );
  return String(row?.['id']);
}

it.each([
  ['the one who is kept', true],
  ['the other', false],
])('nobody merges whom they see in part, be it %s', async (_which, isKept) => {
  const [whole, inPart] = [CAST.giulia.id, await somebodyInPart()];
  const [keep, drop] = isKept ? [inPart, whole] : [whole, inPart];
  expect(await personFor(gateway, CARE, inPart, 'email phone')).toMatchObject({ email: expect.any(String) as string, phone: null });
  const { versionOf } = merging(gateway);
  const expectedVersions = { keep: await versionOf(keep), drop: await versionOf(drop) };
  const refused = await mutate(gateway, CARE, 'mergePersons', { keep, drop, expectedVersions });
  expect(refused.errors).toMatchObject([{ extensions: { code: 'NO_ROLE', field: 'input.phone' } }]);
  expect(await ownerOf(gateway.database)('SELECT FROM person_merge WHERE kept_id = $1', [keep])).toEqual([]);
});
