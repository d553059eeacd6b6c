import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { sourceMapOf } from './source-maps.mjs';

const require = createRequire(import.meta.url);
const { default: circus } = require('jest-circus/runner');

/**
 * Runs a suite by jest's own means, except that Node itself imports the suite and all that it stands on. So a
 * worker loads Nest, TypeORM and our own code once, and not once for each suite, which took longer than most
 * suites.
 */
export default function run(globalConfig, config, environment, runtime, testPath, ...rest) {
  forgetLastSuite();
  // What a failure shows are the lines of the source.
  runtime.getSourceMaps().get = (source) => (source.endsWith('.ts') ? sourceMapOf(source) : undefined);
  const native = Object.create(runtime, {
    unstable_shouldLoadAsEsm: { value: () => true },
    unstable_importModule: {
      value: (path) => {
        globalThis[Symbol.for('jest globals')] = runtime.requireModuleOrMock(path, '@jest/globals');
        return import(pathToFileURL(path).href);
      },
    },
    requireInternalModule: { value: requireAnew },
  });
  return circus(globalConfig, config, environment, native, testPath, ...rest);
}

/** jest-circus keeps its tests and listeners in the global object, which elsewhere ends with the suite. */
function forgetLastSuite() {
  for (const symbol of Object.getOwnPropertySymbols(globalThis))
    if (['EVENT_HANDLERS', 'JEST_STATE_SYMBOL'].includes(symbol.description)) delete globalThis[symbol];
}

function requireAnew(path) {
  delete require.cache[path];
  return require(path);
}
