import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config';
import { PolicyError } from '../decision/parse-policy';
import { parseCases, parseCast } from '../decision/policy-cases';
import { runCase } from '../decision/run-case';
import { faultAt } from '../sentence';
import { loadPolicy } from '../store/load-policy';

const CAST = 'cast.yaml';

export interface PolicyTest {
  readonly lines: readonly string[];
  readonly passed: boolean;
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  } catch {
    throw new PolicyError([
      faultAt(folder, {
        en: `the folder cannot be read; name the one that holds ${CAST} and the cases`,
        it: `la cartella non si può leggere; indicare quella che contiene ${CAST} e i casi`,
      }),
    ]);
  }
}

/** Runs every case of a folder against the configured policy: what to print, and whether all passed. Throws PolicyError where there is none. */
export function testPolicy(folder: string): PolicyTest {
  const policy = loadPolicy(readConfig().policyFolder);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const found = filesOf(folder);
  if (!found.includes(CAST))
    throw new PolicyError([
      faultAt(join(folder, CAST), {
        en: 'the file is missing; name the folder that holds it and the cases',
        it: 'il file manca; indicare la cartella che contiene questo e i casi',
      }),
    ]);
  const cast = parseCast(read(CAST));
  const files = found.filter((name) => name !== CAST).sort();
  if (files.length === 0)
    throw new PolicyError([
      {
        en: `no case was found in ${folder}: cases stand in files *.yaml beside ${CAST}`,
        it: `in ${folder} non si è trovato nessun caso: i casi stanno in file *.yaml accanto a ${CAST}`,
      },
    ]);
  const lines: string[] = [];
  const count = { passed: 0, failed: 0 };
  for (const file of files) {
    lines.push(file);
    for (const each of parseCases(read(file), cast, policy, file)) {
      const { passed, expected, found: got } = runCase(policy, each);
      count[passed ? 'passed' : 'failed'] += 1;
      lines.push(`  ${passed ? 'ok  ' : 'FAIL'} ${each.name}`);
      if (!passed)
        lines.push(
          `         ${each.person}, ${each.category}, to ${each.role} for ${each.purpose}`,
          `         expected: ${expected}`,
          `         found:    ${got}`,
        );
    }
  }
  lines.push('', `${String(count.passed)} cases passed, ${String(count.failed)} failed. Policy ${policy.version.slice(0, 12)}.`);
  return { lines, passed: count.failed === 0 };
}
