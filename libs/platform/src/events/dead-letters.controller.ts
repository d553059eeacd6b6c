import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permit.decorator.js';
import { NotFound } from '../errors/domain-error.js';
import { Fails } from '../http/documentation.js';
import { Id } from '../http/id.pipe.js';
import { DeadLetterDto, DeadLetterPage, DeadLetterQuery, RedrivenDto } from './dead-letter.dto.js';
import { DeadLetters } from './dead-letters.js';
import { RedriveDeadLetters } from './redrive-dead-letters.js';

@ApiTags('Operations')
@ApiBearerAuth()
@Controller('v1/dead-letters')
export class DeadLettersController {
  constructor(
    private readonly deadLetters: DeadLetters,
    private readonly redriveDeadLetters: RedriveDeadLetters,
  ) {}

  @Get()
  @Permit('dead_letter.read')
  @ApiOperation({ operationId: 'listDeadLetters', summary: 'List the events that failed for good' })
  async list(@Query() query: DeadLetterQuery): Promise<DeadLetterPage> {
    const { items, nextCursor } = await this.deadLetters.list(query);
    return { items: items.map((row) => DeadLetterDto.of(row)), nextCursor };
  }

  @Post('redrive')
  @HttpCode(200)
  @Permit('dead_letter.redrive')
  @ApiOperation({ operationId: 'redriveDeadLetters', summary: 'Send all dead letters off again' })
  @ApiOkResponse({ type: RedrivenDto })
  async redriveAll(): Promise<RedrivenDto> {
    return { count: await this.redriveDeadLetters.all() };
  }

  @Post(':id/redrive')
  @HttpCode(204)
  @Permit('dead_letter.redrive')
  @ApiOperation({ operationId: 'redriveDeadLetter', summary: 'Send a dead letter off again' })
  @Fails(NotFound)
  async redrive(@Id() id: string): Promise<void> {
    await this.redriveDeadLetters.one(id);
  }
}
