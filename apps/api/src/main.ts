import { ConsultationsConfig } from '#libs/consultations';
import { DeliveriesConfig } from '#libs/deliveries';
import { EmergenciesConfig } from '#libs/emergencies';
import { PatientsConfig } from '#libs/patients';
import {
  createHttpApp,
  createLogger,
  DatabaseConfig,
  FilesConfig,
  endWithParent,
  HttpConfig,
  LoggingConfig,
  PinoLogger,
  RateLimitConfig,
  readConfig,
  RealtimeAdapter,
  RealtimeConfig,
  RedisConfig,
  runMain,
  SecretConfig,
  SiteConfig,
  WebhooksConfig,
  MetricsConfig,
  MetricsServer,
} from '#libs/platform';
import { PrescriptionsConfig } from '#libs/prescriptions';
import { ApiConfig } from './api.config.js';
import { ApiModule } from './api.module.js';
import { serveConsole } from './console/serve-console.js';
import { serveDocumentation } from './documentation/serve-documentation.js';

/** The api process: REST and its documentation. */
await runMain(async () => {
  // Before Nest starts, so that a bad value is told in one line and nothing else.
  [
    DatabaseConfig,
    RedisConfig,
    RateLimitConfig,
    SiteConfig,
    WebhooksConfig,
    MetricsConfig,
    SecretConfig,
    FilesConfig,
    RealtimeConfig,
    PatientsConfig,
    PrescriptionsConfig,
    ConsultationsConfig,
    EmergenciesConfig,
    DeliveriesConfig,
  ].forEach((type) => readConfig<object>(type));
  const http = readConfig(HttpConfig);
  const { SMTP_URL } = readConfig(ApiConfig);
  const logger = new PinoLogger(createLogger(readConfig(LoggingConfig).LOG_LEVEL));
  const devInbox = SMTP_URL === 'dev-inbox:' && http.NODE_ENV !== 'production';
  const app = await createHttpApp(ApiModule.forRoot({ devInbox }), http, logger);
  app.useWebSocketAdapter(new RealtimeAdapter(app));
  serveDocumentation(app);
  await serveConsole(app);
  await app.listen(http.PORT, http.HOST);
  endWithParent(() => app.close());
  const address = app.getHttpServer().address();
  const port = typeof address === 'object' && address ? address.port : http.PORT;
  logger.log(`Listening on port ${port}.`);
  process.send?.({ port, metricsPort: app.get(MetricsServer).port });
});
