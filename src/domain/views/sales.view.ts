import { Field, Float, Int, ObjectType } from 'type-graphql';
import { viewList, viewTotals, type ViewRows } from '../../release/view';
import { fromLawfulSource } from '../../store/from-lawful-source';
import { Department } from '../department';
import { soonestFirst } from '../edge-order';
import { Lead } from '../sales/lead.entity';
import { Opportunity, OpportunityStage } from '../sales/opportunity.entity';
import { isOneOf } from './conditions';
import { OPEN_STAGES, STAGE_WEIGHTS } from './stage-weights';
import { tasksDueIn } from './tasks-due';

/** After so many days without a change or a contact a sale is stale. */
const STALE_AFTER_DAYS = 30;

@ObjectType({ simpleResolvers: true, description: 'Your open sales at one stage, in one currency.' })
export class PipelineStage {
  @Field(() => OpportunityStage, { description: 'The stage.' })
  stage!: OpportunityStage;

  @Field(() => String, { description: 'Currency of the amounts, as ISO 4217: EUR.' })
  currency!: string;

  @Field(() => Int, { description: 'How many sales.' })
  count!: number;

  @Field(() => Float, { description: 'The sum of their amounts, as far as these are known and may be seen.' })
  amount!: number;

  @Field(() => Float, { description: 'The same, each amount by how likely a sale at this stage comes about.' })
  weighted!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What sales opens in the morning: your own work, as far as it may be seen.' })
export class SalesView {}

const mine: ViewRows = {
  entity: Opportunity,
  reads: ['stage', 'currency', 'ownerId'],
  where: ({ column, viewer }) => [`${column('ownerId')} = ${viewer}`, isOneOf(column('stage'), OPEN_STAGES)],
};

const weights = Object.entries(STAGE_WEIGHTS).map(([stage, weight]) => `WHEN '${stage}' THEN ${String(weight)}`);

viewTotals(SalesView, 'pipeline', PipelineStage, {
  rows: mine,
  by: ['stage', 'currency'],
  sums: ['amount'],
  measures: ({ column, cell }) => ({
    count: 'count(*)::integer',
    amount: `coalesce(sum((${cell('amount')})::numeric), 0)::double precision`,
    weighted: `coalesce(sum((${cell('amount')})::numeric * CASE ${column('stage')} ${weights.join(' ')} END), 0)::double precision`,
  }),
  description: 'Your open sales by stage and currency, with their amounts.',
});

viewList(SalesView, 'staleOpportunities', {
  entity: Opportunity,
  reads: [...mine.reads, 'changedAt', 'person'],
  where: (sql) => [
    ...mine.where(sql),
    `${sql.column('changedAt')} < now() - interval '${String(STALE_AFTER_DAYS)} days'`,
    // A contact that is withheld counts as none.
    `NOT (${sql.released('Interaction.occurredAt')} AND EXISTS (SELECT FROM interaction i WHERE i.person_id = ${sql.column('person')}` +
      ` AND i.occurred_at > now() - interval '${String(STALE_AFTER_DAYS)} days' AND ${fromLawfulSource('i')}))`,
  ],
  sortedBy: soonestFirst('changedAt'),
  description: `Your open sales without a change, nor a contact with the person, for ${String(STALE_AFTER_DAYS)} days; the longest first.`,
});

tasksDueIn(SalesView, Department.SALES);

viewList(SalesView, 'leadsToCall', {
  entity: Lead,
  reads: ['state', 'ownerId', 'dueOn'],
  where: ({ column, viewer }) => [
    `${column('ownerId')} = ${viewer}`,
    isOneOf(column('state'), ['NEW', 'WORKING', 'QUALIFIED']),
    `${column('dueOn')} <= CURRENT_DATE`,
  ],
  sortedBy: soonestFirst('dueOn'),
  description: 'Your leads to call today or overdue, the oldest first.',
});
