import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Access } from '../../../src/release/access';
import type { Records } from '../../../src/release/records';
import type { Choices } from './choices';
import type { Pools } from './pools';
import { literal, ValueWriter } from './value-writer';

/** An operation made at random. */
export interface Operation {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** What operations are made of. */
export interface Grammar {
  readonly schema: GraphQLSchema;
  readonly records: Records;
  readonly access: Access;
  readonly pools: Pools;
}

type Fielded = GraphQLObjectType | GraphQLInterfaceType;
type AnyField = GraphQLField<unknown, unknown>;

/** Counts, by law, over everybody: how many may not be addressed, and why (docs/campaigns.md). */
const TELLS_OF_ALL: ReadonlySet<string> = new Set(['audience']);

/** The most fields of one operation. */
const MOST_FIELDS = 45;

/** Of the arguments with a default, those that would make a list of lists too long are always said. */
const isPageSize = ({ name }: GraphQLArgument): boolean => name === 'first';

/** Writes operations over the whole of a schema, by walking its types: what comes new into the schema is asked for as well. */
export class OperationWriter {
  private readonly values: ValueWriter;
  private readonly definitions: string[] = [];
  private readonly fragments: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private fields = 0;
  private names = 0;

  constructor(
    private readonly choices: Choices,
    private readonly grammar: Grammar,
    tokens = false,
  ) {
    this.values = new ValueWriter(choices, grammar.pools, [...grammar.records.keys()], tokens);
  }

  /** One to three root fields; `only`: of these alone. */
  write(kind: 'query' | 'mutation', only: (field: AnyField) => boolean = () => true): Operation {
    const { schema } = this.grammar;
    const root = (kind === 'query' ? schema.getQueryType() : schema.getMutationType())!;
    const fields = Object.values(root.getFields())
      .filter((field) => !TELLS_OF_ALL.has(field.name) && only(field))
      .flatMap((field) => (this.isOpen(field) ? Array<AnyField>(6).fill(field) : [field]));
    const count = this.choices.from(kind === 'query' ? [1, 1, 1, 2, 3] : [1, 1, 1, 2]);
    const used = new Set<string>();
    const depth = 3 + this.choices.below(9);
    const parts = Array.from({ length: count }, () => this.field(root, this.choices.from(fields), { depth, level: 0, used }));
    const name = this.choices.once(5) ? 'Asked' : '';
    const variables = this.definitions.length === 0 ? '' : `(${this.definitions.join(', ')})`;
    const head = kind === 'query' && name === '' && variables === '' ? '' : `${kind} ${name}${variables} `;
    const other = name !== '' && this.choices.once(3) ? ' query Other { __typename }' : '';
    const document = this.misspelt(`${head}{ ${parts.join(' ')} }${other}${this.fragments.map((each) => ` ${each}`).join('')}`);
    return { document, variables: this.variables, ...(name === '' ? {} : { operationName: name }) };
  }

  /** Whether role and purpose leave open what a root field leads to; what is closed is asked for less often. */
  private isOpen(field: AnyField): boolean {
    const name = getNamedType(field.type).name;
    const type = this.grammar.access.types.get(name) ?? this.grammar.access.types.get(name.replace(/Connection$/, ''));
    if (type !== undefined) return type.closed === null;
    return this.grammar.access.role.commands.has(field.name);
  }

  /** Now and then one name of the document has a letter too few. */
  private misspelt(document: string): string {
    if (!this.choices.once(25)) return document;
    const names = [...document.matchAll(/[A-Za-z]{4,}/g)];
    const one = this.choices.from(names);
    return `${document.slice(0, one.index)}${one[0].slice(0, -1)}${document.slice(one.index + one[0].length)}`;
  }

