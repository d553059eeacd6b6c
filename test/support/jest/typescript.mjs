/** Lets Node import the TypeScript of this repository: a module customization hook, on a thread of its own. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { sourceMapOf } from './source-maps.mjs';

const root = new URL('../../../', import.meta.url).href;
const globals = new URL('globals.mjs', import.meta.url).href;
const SWC = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  module: { type: 'es6' },
  sourceMaps: true,
};

export function resolve(specifier, context, next) {
  const { parentURL = '' } = context;
  if (!parentURL.endsWith('.ts')) return next(specifier, context);
  const found = (url) => ({ url, shortCircuit: true });
  // Each suite has its own, so each importer gets a module of its own.
  if (specifier === '@jest/globals') return found(`${globals}?${parentURL}`);
  const library = /^#libs\/(.+)$/.exec(specifier)?.[1];
  if (library) return found(`${root}libs/${library}/src/index.ts`);
  if (/^\.{1,2}\/.*\.js$/.test(specifier))
    return found(new URL(specifier.replace(/js$/, 'ts'), parentURL).href);
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith(root) || !url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code, map } = await transform(await readFile(filename, 'utf8'), { ...SWC, filename });
  await mkdir(dirname(sourceMapOf(filename)), { recursive: true });
  await writeFile(sourceMapOf(filename), map);
  return { format: 'module', source: code, shortCircuit: true };
}
