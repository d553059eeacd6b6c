import { Controller, Get, HttpCode } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permit.decorator.js';
import { Transaction } from '../database/transaction.js';
import { domainError } from '../errors/domain-error.js';
import { Fails } from '../http/documentation.js';
import { InLane } from '../http/lane.decorator.js';
import { Redis } from '../redis/redis.js';
import { HealthDto, ReadinessDto } from './health.dto.js';

/** PostgreSQL does not answer, so nothing can be promised. */
export class DatabaseAway extends domainError(
  'service.database_away',
  'unavailable',
  'The database does not answer.',
) {}

const PATIENCE_MILLISECONDS = 2000;

@ApiTags('Operations')
@Controller('health')
export class HealthController {
  constructor(
    private readonly transaction: Transaction,
    private readonly redis: Redis,
  ) {}

  @Get('live')
  @HttpCode(200)
  @InLane('free')
  @Permit('health.read')
  @ApiOperation({ operationId: 'getLiveness', summary: 'Is the process alive?' })
  live(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @HttpCode(200)
  @InLane('free')
  @Permit('health.read')
  @ApiOperation({
    operationId: 'getReadiness',
    summary: 'Can the process serve?',
    description: 'Redis may be away: what needs it waits, and everything else is served.',
  })
  @Fails(DatabaseAway)
  async ready(): Promise<ReadinessDto> {
    const [database, redis] = await Promise.all([
      answers(this.transaction.rows('SELECT 1')),
      answers(this.redis.client.ping()),
    ]);
    if (!database) throw new DatabaseAway();
    return { status: 'ok', database: 'up', redis: redis ? 'up' : 'down' };
  }
}

async function answers(question: Promise<unknown>): Promise<boolean> {
  const timeout = new Promise<boolean>((resolve) =>
    setTimeout(resolve, PATIENCE_MILLISECONDS, false).unref(),
  );
  return Promise.race([
    question.then(
      () => true,
      () => false,
    ),
    timeout,
  ]);
}
