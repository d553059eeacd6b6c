import { NestFactory } from '@nestjs/core';
import { ConsultationsConfig } from '#libs/consultations';
import { DeliveriesConfig } from '#libs/deliveries';
import { EmergenciesConfig } from '#libs/emergencies';
import { NotificationsConfig } from '#libs/notifications';
import { PatientsConfig } from '#libs/patients';
import {
  createLogger,
  DatabaseConfig,
  FilesConfig,
  endWithParent,
  LoggingConfig,
  MailConfig,
  OperationsConfig,
  PinoLogger,
  RateLimitConfig,
  readConfig,
  RedisConfig,
  runMain,
  SecretConfig,
  SiteConfig,
  WebhooksConfig,
  MetricsConfig,
  MetricsServer,
  Work,
} from '#libs/platform';
import { PrescriptionsConfig } from '#libs/prescriptions';
import { WorkerModule } from './worker.module.js';

/** The worker process: events, mail and scheduled work; it answers no request. */
await runMain(async () => {
  // Before Nest starts, so that a bad value is told in one line and nothing else.
  [
    DatabaseConfig,
    RedisConfig,
    RateLimitConfig,
    SiteConfig,
    WebhooksConfig,
    MetricsConfig,
    OperationsConfig,
    MailConfig,
    SecretConfig,
    FilesConfig,
    PatientsConfig,
    PrescriptionsConfig,
    ConsultationsConfig,
    EmergenciesConfig,
    DeliveriesConfig,
    NotificationsConfig,
  ].forEach((type) => readConfig<object>(type));
  const logger = new PinoLogger(createLogger(readConfig(LoggingConfig).LOG_LEVEL));
  const app = await NestFactory.createApplicationContext(WorkerModule, { logger, abortOnError: false });
  app.enableShutdownHooks([], { useProcessExit: true });
  endWithParent(() => app.close());
  logger.log('Working.');
  process.send?.({ work: app.get(Work).map(), metricsPort: app.get(MetricsServer).port });
});
