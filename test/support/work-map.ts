import { fork } from 'node:child_process';

interface Work {
  events: { event: string; handler: string; permission: string; transactional: boolean }[];
  tasks: { task: string; everySeconds: number; permission: string }[];
}

/** What the worker reacts to and does by the clock, as Markdown; asked of a worker that runs. */
export async function workMap(databaseUrl: string): Promise<string> {
  const worker = fork('dist/apps/worker/src/main.js', [], {
    env: { ...process.env, DATABASE_URL: databaseUrl, REDIS_URL: process.env.TEST_REDIS_URL },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { work } = await new Promise<{ work: Work }>((resolve, reject) => {
    worker.once('message', (message) => resolve(message as { work: Work }));
    worker.once('exit', (code) => reject(new Error(`The worker ended with ${String(code)}.`)));
  });
  const ended = new Promise((done) => worker.once('exit', done));
  worker.kill('SIGTERM');
  await ended;
  const events = work.events.map(
    ({ event, handler, permission, transactional }) =>
      `| \`${event}\` | \`${handler}\` | ${transactional ? 'in its transaction' : 'repeatable'} | \`${permission}\` |`,
  );
  const tasks = work.tasks.map(
    ({ task, everySeconds, permission }) => `| \`${task}\` | ${everySeconds} s | \`${permission}\` |`,
  );
  return `# What the worker does

Written by \`npm run snapshots\` from a running worker.

## Events and their handlers

| Event | Handler | Effect | Permission |
| --- | --- | --- | --- |
${events.sort().join('\n')}

## Scheduled tasks

| Task | Every | Permission |
| --- | --- | --- |
${tasks.sort().join('\n')}
`;
}
