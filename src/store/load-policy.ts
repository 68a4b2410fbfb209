import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy, PolicyError } from '../decision/parse-policy';
import type { Policy } from '../decision/policy';

const FILE = 'policy.yaml';

/** The reviewed policy of a folder. Throws PolicyError when it is missing or faulty, or beside a YAML file that would count for nothing. */
export function loadPolicy(folder: string): Policy {
  let found: readonly string[];
  try {
    found = readdirSync(folder).filter((name) => /\.ya?ml$/i.test(name));
  } catch {
    throw new PolicyError([`${folder}: the folder cannot be read; set LECITO_POLICY to the folder that holds ${FILE}`]);
  }
  const idle = found.filter((name) => name !== FILE);
  if (!found.includes(FILE))
    throw new PolicyError([`${join(folder, FILE)}: the file is missing; set LECITO_POLICY to the folder that holds it`]);
  if (idle.length > 0) throw new PolicyError(idle.map((name) => `${join(folder, name)}: only ${FILE} is read; move this file elsewhere`));
  const path = join(folder, FILE);
  return parsePolicy(readFileSync(path, 'utf8'), path);
}
