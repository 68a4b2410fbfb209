import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLScalarType,
} from 'graphql';
import { encodeCursor } from '../../../src/release/cursor';
import type { Choices } from './choices';
import type { Pools } from './pools';

/** Where in an input a value is to stand. */
export interface Place {
  /** The name of the argument or input field. */
  readonly name: string;
  /** The cell that a condition looks at: `Person.email`. */
  readonly coordinate: string | null;
  /** The record that the field is about. */
  readonly record: string | null;
  /** Fields away from the root. */
  readonly level: number;
}

const MISSING = '00000000-0000-7000-8000-00000000ffff';
const KEYS = ['an-idempotency-key-1', 'an-idempotency-key-2', 'an-idempotency-key-3', 'short'];
const ODD_TEXTS = ['', '%', '_', '\\', "'", '"', 'a', '  ', 'null', '\u0000', 'ß😀', '{}', 'x'.repeat(250), '<script>', '2026-13-45'];
const ODD_INSTANTS = ['2026-11-22T00:00:00Z', '1969-12-31T23:59:59+14:00', '9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z'];
const ODD_DAYS = ['2026-11-22', '1900-01-01', '9999-12-31', '2000-02-29'];
const ODD_NUMBERS = [0, 1, 2, -1, 7, 1000, 2147483647, -2147483648];
const PAGE_SIZES = [1, 0, 2, 3, 4];
const ROOT_PAGE_SIZES = [1, 2, 3, 5, 8, 0, 20, 40, 1000, 1001, -1];
const FORGED = ['', 'AAAA', 'bnVsbA', 'W10', 'e30', '[]'];

/** Names the row that is asked for in one store by a hidden id, in the other by a missing one. */
export const TOKEN = /«(\w+):(\d+)»/g;

/** Writes values for any input of the schema: walked by its types, filled with what stands in the stores. */
export class ValueWriter {
  constructor(
    private readonly choices: Choices,
    private readonly pools: Pools,
    private readonly records: readonly string[],
    /** Write every id as a token, which stands for a hidden row and for a missing one. */
    private readonly tokens = false,
  ) {}

  /** A value of the type, as JSON holds it; `undefined` to leave it out. */
  optional(type: GraphQLInputType, place: Place, inTimes: number): unknown {
    if (isNonNullType(type)) return this.value(type, place);
    if (!this.choices.once(inTimes)) return undefined;
    return this.choices.once(20) ? null : this.value(type, place);
  }

  value(type: GraphQLInputType, place: Place): unknown {
    const bare = getNullableType(type);
    if (isListType(bare)) {
      const length = this.choices.from([1, 0, 2, 3, 12]);
      return Array.from({ length }, () => this.value(bare.ofType, place));
    }
    if (isEnumType(bare)) return this.choices.from(bare.getValues()).name;
    if (isInputObjectType(bare)) return this.object(bare, place);
    return this.scalar(bare, place);
  }

  private object(type: GraphQLInputObjectType, place: Place): Record<string, unknown> {
    const fields = Object.values(type.getFields());
    const optional = fields.filter((field) => !isNonNullType(field.type));
    // Of conditions few hold together; of a change, anything may be named.
    const chosen = new Set(
      this.choices.some(optional, this.choices.from(type.name.endsWith('Filter') ? [1, 1, 1, 2, 0] : [1, 0, 2, 3, 5])),
    );
    const values: Record<string, unknown> = {};
    for (const field of fields) {
      if (!isNonNullType(field.type) && !chosen.has(field)) continue;
      if (place.level > 30) continue;
      const value = this.choices.once(40) ? null : this.value(field.type, this.placeOf(type, field.name, place));
      values[field.name] = value;
    }
    return values;
  }

  private placeOf(type: GraphQLInputObjectType, name: string, { coordinate, level, record: around }: Place): Place {
    const record = this.recordIn(type.name) ?? around;
    if (coordinate !== null) return { name, coordinate, record, level: level + 5 };
    const own = `${String(record)}.${name}`;
    return { name, coordinate: this.pools.values.has(own) ? own : null, record, level: level + 5 };
  }

  /** The record that a name speaks of, by the longest that it contains. */
  recordIn(name: string): string | null {
    const [record] = this.records.filter((each) => name.toLowerCase().includes(each.toLowerCase())).sort((a, b) => b.length - a.length);
    return record ?? null;
  }

