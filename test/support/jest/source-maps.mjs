import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The file with the way back from the compiled lines of a TypeScript file to its own.
 *
 * @param source its path or its `file:` URL
 */
export function sourceMapOf(source) {
  const path = source.startsWith('file:') ? fileURLToPath(source) : source;
  return join(root, 'node_modules/.cache/jest-source-maps', `${relative(root, path)}.map`);
}
