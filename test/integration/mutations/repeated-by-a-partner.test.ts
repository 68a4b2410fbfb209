import { rm } from 'node:fs/promises';
import { CAST } from '../../../src/demo/cast';
import { changedPolicy } from '../../support/changed-policy';
import { lastEvent } from '../../support/last-event';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { mutate, personFor, type Doer } from './mutate';

const PARTNER: Doer = { as: 'partner', purpose: 'FulfilmentOfContractualObligation' };
const TYPES = 'types: [Person, PostalAddress]\n';

let folder: string;
let gateway: TestGateway;
beforeAll(async () => {
  folder = await changedPolicy((policy) => policy.replace(TYPES, `${TYPES}    commands: [updatePerson]\n`));
  gateway = await startTestGateway({ environment: { LECITO_POLICY: folder } });
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

it('what a partner changes is an alteration, and what is shown of it when sent once more has left the controller (GDPR Art. 4(9))', async () => {
  const person = await personFor(gateway, PARTNER, CAST.giulia.id, 'version');
  const input = { id: CAST.giulia.id, expectedVersion: person?.['version'], familyName: 'Ferri Neri', idempotencyKey: 'correction-1' };
  for (const operation of ['Alteration', 'Disclosure']) {
    const { errors } = await mutate(gateway, PARTNER, 'updatePerson', input, 'person { familyName }');
    expect(errors).toEqual([]);
    expect(await lastEvent(gateway, 'operation, recipient')).toEqual({ operation, recipient: 'partner-logistica' });
  }
});
