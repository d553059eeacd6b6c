import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  CurrentActor,
  Fails,
  Id,
  IfMatch,
  NotFound,
  Permit,
  PreconditionFailed,
  TakesIfMatch,
  WithETag,
} from '#libs/platform';
import { AffectsAppointments, TimeOffRangeInvalid } from '../time-off/time-off.errors.js';
import { TimesOff } from '../time-off/times-off.js';
import { CreateTimeOffDto, TimeOffDto, TimeOffPage, TimeOffQuery } from './time-off.dto.js';

@ApiTags('Schedules')
@ApiBearerAuth()
@Controller('v1')
export class TimeOffController {
  constructor(private readonly timesOff: TimesOff) {}

  @Get('doctors/:id/time-off')
  @Permit('time_off.read')
  @ApiOperation({ operationId: 'listTimeOff', summary: "List a doctor's time off" })
  @ApiOkResponse({ type: TimeOffPage })
  @Fails(NotFound)
  async list(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Query() query: TimeOffQuery,
  ): Promise<TimeOffPage> {
    const { items, nextCursor } = await this.timesOff.list(actor, id, query);
    return { items: items.map((timeOff) => TimeOffDto.of(timeOff)), nextCursor };
  }

  @Post('doctors/:id/time-off')
  @WithETag()
  @Permit('time_off.create')
  @ApiOperation({
    operationId: 'createTimeOff',
    summary: 'Take a doctor out of the diary for a time',
    description: 'Appointments in that time stand in the way, unless they are to be cancelled with it.',
  })
  @ApiCreatedResponse({ type: TimeOffDto })
  @Fails(NotFound, AffectsAppointments, TimeOffRangeInvalid)
  async create(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: CreateTimeOffDto,
  ): Promise<TimeOffDto> {
    return TimeOffDto.of(await this.timesOff.create(actor, id, CreateTimeOffDto.wish(body)));
  }

  @Delete('time-off/:id')
  @HttpCode(204)
  @TakesIfMatch()
  @Permit('time_off.delete')
  @ApiOperation({
    operationId: 'deleteTimeOff',
    summary: 'Take time off back',
    description: 'Appointments that were cancelled for it stay cancelled.',
  })
  @Fails(NotFound, PreconditionFailed)
  async remove(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number | undefined,
  ): Promise<void> {
    await this.timesOff.remove(actor, id, version);
  }
}
