import { ImportRefused } from './fault';
import { mappingShape, type Mapping } from './mapping';
import { mappingFaults } from './mapping-faults';
import { readYaml } from './read-yaml';

const mapping = mappingShape.superRefine((content, context) => {
  for (const { path, message } of mappingFaults(content)) context.addIssue({ code: 'custom', path: [...path], message });
});

function refused(what: string, faults: readonly string[]): ImportRefused {
  return new ImportRefused([`${what}:`, ...faults.map((fault) => `  - ${fault}`)].join('\n'));
}

/** Reads a mapping file (YAML): which column holds which field. Throws `ImportRefused` that names every fault with its place. */
export function parseMapping(text: string, file: string): Mapping {
  const { content, faults } = readYaml(text);
  if (content === undefined) throw refused(`${file} is not YAML`, faults);
  const result = mapping.safeParse(content);
  const all = [
    ...faults,
    ...(result.error?.issues ?? []).map(({ path, message }) => `${path.length === 0 ? 'the whole file' : path.join('.')}: ${message}`),
  ];
  if (result.success && all.length === 0) return result.data;
  throw refused(`The mapping ${file} has ${all.length === 1 ? 'a fault' : `${String(all.length)} faults`}`, all);
}
