import { LecitoError } from '../errors';
import type { Sentence } from '../sentence';

/** A step: from which states it may be taken, and where it leads; without `to` the state stays as it is. */
export interface Step<State extends string> {
  readonly from: readonly State[];
  readonly to?: State;
}

/** The legal steps of a record, by the name of the mutation that takes them. */
export interface StateMachine<State extends string, Name extends string> {
  readonly record: string;
  readonly steps: Readonly<Record<Name, Step<State>>>;
  /** Every state that some step leaves or reaches. */
  readonly states: readonly State[];
  /** The steps that may be taken from a state, in the order of their declaration. */
  stepsFrom(state: State): readonly Name[];
  /** The same as a sentence for the client. */
  possibleSteps(state: State): Sentence;
  /** The state after a step. Throws ILLEGAL_STEP, which tells the steps that may be taken. */
  next(step: Name, state: State): State;
}

const machines: StateMachine<string, string>[] = [];

/** Every state machine declared so far, in the order of declaration: the table of docs/workflows.md. @public for scripts/emit-docs.mjs */
export function stateMachines(): readonly StateMachine<string, string>[] {
  return machines;
}

/** What may follow a state, in a sentence for the client. */
export function stepsAsSentence(state: string, steps: readonly string[]): Sentence {
  if (steps.length === 0) return { en: `${state} is the end.`, it: `${state} è la fine.` };
  return { en: `From ${state}: ${steps.join(', ')}.`, it: `Da ${state}: ${steps.join(', ')}.` };
}

/** Declares the state machine of a record of the graph. */
export function stateMachine<State extends string, Name extends string>(
  record: string,
  steps: Readonly<Record<Name, Step<State>>>,
): StateMachine<State, Name> {
  const names = Object.keys(steps) as Name[];
  const states = [...new Set(names.flatMap((name) => [...steps[name].from, ...(steps[name].to === undefined ? [] : [steps[name].to])]))];
  const stepsFrom = (state: State): readonly Name[] => names.filter((name) => steps[name].from.includes(state));
  const possibleSteps = (state: State): Sentence => {
    const legal = stepsFrom(state).map((name) => `${steps[name].to ?? state} (${name})`);
    // A state that no step reaches is somebody else's, who may know how it goes on.
    if (legal.length > 0 || states.includes(state)) return stepsAsSentence(state, legal);
    return { en: `No step leads on from ${state}.`, it: `Da ${state} nessun passo porta avanti.` };
  };
  const next = (name: Name, state: State): State => {
    const { from, to = state } = steps[name];
    if (from.includes(state)) return to;
    throw new LecitoError('ILLEGAL_STEP', { detail: possibleSteps(state) });
  };
  const machine = { record, steps, states, stepsFrom, possibleSteps, next };
  machines.push(machine);
  return machine;
}
