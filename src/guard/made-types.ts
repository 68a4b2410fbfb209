import { getNamedType, type GraphQLField } from 'graphql';
import { madeType } from '../release/made-type';
import type { Records } from '../release/records';

/**
 * Object types that the gateway itself fills: the roots, and what explains a request, a verdict or an access. No column of a person stands
 * in them. A new one is written here by a reviewer who looked; until then it refuses the start.
 */
const FILLED_BY_THE_GATEWAY: ReadonlySet<string> = new Set([
  'Query',
  'Mutation',
  'Subscription',
  'PageInfo',
  'Viewer',
  'PurposeDescription',
  'FieldRelease',
  'AccessExplanation',
  'AppliedRule',
  'ConsideredGround',
  'AccessEventConnection',
  'AccessEventEdge',
  'AccessEvent',
  'AccessVerdict',
  'WithheldField',
  'PipelineStage',
  'SeverityLoad',
  'Job',
  'JobFailure',
  'Audience',
  'AudienceRefusal',
]);

const FIELDS_OF_A_PAGE: ReadonlySet<string> = new Set(['nodes', 'edges', 'pageInfo', 'totalCount']);
const FIELDS_OF_AN_EDGE: ReadonlySet<string> = new Set(['cursor', 'node']);

/** What a view may show: pages of records, and sums. */
function holdsTogether(type: string, records: Records): boolean {
  return FILLED_BY_THE_GATEWAY.has(type) || madeType(type, records).sort === 'page';
}

/** Whether a field of a type that is no record holds no column: it is the gateway's own, or only holds records together. */
export function holdsNoColumn(type: string, field: GraphQLField<unknown, unknown>, records: Records): boolean {
  if (FILLED_BY_THE_GATEWAY.has(type)) return true;
  const { sort } = madeType(type, records);
  const of = getNamedType(field.type).name;
  if (sort === 'page' || sort === 'edge') return (sort === 'edge' ? FIELDS_OF_AN_EDGE : FIELDS_OF_A_PAGE).has(field.name);
  if (sort === 'view') return holdsTogether(of, records);
  return sort === 'payload' && (field.name === 'id' || records.has(of));
}
