import { statSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/** Suites that mostly wait for processes to start; what begins late with one of them ends late. */
const LONG = ['crash.e2e', 'local-start.e2e', 'consultation-chaos.e2e', 'configuration.e2e'];

/** Those first, then the other end-to-end suites, then the rest, so that nobody waits for the last one alone. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort(
      (a, b) => rank(a.path) - rank(b.path) || statSync(b.path).size - statSync(a.path).size,
    );
  }
}

function rank(path) {
  const place = LONG.findIndex((name) => path.includes(name));
  if (place >= 0) return place;
  return LONG.length + (path.endsWith('.e2e.ts') ? 0 : 1);
}