  private selection(type: GraphQLOutputType, around: { readonly depth: number; readonly level: number }): string {
    const named = getNamedType(type);
    if (isAbstractType(named)) {
      const possible = this.choices.some(this.grammar.schema.getPossibleTypes(named), 2);
      return ['__typename', ...possible.map((each) => `... on ${each.name} { ${this.selection(each, around)} }`)].join(' ');
    }
    const owner = named as Fielded;
    const fields = Object.values(owner.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const others = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const used = new Set<string>();
    const inside = { ...around, used };
    // A type that is all edges only leads on.
    const wrapper = leaves.length <= 1;
    const parts = this.choices
      .some(leaves, this.choices.from(wrapper ? [0, 1] : [2, 1, 3, 5, 8]))
      .map((field) => this.field(owner, field, inside));
    if (around.depth > 0 && this.fields < MOST_FIELDS) {
      const count = this.choices.from(wrapper ? [1, 1, 2, 3] : [0, 1, 1, 2]);
      parts.push(...this.choices.some(others, count).map((field) => this.field(owner, field, inside)));
    }
    if (parts.length === 0 || this.choices.once(12)) parts.push('__typename');
    return parts.map((part) => this.wrapped(owner, part)).join(' ');
  }

  private field(owner: Fielded, field: AnyField, { depth, level, used }: { depth: number; level: number; used: Set<string> }): string {
    this.fields += 1;
    const args = this.args(field, level, owner);
    const isUsed = used.has(field.name);
    used.add(field.name);
    const alias = isUsed || this.choices.once(args === '' ? 8 : 3) ? `${this.name('a')}: ` : '';
    const inner = isLeafType(getNamedType(field.type)) ? '' : ` { ${this.selection(field.type, { depth: depth - 1, level: level + 1 })} }`;
    return `${alias}${field.name}${args}${this.directives()}${inner}`;
  }

  /** A part of a selection, perhaps inside a fragment: named, inline, or on an interface that its type has. */
  private wrapped(type: Fielded, part: string): string {
    switch (this.choices.below(14)) {
      case 10:
        return `... on ${type.name}${this.directives()} { ${part} }`;
      case 11:
        return `...${this.directives()} { ${part} }`;
      case 12: {
        const name = this.name('F');
        this.fragments.push(`fragment ${name} on ${type.name} { ${part} }`);
        return `...${name}${this.directives()}`;
      }
      case 13: {
        const field = /^(?:\w+: )?(\w+)/.exec(part)?.[1] ?? '';
        const on = type.getInterfaces().find((each) => field in each.getFields()) ?? type;
        return `... on ${on.name} { ${part} }`;
      }
      default:
        return part;
    }
  }

  private directives(): string {
    if (!this.choices.once(12)) return '';
    const condition = (): string =>
      this.choices.below(2) === 0 ? String(this.choices.below(3) > 0) : this.variable('Boolean!', this.choices.below(3) > 0);
    return this.choices.from([
      () => ` @include(if: ${condition()})`,
      () => ` @skip(if: ${condition()})`,
      () => ` @include(if: ${condition()}) @skip(if: ${condition()})`,
    ])();
  }

  private args(field: AnyField, level: number, owner: Fielded): string {
    const record = this.recordOf(field, owner);
    const written = new Map<string, unknown>();
    for (const arg of field.args) {
      if (arg.name === 'after' && record !== null) continue;
      const place = { name: arg.name, coordinate: null, record, level };
      const value =
        isPageSize(arg) || (isNonNullType(arg.type) && arg.defaultValue === undefined)
          ? this.values.value(arg.type, place)
          : this.values.optional(arg.type, place, ['filter', 'orderBy'].includes(arg.name) ? 2 : 4);
      if (value !== undefined) written.set(arg.name, value);
    }
    const after = field.args.find((arg) => arg.name === 'after');
    if (after !== undefined && record !== null && this.choices.once(4))
      written.set('after', this.values.cursor(record, this.orderOf(field, owner, written.get('orderBy'))));
    const texts = field.args.flatMap((arg) =>
      written.has(arg.name) ? [`${arg.name}: ${this.literalOrVariable(arg, written.get(arg.name))}`] : [],
    );
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  }

  private recordOf(field: AnyField, owner: Fielded): string | null {
    const { records } = this.grammar;
    const name = getNamedType(field.type).name;
    const listed = name.replace(/Connection$/, '');
    return records.has(listed) ? listed : records.has(owner.name) ? owner.name : this.values.recordIn(name);
  }

  /** The order in which the list will be: as asked for, or that of the edge, or by id. */
  private orderOf(field: AnyField, owner: Fielded, asked: unknown): { field: string; direction: string } {
    const order = asked as { field?: string; direction?: string } | null | undefined;
    if (typeof order?.field === 'string') return { field: order.field, direction: order.direction ?? 'ASC' };
    return this.grammar.records.get(owner.name)?.edges.get(field.name)?.edge.sortedBy ?? { field: 'id', direction: 'ASC' };
  }

  private literalOrVariable({ type }: { readonly type: GraphQLInputType }, value: unknown): string {
    return this.choices.once(4) ? this.variable(String(type), value) : literal(type, value);
  }

  private variable(type: string, value: unknown): string {
    const name = this.name('v');
    this.definitions.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  private name(prefix: string): string {
    this.names += 1;
    return `${prefix}${String(this.names)}`;
  }
}
