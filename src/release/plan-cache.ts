import { Kind, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Variables } from './arguments-of';
import { planOperation, type Plan } from './plan';
import type { Records } from './records';

/** Of a document with fifty conditions there are 2^50 plans, and whoever asks chooses among them. */
const MOST_PLANS_PER_DOCUMENT = 64;

interface PlansOfDocument {
  /** The variables that `@skip` and `@include` look at: only these change a plan. */
  readonly conditions: readonly string[];
  readonly plans: Map<string, Plan>;
}

/** Plans each operation of a document once. The same document comes back for a repeated query; when it goes, its plans go too. */
export class PlanCache {
  private readonly documents = new WeakMap<DocumentNode, PlansOfDocument>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly records: Records,
  ) {}

  planOf(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Plan {
    let known = this.documents.get(document);
    if (known === undefined) this.documents.set(document, (known = { conditions: conditionsIn(document), plans: new Map() }));
    const key = `${operation.name?.value ?? ''} ${known.conditions.map((name) => String(variables[name])).join(' ')}`;
    let plan = known.plans.get(key);
    if (plan === undefined) {
      plan = planOperation(this.schema, this.records, document, operation, variables);
      if (known.plans.size >= MOST_PLANS_PER_DOCUMENT) known.plans.clear();
      known.plans.set(key, plan);
    }
    return plan;
  }
}

function conditionsIn(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: args }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of args ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
