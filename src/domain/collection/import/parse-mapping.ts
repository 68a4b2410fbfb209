import { parse } from 'yaml';
import { ImportRefused } from './fault';
import { mappingShape, type Mapping } from './mapping';
import { mappingFaults } from './mapping-faults';

const mapping = mappingShape.superRefine((content, context) => {
  for (const { path, message } of mappingFaults(content)) context.addIssue({ code: 'custom', path: [...path], message });
});

/** Reads a mapping file (YAML): which column holds which field. Throws `ImportRefused` that names every fault with its place. */
export function parseMapping(text: string, file: string): Mapping {
  let content: unknown;
  try {
    content = parse(text);
  } catch (error) {
    throw new ImportRefused(`${file} is not YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = mapping.safeParse(content);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `  ${path.length === 0 ? '(the whole file)' : path.join('.')}: ${message}`);
  throw new ImportRefused([`${file} is not a mapping:`, ...faults].join('\n'));
}
