import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
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
import { ConsultationHeld, ConsultationNotHeld, ConsultationPurged } from '../consultation.errors.js';
import { LegalHolds } from '../legal-holds.js';
import { ConsultationDto } from '../consultation.dto.js';
import { LegalHoldDto } from './consultation-query.dto.js';

@ApiTags('Consultations')
@ApiBearerAuth()
@Controller('v1/consultations')
export class LegalHoldsController {
  constructor(private readonly legalHolds: LegalHolds) {}

  @Post(':id/legal-hold')
  @HttpCode(200)
  @WithETag()
  @TakesIfMatch()
  @Permit('consultation.hold')
  @ApiOperation({
    operationId: 'holdConsultation',
    summary: 'Keep the messages of a consultation beyond their time',
    description: 'Neither the purge nor the senders delete anything until the hold is lifted.',
  })
  @Fails(NotFound, ConsultationHeld, ConsultationPurged, PreconditionFailed)
  async hold(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { reason }: LegalHoldDto,
    @IfMatch() version: number | undefined,
  ): Promise<ConsultationDto> {
    return ConsultationDto.of(await this.legalHolds.hold(actor, id, reason, version));
  }

  @Post(':id/lift-legal-hold')
  @HttpCode(200)
  @WithETag()
  @TakesIfMatch()
  @Permit('consultation.hold')
  @ApiOperation({ operationId: 'liftConsultationHold', summary: 'Let the messages go when their time comes' })
  @Fails(NotFound, ConsultationNotHeld, PreconditionFailed)
  async lift(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { reason }: LegalHoldDto,
    @IfMatch() version: number | undefined,
  ): Promise<ConsultationDto> {
    return ConsultationDto.of(await this.legalHolds.lift(actor, id, reason, version));
  }
}
