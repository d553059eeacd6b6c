import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MILLISECONDS = 25;

/**
 * Looks again and again until there is something to see, and returns it.
 *
 * @param what for the message when the time is over
 */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined | null | false>,
  seconds = 15,
): Promise<T> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false) return seen;
    if (performance.now() > deadline) throw new Error(`Not within ${seconds} s: ${what}.`);
    await sleep(PAUSE_MILLISECONDS);
  }
}
