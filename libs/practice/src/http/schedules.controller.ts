import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
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
  PreconditionRequired,
  TakesIfMatch,
  WithETag,
} from '#libs/platform';
import {
  NotInClinic,
  ScheduleOverlap,
  ScheduleTimesInvalid,
  ScheduleValidityInvalid,
  ScheduleWithoutSlots,
  VisitTypeNotOffered,
} from '../schedules/schedule.errors.js';
import { Schedules } from '../schedules/schedules.js';
import {
  CreateScheduleDto,
  ScheduleDto,
  SchedulePage,
  ScheduleQuery,
  UpdateScheduleDto,
} from './schedule.dto.js';

const FAULTS = [
  NotInClinic,
  ScheduleOverlap,
  ScheduleTimesInvalid,
  ScheduleValidityInvalid,
  ScheduleWithoutSlots,
  VisitTypeNotOffered,
];

@ApiTags('Schedules')
@ApiBearerAuth()
@Controller('v1/schedules')
export class SchedulesController {
  constructor(private readonly schedules: Schedules) {}

  @Get()
  @Permit('schedule.read')
  @ApiOperation({ operationId: 'listSchedules', summary: 'List schedules; a doctor sees their own' })
  @ApiOkResponse({ type: SchedulePage })
  async list(@CurrentActor() actor: Actor, @Query() query: ScheduleQuery): Promise<SchedulePage> {
    const { items, nextCursor } = await this.schedules.list(actor, ScheduleQuery.filter(query), query);
    return { items: items.map((schedule) => ScheduleDto.of(schedule)), nextCursor };
  }

  @Post()
  @WithETag()
  @Permit('schedule.create')
  @ApiOperation({ operationId: 'createSchedule', summary: 'Let a doctor work at further times' })
  @ApiCreatedResponse({ type: ScheduleDto })
  @Fails(NotFound, ...FAULTS)
  async create(@CurrentActor() actor: Actor, @Body() body: CreateScheduleDto): Promise<ScheduleDto> {
    return ScheduleDto.of(await this.schedules.create(actor, body.doctorId, CreateScheduleDto.fields(body)));
  }

  @Get(':id')
  @WithETag()
  @Permit('schedule.read')
  @ApiOperation({ operationId: 'getSchedule', summary: 'Read a schedule' })
  @ApiOkResponse({ type: ScheduleDto })
  @Fails(NotFound)
  async read(@CurrentActor() actor: Actor, @Id() id: string): Promise<ScheduleDto> {
    return ScheduleDto.of(await this.schedules.one(actor, id));
  }

  @Patch(':id')
  @WithETag()
  @TakesIfMatch({ required: true })
  @Permit('schedule.update')
  @ApiOperation({
    operationId: 'updateSchedule',
    summary: 'Change a schedule',
    description: 'What is booked already stays as it is.',
  })
  @ApiOkResponse({ type: ScheduleDto })
  @Fails(NotFound, PreconditionFailed, PreconditionRequired, ...FAULTS)
  async update(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: UpdateScheduleDto,
    @IfMatch({ required: true }) version: number | undefined,
  ): Promise<ScheduleDto> {
    return ScheduleDto.of(await this.schedules.update(actor, id, body, version));
  }

  @Delete(':id')
  @HttpCode(204)
  @TakesIfMatch({ required: true })
  @Permit('schedule.delete')
  @ApiOperation({
    operationId: 'deleteSchedule',
    summary: 'Take a schedule away',
    description: 'What is booked already stays as it is.',
  })
  @Fails(NotFound, PreconditionFailed, PreconditionRequired)
  async remove(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch({ required: true }) version: number | undefined,
  ): Promise<void> {
    await this.schedules.remove(actor, id, version);
  }
}
