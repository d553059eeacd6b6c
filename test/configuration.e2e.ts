import { fork } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';

/** With nobody at the other end: what is wrong must be told before anything is asked for. */
const GOOD = {
  DATABASE_URL: 'postgres://hospital:secret@127.0.0.1:1/hospital',
  REDIS_URL: 'redis://127.0.0.1:1/0',
  AUTH_SECRET: 'x'.repeat(32),
  FILES_DIRECTORY: '/tmp/never-made',
  SMTP_URL: 'smtp://127.0.0.1:1',
  PORT: '0',
};

describe('A process of the product with a wrong configuration', () => {
  it.each([
    ['api', 'DATABASE_URL', ''],
    ['api', 'REDIS_URL', 'localhost:6379'],
    ['api', 'AUTH_SECRET', 'too short'],
    ['api', 'PORT', '-1'],
    ['api', 'FILES_DIRECTORY', ''],
    ['api', 'FILES_STORAGE', 'tape'],
    ['api', 'BREAK_GLASS_MINUTES', '1'],
    ['worker', 'CARE_RELATIONSHIP_DAYS', 'half a year'],
    ['worker', 'PRESCRIPTION_DAYS', '0'],
    ['worker', 'FILES_DIRECTORY', ''],
    ['worker', 'DATABASE_URL', 'mysql://127.0.0.1/hospital'],
    ['worker', 'SMTP_URL', ''],
    ['worker', 'MAIL_FROM', 'nobody'],
  ])('%s: says in one line that %s must not be "%s", and ends', async (app, variable, value) => {
    const { code, output } = await run(app, { ...GOOD, [variable]: value });
    expect(output.trim().split('\n')).toEqual([expect.stringContaining(variable)]);
    expect(code).toBe(1);
  });
});

async function run(app: string, env: NodeJS.ProcessEnv): Promise<{ code: unknown; output: string }> {
  const child = fork(`dist/apps/${app}/src/main.js`, [], { env, execArgv: [], silent: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [unknown];
  return { code, output };
}
