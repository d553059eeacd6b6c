import { Global, Module } from '@nestjs/common';
import { Clock } from './clock/clock.js';
import { provideConfig } from './config/config.js';
import { SiteConfig } from './config/site.config.js';
import { DatabaseModule } from './database/database.module.js';
import { OutboxModule } from './events/events.module.js';
import { AlarmDeadLettersTask } from './events/alarm-dead-letters.js';
import { DeadLettersController } from './events/dead-letters.controller.js';
import { RedriveDeadLetters } from './events/redrive-dead-letters.js';
import { QueueBoard } from './queue-board/queue-board.js';
import { QueueBoardController } from './queue-board/queue-board.controller.js';
import { HealthModule } from './health/health.module.js';
import { HttpModule } from './http/http.module.js';
import { ForgetCompletedEvents, ForgetIdempotencyKeys } from './jobs/housekeeping.js';
import { WorkMetrics } from './jobs/work-metrics.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { ScheduledTasks } from './jobs/scheduled-tasks.js';
import { ScheduledTasksController } from './jobs/scheduled-tasks.controller.js';
import { OperationsConfig } from './operations/operations.config.js';
import { RateLimitModule } from './rate-limit/rate-limit.module.js';
import { RedisModule } from './redis/redis.module.js';

@Global()
@Module({ providers: [Clock], exports: [Clock] })
class ClockModule {}

@Global()
@Module({ providers: [provideConfig(SiteConfig)], exports: [SiteConfig] })
class SiteModule {}

/** What every process stands on. */
@Module({
  imports: [
    ClockModule,
    SiteModule,
    DatabaseModule,
    RedisModule,
    RateLimitModule,
    OutboxModule,
    MetricsModule,
  ],
})
export class PlatformModule {}

/** What the platform itself answers over HTTP. */
@Module({
  imports: [HttpModule, HealthModule],
  controllers: [DeadLettersController, ScheduledTasksController, QueueBoardController],
  providers: [ScheduledTasks, RedriveDeadLetters, QueueBoard],
})
export class PlatformHttpModule {}

/** What the platform itself does in the worker. */
@Module({
  providers: [
    provideConfig(OperationsConfig),
    ForgetIdempotencyKeys,
    ForgetCompletedEvents,
    AlarmDeadLettersTask,
    WorkMetrics,
  ],
})
export class PlatformJobsModule {}