  private scalar(type: GraphQLScalarType, place: Place): unknown {
    const odd = this.choices.once(12);
    switch (type.name) {
      case 'Boolean':
        return this.choices.below(2) === 0;
      case 'ID':
        return this.id(place);
      case 'Int':
        return place.name === 'first' ? this.pageSize(place) : Math.trunc(Number(this.pooled(place, odd, ODD_NUMBERS)));
      case 'Float':
        return Number(this.pooled(place, odd, [...ODD_NUMBERS, 0.1, 1e300]));
      case 'Date':
        return String(this.pooled(place, odd, ODD_DAYS)).slice(0, 10);
      case 'DateTime':
        return this.instant(String(this.pooled(place, odd, ODD_INSTANTS)));
      default:
        return this.text(place, odd);
    }
  }

  private instant(text: string): string {
    return /T/.test(text) ? text : `${text.slice(0, 10)}T00:00:00Z`;
  }

  private pageSize({ level }: Place): number {
    return this.choices.from(level === 0 ? ROOT_PAGE_SIZES : PAGE_SIZES);
  }

  /** A value that stands in a store under this coordinate or, failing that, under this name. */
  private pooled({ coordinate, name, record }: Place, odd: boolean, odds: readonly unknown[]): unknown {
    const { values } = this.pools;
    const known = values.get(coordinate ?? '') ?? values.get(name) ?? values.get(`${String(record)}.${name}`) ?? this.byName(name);
    return odd || known.length === 0 ? this.choices.from(odds) : this.choices.from(known);
  }

  private byName(name: string): readonly unknown[] {
    for (const [coordinate, values] of this.pools.values) if (coordinate.endsWith(`.${name}`)) return values;
    return [];
  }

  private text(place: Place, odd: boolean): string {
    if (place.name === 'idempotencyKey') return this.choices.from(KEYS);
    if (place.name === 'after') return this.choices.from([...this.pools.eventCursors, ...FORGED]);
    const searched = place.name === 'search' ? { ...place, coordinate: this.choices.from([...this.pools.values.keys()]) } : place;
    const value = String(this.pooled(searched, odd, ODD_TEXTS));
    if (!['startsWith', 'contains', 'search'].includes(place.name)) return value;
    const from = place.name === 'startsWith' ? 0 : this.choices.below(4);
    return value.slice(from, from + 1 + this.choices.below(8));
  }

  private id({ name, record, coordinate }: Place): string {
    const named = this.recordIn(name) ?? (coordinate === null ? record : coordinate.split('.')[0]!);
    if (this.tokens) return `«${String(named)}:${String(this.choices.below(10_000))}»`;
    if (name === 'noticeId') return String(this.pooled({ name, record, coordinate, level: 0 }, false, [MISSING]));
    const visible = this.pools.visible.get(String(named)) ?? [];
    const hidden = this.pools.hidden.get(String(named)) ?? [];
    const all = (this.pools.values.get(`${String(named)}.id`) ?? this.pools.values.get('Person.id') ?? []) as readonly string[];
    const lists = [visible, visible, visible, all, hidden, visible, all, ['x', MISSING, MISSING.toUpperCase()]];
    const list = this.choices.from(lists);
    return list.length === 0 ? MISSING : this.choices.from(list);
  }

  /** A cursor as the gateway would give it for a row of a list in this order, or in another; its value may be one that is withheld. */
  cursor(record: string, order: { readonly field: string; readonly direction: string }): string {
    if (this.choices.once(10)) return this.choices.from(FORGED);
    const foreign = this.choices.once(8);
    const coordinate = foreign ? this.choices.from([...this.pools.values.keys()]) : `${record}.${order.field}`;
    const values = this.pools.values.get(coordinate) ?? [];
    const valued = order.field !== 'id' && values.length > 0 && !this.choices.once(4);
    const value = valued ? String(this.choices.from(values)) : null;
    const ids = [this.pools.visible.get(record) ?? [], (this.pools.values.get(`${record}.id`) ?? []) as readonly string[]];
    const pool = this.choices.from(ids);
    const id = pool.length === 0 ? MISSING : this.choices.from(pool);
    return encodeCursor(`${coordinate} ${order.direction}`, { valued, value, id });
  }
}

/** The value as it stands in a document. */
export function literal(type: GraphQLInputType, value: unknown): string {
  const bare = getNullableType(type);
  if (value === null || value === undefined) return 'null';
  if (isListType(bare)) return `[${(value as unknown[]).map((each) => literal(bare.ofType, each)).join(', ')}]`;
  if (isEnumType(bare)) return value as string;
  if (!isInputObjectType(bare)) return JSON.stringify(value);
  const fields = bare.getFields();
  return `{ ${Object.entries(value)
    .map(([name, each]) => `${name}: ${literal(fields[name]!.type, each)}`)
    .join(', ')} }`;
}
