import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  CurrentActor,
  Fails,
  Forbidden,
  Id,
  IfMatch,
  NotFound,
  Permit,
  PreconditionFailed,
  TakesIfMatch,
  WithETag,
} from '#libs/platform';
import { CloseConsultation } from '../close-consultation.js';
import { ConsultationClosed, ConsultationNotOpen } from '../consultation.errors.js';
import { Consultations } from '../consultations.js';
import { IceServersForCall } from '../ice-servers.js';
import { ConsultationDto } from '../consultation.dto.js';
import { CloseConsultationDto, ConsultationPage, ConsultationQuery } from './consultation-query.dto.js';
import { IceServersDto } from './ice-servers.dto.js';

@ApiTags('Consultations')
@ApiBearerAuth()
@Controller('v1/consultations')
export class ConsultationsController {
  constructor(
    private readonly consultations: Consultations,
    private readonly closeConsultation: CloseConsultation,
    private readonly iceServers: IceServersForCall,
  ) {}

  @Get()
  @Permit('consultation.read')
  @ApiOperation({
    operationId: 'listConsultations',
    summary: 'List consultations',
    description:
      'Patients get their own and their dependents’, doctors their own, the latest first. Admins get all; what is said in them is not theirs to read.',
  })
  async list(@CurrentActor() actor: Actor, @Query() query: ConsultationQuery): Promise<ConsultationPage> {
    const { items, nextCursor } = await this.consultations.list(actor, { status: query.status }, query);
    return { items: items.map((each) => ConsultationDto.of(each)), nextCursor };
  }

  @Get(':id')
  @WithETag()
  @Permit('consultation.read')
  @ApiOperation({ operationId: 'getConsultation', summary: 'See where a consultation stands' })
  @Fails(NotFound)
  async one(@CurrentActor() actor: Actor, @Id() id: string): Promise<ConsultationDto> {
    return ConsultationDto.of(await this.consultations.one(actor, id));
  }

  @Post(':id/close')
  @HttpCode(200)
  @WithETag()
  @TakesIfMatch()
  @Permit('consultation.close')
  @ApiOperation({
    operationId: 'closeConsultation',
    summary: 'End a consultation before its time',
    description:
      'It can still be read until its messages are purged. A summary goes into the chart and stays.',
  })
  @Fails(NotFound, Forbidden, ConsultationNotOpen, ConsultationClosed, PreconditionFailed)
  async close(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { summary }: CloseConsultationDto,
    @IfMatch() version: number | undefined,
  ): Promise<ConsultationDto> {
    return ConsultationDto.of(await this.closeConsultation.close(actor, id, summary, version));
  }

  @Get(':id/ice-servers')
  @Permit('consultation.signal')
  @ApiOperation({
    operationId: 'getIceServers',
    summary: 'Get the servers for a call',
    description: 'For participants, while the consultation is open. The passwords count for a short time.',
  })
  @Fails(NotFound, ConsultationNotOpen, ConsultationClosed)
  async ice(@CurrentActor() actor: Actor, @Id() id: string): Promise<IceServersDto> {
    return IceServersDto.of(await this.iceServers.of(actor, id));
  }
}
