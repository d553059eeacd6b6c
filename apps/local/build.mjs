/** Builds everything into dist/, unless nothing has changed since the last build. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = join(root, 'dist/.built');
const SOURCES = [
  'apps',
  'libs',
  'bench',
  'package-lock.json',
  'nest-cli.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** One line for each source file: renamed, deleted and changed files all show. */
function* state(path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return;
  const stat = statSync(absolute);
  if (!stat.isDirectory()) yield `${path} ${stat.size} ${stat.mtimeMs}\n`;
  else for (const name of readdirSync(absolute).sort()) yield* state(join(path, name));
}

const hash = createHash('sha256');
for (const line of SOURCES.flatMap((path) => [...state(path)])) hash.update(line);
const wanted = hash.digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Building …');
  const started = performance.now();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  // One compilation holds all apps, because they share the libraries.
  const build = spawnSync(process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (build.status !== 0) process.exit(1);
  const page = spawnSync(process.execPath, ['apps/console/build.mjs'], { cwd: root, stdio: 'inherit' });
  if (page.status !== 0) process.exit(1);
  writeFileSync(stamp, wanted);
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
