import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const DOMAIN = join(__dirname, '../../../src/domain');
const MODULES = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' }).filter((file) => /(input|check-input)\.ts$/.test(file));

/** Checks that refuse nothing, or nothing that a scalar of the graph lets pass. */
const SILENT = new Set(['overwrite', 'number_format']);

interface Check {
  readonly _zod: { readonly def: CheckDefinition };
}

interface CheckDefinition {
  readonly check: string;
  /** What is to hold; a check without it adds its issues itself. */
  readonly fn?: unknown;
  readonly params?: { readonly en?: unknown; readonly it?: unknown };
}

const refuses = ({ check, fn }: CheckDefinition): boolean => !SILENT.has(check) && (check !== 'custom' || fn !== undefined);
const speaks = ({ params }: CheckDefinition): boolean => typeof params?.en === 'string' && typeof params.it === 'string';

/** Every schema within a schema, itself included. */
function within(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): Set<z.core.$ZodType> {
  if (seen.has(schema)) return seen;
  seen.add(schema);
  for (const part of Object.values(schema._zod.def)) {
    const parts: readonly unknown[] = Array.isArray(part) ? part : [part];
    const fields: readonly unknown[] = schema instanceof z.ZodObject ? Object.values(schema.shape) : [];
    for (const each of [...parts, ...fields]) if (each instanceof z.core.$ZodType) within(each, seen);
  }
  return seen;
}

function checksOf(schema: z.core.$ZodType): readonly Check[] {
  const { checks = [] } = schema._zod.def as { readonly checks?: readonly Check[] };
  return checks;
}

it.each(MODULES)('whatever an input of %s is refused for is said in English and in Italian', async (file) => {
  const exported = Object.values((await import(join(DOMAIN, file))) as Record<string, unknown>);
  const schemas = exported.flatMap((each) => (each instanceof z.core.$ZodType ? [...within(each)] : []));
  const mute = schemas.flatMap((schema) =>
    checksOf(schema)
      .map(({ _zod: { def } }) => def)
      .filter((check) => refuses(check) && !speaks(check)),
  );
  expect(mute).toEqual([]);
});
