import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { AccessLog } from '../access-log/group-commit';
import type { Pseudonyms } from '../access-log/person-pseudonyms';
import type { AskedCell } from '../access-log/verdicts';
import type { Ask } from '../authentication/ask';
import type { DecidedFacts } from '../authorisation/decision-at';
import type { Policy } from '../decision/policy';
import type { LecitoError } from '../errors';
import type { GuardContext } from '../guard/rules';
import type { Access } from '../release/access';
import type { PlanCache } from '../release/plan-cache';
import type { Records } from '../release/records';
import type { Release } from '../release/release';
import type { Match, WithheldCells } from '../release/tally';
import type { Store } from '../store/store';
import type { Turns } from '../store/turns';
import type { Changes } from './streams/changes';

/** What the gateway is made of; the same for every request. */
export interface Services {
  readonly store: Store;
  readonly policy: Policy;
  readonly records: Records;
  readonly plans: PlanCache;
  readonly log: AccessLog;
  /** The keyed pseudonym under which a person stands in the access log. */
  readonly pseudonymOf: (personId: string) => string;
  /** The same of many persons at once, as bytes. */
  readonly pseudonymsOf: Pseudonyms;
  readonly sending: Sending;
  readonly changes: Changes;
  /** Viewers take turns at the connections of requests: of these one viewer leaves one to others. */
  readonly turns: Turns;
  /** The rows of all jobs take turns: each has a transaction on a connection of requests. */
  readonly jobTurns: Turns;
  /** Tells the operator of an error that no answer brings to the client, as of any other; the trace id is that of the request. */
  readonly report: (error: LecitoError, traceId: string) => void;
}

/** What commands on campaigns need of whoever sends them. */
export interface Sending {
  /** Whether something is configured that delivers on this channel. */
  carries(channel: string): boolean;
  /** Says that there may be something to send. */
  wake(): void;
}

/** A gateway that sends nothing. */
export const NO_SENDING: Sending = { carries: () => false, wake: () => undefined };

/** Something about persons that was read beside the release, for the access event. */
export interface OtherRead {
  /** Pseudonyms. */
  readonly persons: readonly string[];
  /** Coordinates. */
  readonly released: readonly string[];
  /** Coordinates that it was about, and of which no value left. */
  readonly used?: readonly string[];
  /** Of whom it told by cells of theirs, with the decision under which these were released, or of which they tell. */
  readonly told?: { readonly cells: readonly AskedCell[]; readonly persons: readonly Match[] };
}

/** The document and operation that a request runs. */
export interface RunningOperation {
  readonly name: string | null;
  readonly documentHash: string;
  readonly release: Release;
}

/** One request on its way: who asks and why, what they may see, and what was read so far. Decisions live in here and die with it. */
export interface GatewayContext extends GuardContext {
  readonly services: Services;
  readonly ask: Ask;
  readonly access: Access;
  /** Facts of persons and what was decided of them, for explanations: one statement for all that one request asks for, and one more for each step of merges. */
  readonly factsOf: DataLoader<string, DecidedFacts | null>;
  /** By the key of the root field that read: their order in an event is that of the document, whichever was done first. */
  readonly otherReads: Map<string, OtherRead>;
  /** What mutations withheld from their answers. */
  readonly withheld: WithheldCells[];
  /** Root fields of this operation whose access event is already durable. */
  readonly recorded: Set<string>;
  /** Set by the executor once the deadline has passed and the answer has left: what is not committed by then must not be. */
  expired: boolean;
  /** Set by the executor before any resolver runs. */
  running: RunningOperation | null;
}

/** The operation that is running; a resolver never runs without one. */
export function runningOperation(context: GatewayContext): RunningOperation {
  if (context.running === null) throw new Error('no operation is running');
  return context.running;
}

/** What the release holds for a root field, masked and still in its pages: read before the resolver of the field ran. Null where it holds nothing. */
export function releasedAnswer(context: GatewayContext, info: GraphQLResolveInfo): unknown {
  return runningOperation(context).release.answers.get(String(info.path.key)) ?? null;
}
