import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with the policy that the project ships, its file changed. Whoever made it removes it. Throws where `change` changes nothing. */
export async function changedPolicy(change: (policy: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lecito-policy-'));
  await cp(join(__dirname, '..', '..', 'policy'), folder, { recursive: true });
  const path = join(folder, 'policy.yaml');
  const policy = await readFile(path, 'utf8');
  const changed = change(policy);
  if (changed === policy) throw new Error('the policy is as it was');
  await writeFile(path, changed);
  return folder;
}
