import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');

/** Runs the built command line as a process of its own, in a folder that is not the package's and with no setting. */
function lecito(...words: readonly string[]): Promise<{ out: string; err: string; code: number | string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'dist', 'cli', 'lecito.js'), ...words], { cwd: '/', env: {} }, (error, out, err) => {
      resolve({ out, err, code: error === null ? 0 : (error.code ?? 'killed') });
    });
  });
}

describe('the command `lecito`', () => {
  it('prints the version of its package, and nothing else', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    for (const option of ['--version', '-V']) expect(await lecito(option)).toEqual({ out: `${version}\n`, err: '', code: 0 });
  });

  it('points to its help where an option is not known', async () => {
    const { out, err, code } = await lecito('--verison');
    expect([out, code]).toEqual(['', 1]);
    expect(err).toContain("unknown option '--verison'");
    expect(err).toContain('Add --help for the options.');
  });
});
