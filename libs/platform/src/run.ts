import { ConfigError } from './config/config.js';

/**
 * Runs a process's main function. What stops it while it starts is told in one line if an operator can
 * mend it, with its stack if a programmer must; either way the exit code is 1.
 */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(
      error instanceof ConfigError
        ? `Configuration: ${error.message}\n`
        : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(1);
  }
}

/** A process that was started by another ends with it, even if that one is killed. */
export function endWithParent(close: () => Promise<void>): void {
  process.once('disconnect', () => {
    void close().finally(() => process.exit(0));
  });
}
