import type { z } from 'zod';
import { fromBoth, hasFaults, inBoth, listed, oneAfterAnother, quoted, type Sentence } from '../../../sentence';
import { ImportRefused } from './fault';
import { mappingShape, type Mapping } from './mapping';
import { mappingFaults } from './mapping-faults';
import { readYaml } from './read-yaml';

const mapping = mappingShape.superRefine((content, context) => {
  for (const { path, sentence } of mappingFaults(content)) context.addIssue({ code: 'custom', path: [...path], message: inBoth(sentence) });
});

const THE_FILE: Sentence = { en: 'the whole file', it: 'l’intero file' };

function faultOf({ path, message }: z.core.$ZodIssue): Sentence {
  const place = path.length === 0 ? THE_FILE : quoted(path.map(String).join('.'));
  return oneAfterAnother([place, fromBoth(message)], ': ');
}

/** Reads a mapping file (YAML): which column holds which field. Throws `ImportRefused` that names every fault with its place. */
export function parseMapping(text: string, file: string): Mapping {
  const { content, faults } = readYaml(text);
  if (content === undefined) throw new ImportRefused(listed({ en: `${file} is not YAML`, it: `${file} non è YAML` }, faults));
  const result = mapping.safeParse(content);
  const all = [...faults, ...(result.error?.issues ?? []).map(faultOf)];
  if (result.success && all.length === 0) return result.data;
  throw new ImportRefused(listed(hasFaults({ en: `The mapping ${file}`, it: `La mappatura ${file}` }, all.length), all));
}
