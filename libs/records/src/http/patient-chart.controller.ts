import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { BreakGlassRequired } from '#libs/patients';
import { type Actor, CurrentActor, Fails, Id, NotFound, Permit, WithETag } from '#libs/platform';
import { ChartSummary } from '../chart-summary.js';
import { CreateRecord } from '../create-record.js';
import { ObservationSeries } from '../observation-series.js';
import { RecordAppointmentUnknown, RecordInFuture, ReleaseContradictory } from '../record.errors.js';
import { Records } from '../records.js';
import { CreateRecordDto, RecordQuery, SeriesQuery } from './record-bodies.dto.js';
import { CONTENT_BY_KIND, CONTENT_MODELS, EXAMPLES } from './record-content.js';
import { RecordDto, RecordPage } from './record.dto.js';
import { SeriesDto } from './series.dto.js';
import { SummaryDto } from './summary.dto.js';

@ApiTags('Chart')
@ApiBearerAuth()
@ApiExtraModels(CreateRecordDto, ...CONTENT_MODELS)
@Controller('v1/patients/:id')
export class PatientChartController {
  constructor(
    private readonly records: Records,
    private readonly createRecord: CreateRecord,
    private readonly series: ObservationSeries,
    private readonly summary: ChartSummary,
  ) {}

  @Get('summary')
  @Permit('patient.read_summary')
  @ApiOperation({
    operationId: 'getPatientSummary',
    summary: 'Read a chart on one page',
    description: 'Patients find in it what is released to them.',
  })
  @ApiOkResponse({ type: SummaryDto })
  @Fails(NotFound, BreakGlassRequired)
  async readSummary(@CurrentActor() actor: Actor, @Id() id: string): Promise<SummaryDto> {
    return this.summary.of(actor, id);
  }

  @Get('records')
  @Permit('record.read')
  @ApiOperation({
    operationId: 'listRecords',
    summary: "List a patient's records",
    description:
      'The latest first. Patients and guardians get what is released and stands, doctors in care everything; admins get it without titles, contents and files, unless they have broken the glass.',
  })
  @ApiOkResponse({ type: RecordPage })
  @Fails(NotFound, BreakGlassRequired)
  async list(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Query() query: RecordQuery,
  ): Promise<RecordPage> {
    const { items, nextCursor } = await this.records.list(actor, id, query.filter(), query);
    return { items: items.map((record) => RecordDto.of(record)), nextCursor };
  }

  @Post('records')
  @WithETag()
  @Permit('record.create')
  @ApiOperation({
    operationId: 'createRecord',
    summary: 'Write a record into a chart',
    description: 'For doctors who have the patient in care. The content is checked by the kind.',
  })
  @ApiBody({
    schema: { allOf: [{ $ref: getSchemaPath(CreateRecordDto) }, { oneOf: CONTENT_BY_KIND }] },
    examples: Object.fromEntries(Object.entries(EXAMPLES).map(([kind, value]) => [kind, { value }])),
  })
  @ApiCreatedResponse({ type: RecordDto })
  @Fails(NotFound, RecordInFuture, RecordAppointmentUnknown, ReleaseContradictory)
  async create(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: CreateRecordDto,
  ): Promise<RecordDto> {
    return RecordDto.of(await this.createRecord.create(actor, id, body.wish()));
  }

  @Get('observations/:code/series')
  @Permit('observation.read')
  @ApiOperation({
    operationId: 'getObservationSeries',
    summary: 'Read measured values over time',
    description: 'Ready to plot: the oldest first, of more than 1000 the newest. The code is LOINC.',
  })
  @ApiOkResponse({ type: SeriesDto })
  @Fails(NotFound, BreakGlassRequired)
  async readSeries(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Param('code') code: string,
    @Query() query: SeriesQuery,
  ): Promise<SeriesDto> {
    return this.series.of(actor, id, code, query.range());
  }
}
