import { readStoredPolicy, storedPolicyText } from '../../../src/store/stored-policy';

const VERSION = 'a'.repeat(64);
const PERSON = '00000000-0000-7000-8000-000000000012';

describe('the policy of the store’s decisions', () => {
  it.each([
    [VERSION, { version: VERSION, last: null, insteadOfAnother: false }],
    [`${VERSION} up to ${PERSON}`, { version: VERSION, last: PERSON, insteadOfAnother: false }],
    [`${VERSION} up to ${PERSON} instead of another`, { version: VERSION, last: PERSON, insteadOfAnother: true }],
  ])('is read from "%s", and stored so', (text, stored) => {
    expect(readStoredPolicy(text)).toEqual(stored);
    expect(storedPolicyText(stored)).toBe(text);
  });

  it('is whole once all are decided about, whatever decided before', () => {
    expect(storedPolicyText({ version: VERSION, last: null, insteadOfAnother: true })).toBe(VERSION);
  });

  it('is no version of ours where somebody else wrote it', () => {
    expect(readStoredPolicy(`another ${VERSION}`).version).not.toBe(VERSION);
  });
});
