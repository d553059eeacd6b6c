import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one installation keeps to itself. */
export interface Secrets {
  postgresPassword: string;
  redisPassword: string;
  authSecret: string;
}

/** The secrets of a data folder; they are made at its first start. */
export function secretsOf(directory: string): Secrets {
  const file = join(directory, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const secret = (): string => randomBytes(32).toString('hex');
  const secrets = { postgresPassword: secret(), redisPassword: secret(), authSecret: secret() };
  // Written aside and renamed, so that a start which is killed leaves a whole file or none.
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}
