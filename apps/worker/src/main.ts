import { NestFactory } from '@nestjs/core';
import {
  createLogger,
  endWithParent,
  LoggingConfig,
  PinoLogger,
  readConfig,
  runMain,
  Work,
} from '#libs/platform';
import { WorkerModule } from './worker.module.js';

/** The worker process: events, mail and scheduled work; it answers no request. */
await runMain(async () => {
  const logger = new PinoLogger(createLogger(readConfig(LoggingConfig).LOG_LEVEL));
  const app = await NestFactory.createApplicationContext(WorkerModule, { logger, abortOnError: false });
  app.enableShutdownHooks([], { useProcessExit: true });
  endWithParent(() => app.close());
  logger.log('Working.');
  process.send?.({ work: app.get(Work).map() });
});
