import { parseHead, verifyChain } from '#libs/audit';
import { ConfigError, DatabaseConfig, readConfig, runMain } from '#libs/platform';

/** Proves the audit log at DATABASE_URL and ends: exit code 1 when anything in it is not as it was sealed. */
await runMain(async () => {
  const [option, text, ...rest] = process.argv.slice(2);
  const expected = text === undefined ? undefined : parseHead(text);
  if (option !== undefined && (option !== '--expect-head' || !expected || rest.length > 0))
    throw new ConfigError('the one option is --expect-head NUMBER:HASH, as an earlier run printed it');
  const { proved, waiting, head, fault } = await verifyChain(
    readConfig(DatabaseConfig).DATABASE_URL,
    expected,
  );
  process.stdout.write(`Rows proved: ${proved}. Waiting for their seal: ${waiting}.\n`);
  if (fault === undefined) {
    process.stdout.write(`Head: ${head.number}:${head.hash.toString('hex')}\n`);
    return;
  }
  process.stdout.write(`BROKEN after seal ${head.number}: ${fault}\n`);
  process.exitCode = 1;
});
