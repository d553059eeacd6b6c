import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { migrate, readConfig, runMain } from '#libs/platform';
import { migrations } from '../../api/src/migrations.js';
import { StartFailed } from './app-process.js';
import { Apps } from './apps.js';
import { backingServices, type BackingServices } from './backing-services.js';
import { demoData } from './demo/demo-data.js';
import { appEnvironment, checkEnvironment } from './environment.js';
import { LocalConfig } from './local.config.js';
import { OnlyOne } from './only-one.js';
import { secretsOf } from './secrets.js';
import { welcome } from './welcome.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm start`: the whole product on this machine, from the database to the demo accounts. */
await runMain(async () => {
  const started = performance.now();
  const config = readConfig(LocalConfig);
  checkEnvironment(config);
  const directory = resolve(config.DATA_DIR);
  mkdirSync(join(directory, 'logs'), { recursive: true });
  const logOf = (name: string): string => join(directory, 'logs', `${name}.log`);

  const onlyOne = new OnlyOne(directory);
  const inTheWay = await onlyOne.claim();
  if (inTheWay !== undefined) {
    say(inTheWay);
    process.exit(1);
  }

  const secrets = secretsOf(directory);
  let services: BackingServices | undefined;
  const apps = new Apps(logOf, say);
  const stop = async (): Promise<void> => {
    await apps.stop();
    await services?.stop();
    onlyOne.forget();
  };
  stopOnSignals(stop);

  try {
    services = await backingServices(config, directory, logOf, secrets, say);
    await migrate(services.databaseUrl, migrations);
    const { databaseUrl, redisUrl } = services;
    if (config.DEMO_DATA === 'on') await demoData(databaseUrl);
    const environment = (port: number): NodeJS.ProcessEnv =>
      appEnvironment(config, secrets.authSecret, { databaseUrl, redisUrl, port });
    const port = await apps.start(config.PORT, config.HOST, environment);
    const url = `http://localhost:${port}`;
    onlyOne.note(url);
    say(
      welcome({
        url,
        seconds: ((performance.now() - started) / 1000).toFixed(1),
        database: services.database,
        redis: services.redis,
        inbox: environment(port).SMTP_URL === 'dev-inbox:',
        demo: config.DEMO_DATA === 'on',
      }),
    );
  } catch (error) {
    await stop();
    if (error instanceof StartFailed) process.exit(1);
    throw error;
  }
});

/** The first signal stops everything in order; a second one does not wait for it. */
function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      say('Stopping …');
      void stop().then(() => process.exit(0));
    });
  }
}
