import { contests } from './contest.js';
import { conversations } from './conversations.js';
import { emergencies } from './emergencies.js';
import { Hospital } from './hospital.js';
import { keep, machine, table } from './report.js';
import { type Result, runScenario } from './run-scenario.js';
import { scenarios } from './scenarios/index.js';
import { readSettings } from './settings.js';
import { Stage } from './stage.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const CONTEST = 'fifty on one slot';
const CONVERSATIONS = 'conversations';
const EMERGENCIES = 'emergencies';

const settings = readSettings(process.argv.slice(2));
const wanted = (name: string): boolean =>
  settings.only.length === 0 || settings.only.some((part) => name.includes(part));

const stage = new Stage();
let stopping: Promise<void> | undefined;
const stop = (): Promise<void> => (stopping ??= stage.stop());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void stop().finally(() => process.exit(1)));

try {
  say('Starting PostgreSQL, Redis, api and worker …');
  await stage.start(settings, say);
  const hospital = new Hospital(stage, settings);
  const results: Result[] = [];
  for (const scenario of scenarios.filter(({ name }) => wanted(name))) {
    say(`${scenario.name} …`);
    results.push(await runScenario(scenario, hospital, stage));
  }
  if (wanted(CONTEST)) say(`${CONTEST} …`);
  const contest = wanted(CONTEST) ? await contests(hospital) : null;
  if (wanted(CONVERSATIONS)) say(`${CONVERSATIONS} …`);
  const talk = wanted(CONVERSATIONS) ? await conversations(hospital, stage) : null;
  if (wanted(EMERGENCIES)) say(`${EMERGENCIES} …`);
  const cries = wanted(EMERGENCIES) ? await emergencies(hospital, stage) : null;
  const report = {
    finishedAt: new Date().toISOString(),
    machine: machine(stage.redis),
    settings,
    results,
    contest,
    conversations: talk,
    emergencies: cries,
  };
  say(`\n${table(report)}\n\nKept in ${keep(report)}.`);
  const lost = (talk?.failures ?? 0) + (cries ? cries.alone.failures + cries.flooded.failures : 0);
  if (lost > 0 || results.some(({ product, limit }) => product.failures + limit.failures > 0)) {
    say('Requests failed: these numbers mean nothing.');
    process.exitCode = 1;
  }
} catch (error) {
  // After a signal everything fails that was under way.
  if (!stopping) throw error;
} finally {
  await stop();
}
