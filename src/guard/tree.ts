import { isIntrospectionType, isObjectType, type GraphQLSchema } from 'graphql';
import { rule } from 'graphql-shield';
import type { RolePolicy } from '../decision/policy';
import { releasedRule, type GuardedField } from './rules';

type ShieldRule = ReturnType<ReturnType<typeof rule>>;
export type GuardTree = Record<string, Record<string, ShieldRule>>;

/** What a root rule needs of a request: the role under which it acts. */
export interface RootContext {
  readonly ask: { readonly role: RolePolicy };
}

/** Nothing passes: the rule of what has none. */
export const deny = rule('deny', { cache: 'no_cache' })(() => false);

/** Whoever was authenticated for a purpose may ask; what they get is for the release to say. */
const authenticated = rule('authenticated', { cache: 'no_cache' })(
  (_source: unknown, _args: unknown, context: Partial<RootContext>) => context.ask !== undefined,
);

function mayPerform(command: string): ShieldRule {
  return rule(`may perform ${command}`, { cache: 'no_cache' })(
    (_source: unknown, _args: unknown, context: Partial<RootContext>) => context.ask?.role.commands.has(command) === true,
  );
}

function mayOpen(...types: readonly string[]): ShieldRule {
  return rule(`may open ${types.join(' or ')}`, { cache: 'no_cache' })(
    (_source: unknown, _args: unknown, { ask }: Partial<RootContext>) =>
      ask !== undefined && types.some((type) => ask.role.types.has(type)),
  );
}

/** Root fields that answer with a type that the release does not know: the role must be allowed to open it. */
const ROOT_TYPES: Readonly<Record<string, string>> = {
  accessEvents: 'AccessEvent',
  explainAccess: 'AccessExplanation',
  job: 'Job',
  audience: 'Audience',
};

/** What each subscription pushes records of: the role must be allowed to open one of these types. What is not declared here is denied. */
const PUSHED_TYPES: Readonly<Record<string, readonly string[]>> = {
  queueChanged: ['Case', 'Ticket'],
  timelineChanged: ['TimelineEntry'],
};

/** The shield tree of a schema: exactly one rule for every field of every object type, and the numbering of its leaves. */
export function buildGuardTree(schema: GraphQLSchema): { tree: GuardTree; fields: GuardedField[] } {
  const tree: GuardTree = {};
  const fields: GuardedField[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    const rules: Record<string, ShieldRule> = {};
    for (const name of Object.keys(type.getFields())) {
      if (type === schema.getMutationType()) rules[name] = mayPerform(name);
      else if (type === schema.getQueryType()) rules[name] = ROOT_TYPES[name] === undefined ? authenticated : mayOpen(ROOT_TYPES[name]);
      else if (type === schema.getSubscriptionType())
        rules[name] = PUSHED_TYPES[name] === undefined ? deny : mayOpen(...PUSHED_TYPES[name]);
      else {
        const field = { type: type.name, field: name, index: fields.length };
        fields.push(field);
        rules[name] = releasedRule(field);
      }
    }
    tree[type.name] = rules;
  }
  return { tree, fields };
}
