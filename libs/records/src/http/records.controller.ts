import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { BreakGlassRequired } from '#libs/patients';
import {
  type Actor,
  CurrentActor,
  Fails,
  Forbidden,
  Id,
  IfMatch,
  NotFound,
  PageQuery,
  Permit,
  PreconditionFailed,
  PreconditionRequired,
  TakesIfMatch,
  WithETag,
} from '#libs/platform';
import { ChangeRecord } from '../change-record.js';
import { RecordEnteredInError, RecordInFuture, RecordNotCritical } from '../record.errors.js';
import { Records } from '../records.js';
import { ReasonDto, UpdateRecordDto } from './record-bodies.dto.js';
import { CONTENT_MODELS } from './record-content.js';
import { RecordDto } from './record.dto.js';
import { RecordVersionDto, RecordVersionPage } from './record-version.dto.js';

@ApiTags('Chart')
@ApiBearerAuth()
@ApiExtraModels(...CONTENT_MODELS)
@Controller('v1/records/:id')
export class RecordsController {
  constructor(
    private readonly records: Records,
    private readonly changeRecord: ChangeRecord,
  ) {}

  @Get()
  @WithETag()
  @Permit('record.read')
  @ApiOperation({ operationId: 'getRecord', summary: 'Read a record' })
  @ApiOkResponse({ type: RecordDto })
  @Fails(NotFound)
  async one(@CurrentActor() actor: Actor, @Id() id: string): Promise<RecordDto> {
    return RecordDto.of(await this.records.one(actor, id));
  }

  @Patch()
  @WithETag()
  @TakesIfMatch({ required: true })
  @Permit('record.update')
  @ApiOperation({
    operationId: 'updateRecord',
    summary: 'Edit a record',
    description:
      'For its author. Each edit makes a version; a result that was final is `corrected` from then on. The content is replaced as a whole.',
  })
  @ApiOkResponse({ type: RecordDto })
  @Fails(NotFound, Forbidden, RecordEnteredInError, RecordInFuture, PreconditionFailed, PreconditionRequired)
  async edit(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: UpdateRecordDto,
    @IfMatch({ required: true }) version: number | undefined,
  ): Promise<RecordDto> {
    return RecordDto.of(await this.changeRecord.edit(actor, id, body.edit(), version));
  }

  @Get('versions')
  @Permit('record.read')
  @ApiOperation({
    operationId: 'listRecordVersions',
    summary: 'See what became of a record',
    description:
      'The newest version first. Patients see that and when it was changed; of what it said they see the current version alone, and neither who changed it nor why.',
  })
  @ApiOkResponse({ type: RecordVersionPage })
  @Fails(NotFound, BreakGlassRequired)
  async versions(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Query() query: PageQuery,
  ): Promise<RecordVersionPage> {
    const { items, nextCursor } = await this.records.versions(actor, id, query);
    return { items: items.map((version) => RecordVersionDto.of(version)), nextCursor };
  }

  @Post('release')
  @HttpCode(200)
  @WithETag()
  @TakesIfMatch()
  @Permit('record.release')
  @ApiOperation({
    operationId: 'releaseRecord',
    summary: 'Show a record to the patient',
    description: 'For its author. The patient is told. What is shown already stays so.',
  })
  @ApiOkResponse({ type: RecordDto })
  @Fails(NotFound, Forbidden, RecordEnteredInError, PreconditionFailed)
  async release(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number | undefined,
  ): Promise<RecordDto> {
    return RecordDto.of(await this.changeRecord.release(actor, id, version));
  }

  @Post('mark-entered-in-error')
  @HttpCode(200)
  @WithETag()
  @TakesIfMatch()
  @Permit('record.mark_entered_in_error')
  @ApiOperation({
    operationId: 'markRecordEnteredInError',
    summary: 'Take a record back',
    description: 'For its author. Staff see it marked from then on, the patient sees it no more.',
  })
  @ApiOkResponse({ type: RecordDto })
  @Fails(NotFound, Forbidden, RecordEnteredInError, PreconditionFailed)
  async markEnteredInError(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { reason }: ReasonDto,
    @IfMatch() version: number | undefined,
  ): Promise<RecordDto> {
    return RecordDto.of(await this.changeRecord.markEnteredInError(actor, id, reason, version));
  }

  @Post('acknowledge')
  @HttpCode(200)
  @WithETag()
  @TakesIfMatch()
  @Permit('record.acknowledge')
  @ApiOperation({
    operationId: 'acknowledgeRecord',
    summary: 'Acknowledge a critical result',
    description:
      'For any doctor who has the patient in care. Until then the responsible doctor is told every hour.',
  })
  @ApiOkResponse({ type: RecordDto })
  @Fails(NotFound, RecordEnteredInError, RecordNotCritical, PreconditionFailed)
  async acknowledge(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number | undefined,
  ): Promise<RecordDto> {
    return RecordDto.of(await this.changeRecord.acknowledge(actor, id, version));
  }
}
