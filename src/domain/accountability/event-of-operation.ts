import { newEventId } from '../../access-log/event-id';
import type { AccessEvent } from '../../access-log/event';
import { pseudonymBytes, pseudonymsIn } from '../../access-log/pseudonym-bytes';
import { whoAsked } from '../../access-log/who-asked';
import type { Viewer } from '../../authentication/viewer';
import { ERRORS, type ErrorCode } from '../../errors';
import type { RootPlan, ViewPartPlan } from '../../release/plan';
import type { Release } from '../../release/release';
import type { Tally } from '../../release/tally';
import { runningOperation, type GatewayContext, type OtherRead } from '../context';

interface Outcome {
  readonly operation: AccessEvent['operation'];
  readonly shape: AccessEvent['shape'];
  /** The code of the first error that was answered; null where there was none. */
  readonly code: ErrorCode | null;
  /** Whether something left beside the error: one refused root field must not hide what the others released. */
  readonly answered?: boolean;
  /** Coordinates that a mutation changed. */
  readonly changed?: readonly string[];
  /** Pseudonyms of persons that a mutation was about, whether or not its answer shows them. */
  readonly concerned?: readonly string[];
}

function seeTold(tally: Tally, { cells, persons }: Required<OtherRead>['told']): void {
  for (const cell of cells) for (const person of persons) tally.seeMatch(person, tally.beside.seeFound(cell));
}

/**
 * The access event of the operation that is running: who, why, on which basis, which fields of whom. Never a value. `release`: what of it the event
 * tells of; a mutation has one of its own for each root field.
 */
export function eventOfOperation(context: GatewayContext, release: Release, outcome: Outcome): AccessEvent {
  const { ask, services } = context;
  const running = runningOperation(context);
  const { viewer } = ask;
  const reads = release.plan.roots.flatMap(({ key }) => context.otherReads.get(key) ?? []);
  for (const { told } of reads) if (told !== undefined) seeTold(release.tally, told);
  const seen = release.tally.seen();
  const named = services.pseudonymsOf(seen.map(({ id }) => id));
  const inVain = [...release.tally.inVain].map((id) => services.pseudonymOf(id));
  const concerned = new Set([...reads.flatMap((read) => read.persons), ...inVain, ...(outcome.concerned ?? [])]);
  for (const pseudonym of concerned.size === 0 ? [] : pseudonymsIn(named)) concerned.delete(pseudonym);
  const released = release.tally.released();
  for (const read of reads) for (const coordinate of read.released) released.add(coordinate);
  return {
    id: newEventId(),
    traceId: ask.traceId,
    ...whoAsked(viewer, services.pseudonymOf),
    role: ask.role.name,
    purpose: ask.purpose,
    activity: services.policy.purposes.get(ask.purpose)?.activity ?? null,
    operation: outcome.operation,
    shape: outcome.shape,
    recipient: viewer.kind === 'partner' ? viewer.client : null,
    documentHash: running.documentHash,
    operationName: running.name,
    policyVersion: services.policy.version,
    outcome: outcome.code === null && closesAll(release) ? 'REFUSED' : outcomeOf(outcome),
    code: outcome.code,
    persons: concerned.size === 0 ? named : Buffer.concat([named, pseudonymBytes([...concerned])]),
    released: [...released],
    withheld: release.tally.withheld().map(({ field, reason }) => `${field}:${reason}`),
    used: [...new Set([...release.tally.beside.used, ...reads.flatMap(({ used = [] }) => used), ...(outcome.changed ?? [])])],
    looked:
      seen.length === 0
        ? null
        : { standings: seen.map(({ standing }) => standing), asked: release.tally.asked.text, looks: release.tally.looks() },
  };
}

/** The operation of an event that tells of data which were looked at and not changed: what a partner is shown has left the controller. */
export function lookOf({ kind }: Viewer): 'Consultation' | 'Disclosure' {
  return kind === 'partner' ? 'Disclosure' : 'Consultation';
}

/** The event of the same operation where after all nothing left. */
export function endedBy(event: AccessEvent, code: ErrorCode): AccessEvent {
  return { ...event, id: newEventId(), outcome: outcomeOf({ code }), code };
}

/** Roots that list what no plan holds rows of: their resolver finds these itself. */
const LISTS_BESIDE_THE_PLAN: readonly string[] = ['Query.accessEvents'];

/** Roots that count persons whom no plan holds either. */
const COUNTS_BESIDE_THE_PLAN: readonly string[] = ['Query.audience'];

function isAmong(coordinates: readonly string[], root: RootPlan): boolean {
  return root.sort === 'other' && coordinates.includes(root.coordinate);
}

/** How a query looked at persons: the widest of its root fields counts. `asked`: what its arguments read. */
export function shapeOfQuery(roots: readonly RootPlan[], asked: ReadonlySet<string>): AccessEvent['shape'] {
  const parts = roots.flatMap((root) => (root.sort === 'view' ? root.parts : []));
  const lists = [...roots.flatMap((root) => (root.sort === 'list' ? [root.list] : [])), ...parts.flatMap(({ list }) => list ?? [])];
  const counts = roots.filter((root) => isAmong(COUNTS_BESIDE_THE_PLAN, root));
  if (roots.some(({ sort }) => sort === 'search') || (lists.length > 0 && asked.size > 0)) return 'SEARCH';
  if (roots.some((root) => isAmong(LISTS_BESIDE_THE_PLAN, root)) || lists.some((list) => list.wantsRows || !list.wantsCount)) return 'LIST';
  // A figure over many hides nobody who is looked at beside it.
  const isFigure = (root: RootPlan): boolean => root.sort === 'list' || root.sort === 'view' || counts.includes(root);
  return lists.length + parts.length + counts.length > 0 && roots.every(isFigure) ? 'AGGREGATE' : 'CONSULT';
}

/** Whether role and purpose closed all that was asked for, whatever the person: an answer of nothing but nulls, that looks at no row. */
function closesAll({ plan: { roots }, tally }: Release): boolean {
  const asked = roots.flatMap((root): ReadonlyArray<RootPlan | ViewPartPlan> => (root.sort === 'view' ? root.parts : [root]));
  return asked.length > 0 && asked.every((each) => 'coordinate' in each && tally.isClosed(each.coordinate));
}

/** Whatever left was released; else an error of ours is a failure, any other a refusal. */
function outcomeOf({ code, answered = false }: Pick<Outcome, 'code' | 'answered'>): AccessEvent['outcome'] {
  if (code === null || answered) return 'RELEASED';
  return ERRORS[code].status >= 500 ? 'FAILED' : 'REFUSED';
}
