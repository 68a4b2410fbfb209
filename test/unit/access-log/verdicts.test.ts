import { reasonToWithhold, verdictsOf, type AskedCell } from '../../../src/access-log/verdicts';
import { groundsMask } from '../../../src/vocabulary/grounds';
import { reasonLetter } from '../../../src/vocabulary/reasons';

const EMAIL = groundsMask(['CONSENT_EMAIL']);
const PHONE = groundsMask(['CONSENT_PHONE']);
const reasons = `${'.'.repeat(9)}${reasonLetter('CONSENT_REFUSED')}${'.'.repeat(5)}`;
const standing = (basis: string) => ({ grounds: EMAIL, reasons, basis });

const ASKED: readonly (readonly AskedCell[])[] = [
  [
    ['Person.email', EMAIL],
    ['Person.phone', PHONE],
    ['Person.taxCode', 'NO_ROLE'],
  ],
  [],
];

describe('a cell', () => {
  it('is withheld for the reason of the ground that is missing, or for its own', () => {
    expect(reasonToWithhold(EMAIL, EMAIL, reasons)).toBeNull();
    expect(reasonToWithhold(PHONE, EMAIL, reasons)).toBe('CONSENT_REFUSED');
    expect(reasonToWithhold('NO_ROLE', -1, reasons)).toBe('NO_ROLE');
  });

  it('is so however many standings were seen before', () => {
    for (let index = 0; index <= 4_096; index += 1) reasonToWithhold(PHONE, EMAIL, `${reasons}${String(index)}`);
    expect(reasonToWithhold(PHONE, EMAIL, reasons)).toBe('CONSENT_REFUSED');
  });
});

describe('the verdicts of an event', () => {
  it('are grouped by what was met, run by run', () => {
    const looks = {
      runs: [
        [2, [0, 1]],
        [1, [], [0]],
      ],
      cursors: [[1, ['Person.email', EMAIL]]],
      told: [
        [
          ['Person.email', EMAIL],
          ['Person.phone', PHONE],
        ],
      ],
    } as const;
    const verdicts = verdictsOf(ASKED, looks, ['anna', 'luca', 'sofia'], ['a', 'l', 's'].map(standing));
    expect(verdicts).toEqual([
      {
        persons: ['anna', 'luca'],
        basis: ['a', 'l'],
        released: ['Person.email'],
        withheld: [
          { field: 'Person.phone', reason: 'CONSENT_REFUSED' },
          { field: 'Person.taxCode', reason: 'NO_ROLE' },
        ],
      },
      { persons: ['sofia'], basis: ['s'], released: ['Person.email'], withheld: [] },
    ]);
  });

  it('name of each what told of them, and not what told of others', () => {
    const looks = {
      runs: [
        [1, [], [0]],
        [1, [1], [0, 1]],
      ],
      told: [[['Person.email', EMAIL]], [['Person.jobTitle', EMAIL]]],
    } as const;
    const verdicts = verdictsOf(ASKED, looks, ['anna', 'luca'], ['a', 'l'].map(standing));
    expect(verdicts.map(({ persons, released }) => [...persons, ...released])).toEqual([
      ['anna', 'Person.email'],
      ['luca', 'Person.email', 'Person.jobTitle'],
    ]);
  });

  it('are of earlier releases those of all conditions together', () => {
    const looks = { runs: [[1, [], 'matched']], used: [['Person.email', EMAIL]] } as const;
    expect(verdictsOf(ASKED, looks, ['anna'], [standing('a')])).toMatchObject([{ released: ['Person.email'] }]);
  });

  it('say nothing of a person whom only conditions on nothing personal have matched', () => {
    const verdicts = verdictsOf(ASKED, { runs: [[1, [], 'matched']] }, ['anna'], [standing('a')]);
    expect(verdicts).toEqual([{ persons: ['anna'], basis: ['a'], released: [], withheld: [] }]);
  });

  it.each([
    ['it names', [[2, [0]]] as const],
    ['were asked for anything', [[1, [7]]] as const],
  ])('are refused where an event counts more persons or places than %s', (_what, runs) => {
    expect(() => verdictsOf(ASKED, { runs }, ['anna'], [standing('a')])).toThrow('an access event counts');
  });

  it.each([
    ['some, but not these', [[['Person.email', EMAIL]]] as const],
    ['none', undefined],
  ])('are refused where a person was told of by cells that the event does not hold: it holds %s', (_what, told) => {
    const looks = { runs: [[1, [], [1]]] as const, ...(told === undefined ? {} : { told }) };
    expect(() => verdictsOf(ASKED, looks, ['anna'], [standing('a')])).toThrow('an access event names cells that it does not hold');
  });
});
