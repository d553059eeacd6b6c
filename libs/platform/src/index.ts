export { type Actor, type Role, ROLES, SYSTEM } from './access/actor.js';
export { AccessModule } from './access/access.module.js';
export { Authenticator } from './access/authenticator.js';
export { CurrentActor, PERMISSION, Permit } from './access/permit.decorator.js';
export { PermitGuard } from './access/permit.guard.js';
export { Permissions, type PermissionTable } from './access/permissions.js';
export { type Refusal, RefusalLog } from './access/refusal-log.js';
export { Refusals } from './access/refusals.js';
export { Work } from './access/work.js';
export { Policy } from './access/policy.js';
export { Clock, FixedClock } from './clock/clock.js';
export { ConfigError, Env, provideConfig, readConfig } from './config/config.js';
export { SiteConfig } from './config/site.config.js';
export { currentContext, inEmergency, type RequestContext, withContext } from './context/request-context.js';
export { lockInOrder, lockSharedInOrder } from './database/advisory-lock.js';
export { constraintMeans } from './database/constraint-errors.js';
export { DatabaseConfig } from './database/database.config.js';
export { DatabaseModule, EmergencyDatabaseModule } from './database/database.module.js';
export { isId, newId } from './database/id.js';
export { containing } from './database/like.js';
export { migrate, type MigrationType } from './database/migrations.js';
export { constraintOf, sqlState } from './database/sql-state.js';
export { Transaction } from './database/transaction.js';
export { printDocument } from './documents/print-document.js';
export {
  type Bilingual,
  type Letterhead,
  type PrintedColumn,
  type PrintedDocument,
  type PrintedField,
  type PrintedTable,
  type PrintedVerification,
} from './documents/printed-document.js';
export * from './errors/domain-error.js';
export { messageOf } from './errors/message-of.js';
export { type DomainEvent, type EventPayload, type EventType, eventType } from './events/domain-event.js';
export { DeadLettersWaiting, platformEvents } from './events/alarm-dead-letters.js';
export { DeadLetters, type DeadLetterSummary } from './events/dead-letters.js';
export { type EventHandler, HandlesEvent } from './events/event-handler.js';
export { EventsModule, OutboxModule } from './events/events.module.js';
export { Outbox } from './events/outbox.js';
export { WaitingEvents } from './events/waiting-events.js';
export { FileAccessLog, type FileAccess } from './files/file-access-log.js';
export { FileNotFound } from './files/file-not-found.js';
export { type FileReaders, type FileSubject, FileUse, type ReadableFiles } from './files/file-use.js';
export { type FileDescription, Files, type StoredFile } from './files/files.js';
export { OperationsConfig } from './operations/operations.config.js';
export { Metrics, type MetricsReader } from './metrics/metrics.js';
export { MetricsConfig } from './metrics/metrics.config.js';
export { MetricsServer } from './metrics/metrics-server.js';
export { type Operation, OperationsLog } from './operations/operations-log.js';
export { FilesConfig } from './files/files.config.js';
export { FilesHttpModule, FilesJobsModule, FilesModule } from './files/files.module.js';
export { MEDIA_TYPES, type MediaType } from './files/media-type.js';
export { Fails } from './http/documentation.js';
export { assertVersion, IfMatch, TakesIfMatch, type Versioned, WithETag } from './http/etag.js';
export { createHttpApp } from './http/http-app.js';
export { HttpConfig } from './http/http.config.js';
export { HttpModule } from './http/http.module.js';
export { InLane } from './http/lane.decorator.js';
export { Id } from './http/id.pipe.js';
export { endOf, IsInstantOrDate, startOf } from './http/instant-or-date.js';
export {
  keysetPage,
  type OrderColumn,
  type Page,
  pageOf,
  PageQuery,
  readCursor,
  writeCursor,
} from './http/pagination.js';
export { IsLatitude, IsLongitude } from './http/position.js';
export { Problem, PROBLEM_MEDIA_TYPE, ProblemField } from './http/problem.js';
export { fieldErrors } from './http/validation.pipe.js';
export {
  EMAIL_MAX_LENGTH,
  isCalendarDate,
  IsCalendarDate,
  isEmailAddress,
  IsEmailAddress,
  IsFlag,
  isInstant,
  IsInstant,
  IsText,
  IsTimeZone,
  MayBeAbsent,
  MayBeNull,
  Trimmed,
} from './http/validators.js';
export { JobsModule } from './jobs/jobs.module.js';
export { RepeatsWait, WithoutIdempotency } from './http/idempotency.interceptor.js';
export { platformPermissions } from './platform.permissions.js';
export { type Schedule, ScheduledTask, type Task } from './jobs/scheduled-task.js';
export { SchedulingModule } from './jobs/scheduling.module.js';
export { createLogger, PinoLogger } from './logging/logger.js';
export { LoggingConfig } from './logging/logging.config.js';
export { DevMailModule, devMailPermissions } from './mail/dev-mail.module.js';
export { MailConfig } from './mail/mail.config.js';
export { MailModule } from './mail/mail.module.js';
export { type Mail, MailTransport } from './mail/mail-transport.js';
export { platformMigrations } from './migrations/index.js';
export { PlatformHttpModule, PlatformJobsModule, PlatformModule } from './platform.module.js';
export { networkOf } from './rate-limit/network-of.js';
export { type RateLimit, RateLimiter } from './rate-limit/rate-limiter.js';
export { RateLimitConfig } from './rate-limit/rate-limit.config.js';
export { RateLimitModule } from './rate-limit/rate-limit.module.js';
export { type ConnectedClient, type Connections } from './realtime/connected-socket.js';
export { Gatekeeper } from './realtime/gatekeeper.js';
export { RealtimeAdapter } from './realtime/realtime-adapter.js';
export { RealtimeConfig } from './realtime/realtime.config.js';
export {
  GATEWAY,
  type GatewayDescription,
  SOCKET_EVENT,
  type SocketEventDescription,
} from './realtime/gateway-description.js';
export { RealtimeGateway, SocketEvent } from './realtime/realtime-gateway.decorator.js';
export { RealtimeModule } from './realtime/realtime.module.js';
export { type Identity, SocketAuthenticator } from './realtime/socket-authenticator.js';
export { type Keeper, Warden } from './realtime/warden.js';
export { Redis } from './redis/redis.js';
export { RedisConfig } from './redis/redis.config.js';
export { RedisModule } from './redis/redis.module.js';
export { DerivedKeys, SecretsModule } from './secrets/derived-keys.js';
export { isSixFigureCode, sixFigureCode } from './secrets/six-figure-code.js';
export { SecretConfig } from './secrets/secret.config.js';
export { Slots } from './slots/slots.js';
export { endWithParent, runMain } from './run.js';
export { mayBePublic } from './webhooks/public-address.js';
export {
  WebhookRefused,
  WebhookSender,
  type WebhookMessage,
  type WebhookTarget,
} from './webhooks/webhook-sender.js';
export { WebhooksConfig } from './webhooks/webhooks.config.js';
export { WebhooksModule } from './webhooks/webhooks.module.js';
