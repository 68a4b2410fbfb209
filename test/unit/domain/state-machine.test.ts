import '../../../src/domain/resolvers';
import { stateMachine, stateMachines } from '../../../src/domain/state-machine';
import type { LecitoError } from '../../../src/errors';

const door = stateMachine('Door', {
  openDoor: { from: ['SHUT'], to: 'OPEN' },
  shutDoor: { from: ['OPEN'], to: 'SHUT' },
  paintDoor: { from: ['OPEN', 'SHUT'] },
  removeDoor: { from: ['OPEN'], to: 'GONE' },
});

function refusal(step: () => unknown): LecitoError {
  try {
    step();
  } catch (error) {
    return error as LecitoError;
  }
  throw new Error('the step was legal');
}

describe('a state machine', () => {
  it('takes a legal step', () => {
    expect(door.next('openDoor', 'SHUT')).toBe('OPEN');
  });

  it('stays where a step leads nowhere', () => {
    expect(door.next('paintDoor', 'SHUT')).toBe('SHUT');
  });

  it('refuses an illegal step, and says which steps are legal', () => {
    const { code, extensions } = refusal(() => door.next('openDoor', 'OPEN'));
    expect([code, extensions['detail']]).toEqual(['ILLEGAL_STEP', 'From OPEN: SHUT (shutDoor), OPEN (paintDoor), GONE (removeDoor).']);
  });

  it('says that no step leads on from a state that others set', () => {
    expect(refusal(() => door.next('shutDoor', 'ELSEWHERE' as 'GONE')).extensions['detail']).toBe('No step leads on from ELSEWHERE.');
  });

  it('says that a state is the end', () => {
    expect(refusal(() => door.next('shutDoor', 'GONE')).extensions['detail']).toBe('GONE is the end.');
  });
});

describe.each(stateMachines())('the steps of $record', (machine) => {
  const { steps, states } = machine;
  it('are legal exactly from the states that the table names', () => {
    for (const state of states) {
      for (const [name, { from, to = state }] of Object.entries(steps)) {
        expect([name, state, machine.stepsFrom(state).includes(name)]).toEqual([name, state, from.includes(state)]);
        if (from.includes(state)) expect([name, state, machine.next(name, state)]).toEqual([name, state, to]);
        else expect(refusal(() => machine.next(name, state)).code).toBe('ILLEGAL_STEP');
      }
    }
  });
});
