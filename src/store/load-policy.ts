import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy, PolicyError } from '../decision/parse-policy';
import type { Policy } from '../decision/policy';
import { faultAt, type Sentence } from '../sentence';

const FILE = 'policy.yaml';
const ONLY_ONE: Sentence = {
  en: `only ${FILE} is read; move this file elsewhere`,
  it: `si legge solo ${FILE}; spostare altrove questo file`,
};

/** The reviewed policy of a folder. Throws PolicyError when it is missing or faulty, or beside a YAML file that would count for nothing. */
export function loadPolicy(folder: string): Policy {
  let found: readonly string[];
  try {
    found = readdirSync(folder).filter((name) => /\.ya?ml$/i.test(name));
  } catch {
    throw new PolicyError([
      faultAt(folder, {
        en: `the folder cannot be read; set LECITO_POLICY to the folder that holds ${FILE}`,
        it: `la cartella non si può leggere; impostare LECITO_POLICY sulla cartella che contiene ${FILE}`,
      }),
    ]);
  }
  const idle = found.filter((name) => name !== FILE);
  if (!found.includes(FILE))
    throw new PolicyError([
      faultAt(join(folder, FILE), {
        en: 'the file is missing; set LECITO_POLICY to the folder that holds it',
        it: 'il file manca; impostare LECITO_POLICY sulla cartella che lo contiene',
      }),
    ]);
  if (idle.length > 0) throw new PolicyError(idle.map((name) => faultAt(join(folder, name), ONLY_ONE)));
  const path = join(folder, FILE);
  return parsePolicy(readFileSync(path, 'utf8'), path);
}
