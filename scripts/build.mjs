// Compiles src/ to dist/ in under a second. A file is written only when it changed, so that a build beside a running gateway
// never leaves it a half-written module.
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';

const root = join(import.meta.dirname, '..');
const [from, to] = [join(root, 'src'), join(root, 'dist')];

async function writeIfChanged(path, text) {
  if ((await readFile(path, 'utf8').catch(() => null)) === text) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.${process.pid}`, text);
  await rename(`${path}.${process.pid}`, path);
}

const sources = (await readdir(from, { recursive: true })).filter((name) => name.endsWith('.ts'));
const outputs = new Set();
await Promise.all(
  sources.map(async (name) => {
    const target = join(to, name.replace(/\.ts$/, '.js'));
    const { code, map } = await transformFile(join(from, name), { swcrc: true, configFile: join(root, '.swcrc'), sourceMaps: true });
    outputs.add(relative(to, target)).add(`${relative(to, target)}.map`);
    await writeIfChanged(`${target}.map`, map);
    await writeIfChanged(target, `${code}\n//# sourceMappingURL=${target.split('/').at(-1)}.map\n`);
  }),
);
const built = await readdir(to, { recursive: true, withFileTypes: true }).catch(() => []);
await Promise.all(
  built
    .filter((entry) => entry.isFile() && !outputs.has(relative(to, join(entry.parentPath, entry.name))))
    .map((entry) => rm(join(entry.parentPath, entry.name), { force: true })),
);
