import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import {
  type Actor,
  CurrentActor,
  Fails,
  Id,
  InLane,
  NotFound,
  Permit,
  RepeatsWait,
  WithETag,
} from '#libs/platform';
import { EmergenciesConfig } from '../emergencies.config.js';
import { Emergencies } from '../emergencies.js';
import { EmergencyCard } from '../emergency-card.js';
import { LocateSos } from '../locate-sos.js';
import { RaiseSos } from '../raise-sos.js';
import { SosDto } from '../sos.dto.js';
import { SosEventDto } from '../sos-event.dto.js';
import { NobodyToHelp, SosOver } from '../sos.errors.js';
import { EmergencyCardDto } from './emergency-card.dto.js';
import { SosEventPage, SosPage } from './sos-pages.dto.js';
import { LocateSosDto, RaiseSosDto, SosEventQuery, SosQuery } from './sos-wishes.dto.js';

@ApiTags('SOS')
@ApiBearerAuth()
@Controller('v1/sos')
export class SosController {
  constructor(
    private readonly emergencies: Emergencies,
    private readonly raiseSos: RaiseSos,
    private readonly locateSos: LocateSos,
    private readonly emergencyCard: EmergencyCard,
    private readonly config: EmergenciesConfig,
  ) {}

  @Post()
  @InLane('emergency')
  @RepeatsWait()
  @WithETag()
  @Permit('sos.raise')
  @ApiOperation({
    operationId: 'raiseSos',
    summary: 'Cry for help',
    description:
      'The category is enough. It is stored before it is answered, and those on duty are told. A patient has one SOS at a time: whoever cries again gets that one (200), with where they are now.',
  })
  @ApiCreatedResponse({ type: SosDto })
  @ApiOkResponse({ type: SosDto, description: 'There is an active one already.' })
  @Fails(NobodyToHelp, NotFound)
  async raise(
    @CurrentActor() actor: Actor,
    @Body() body: RaiseSosDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SosDto> {
    const { sos, isNew } = await this.raiseSos.raise(actor, RaiseSosDto.wish(body));
    void reply.code(isNew ? 201 : 200);
    return SosDto.of(sos, this.config.LOCAL_EMERGENCY_NUMBER);
  }

  @Get()
  @InLane('emergency')
  @Permit('sos.read')
  @ApiOperation({
    operationId: 'listSos',
    summary: 'List SOS',
    description:
      'Patients get their own and their dependents’, doctors those that they answer, admins all; the latest first.',
  })
  async list(@CurrentActor() actor: Actor, @Query() query: SosQuery): Promise<SosPage> {
    const { items, nextCursor } = await this.emergencies.list(actor, { status: query.status }, query);
    const number = this.config.LOCAL_EMERGENCY_NUMBER;
    return { items: items.map((sos) => SosDto.of(sos, number)), nextCursor };
  }

  @Get(':id')
  @InLane('emergency')
  @WithETag()
  @Permit('sos.read')
  @ApiOperation({ operationId: 'getSos', summary: 'See where an SOS stands' })
  @Fails(NotFound)
  async one(@CurrentActor() actor: Actor, @Id() id: string): Promise<SosDto> {
    return SosDto.of(await this.emergencies.one(actor, id), this.config.LOCAL_EMERGENCY_NUMBER);
  }

  @Get(':id/events')
  @InLane('emergency')
  @Permit('sos.read')
  @ApiOperation({ operationId: 'listSosEvents', summary: 'See what happened to an SOS' })
  @Fails(NotFound)
  async events(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Query() query: SosEventQuery,
  ): Promise<SosEventPage> {
    const { items, nextCursor } = await this.emergencies.events(actor, id, query);
    return { items: items.map((event) => SosEventDto.of(event)), nextCursor };
  }

  @Get(':id/emergency-card')
  @InLane('emergency')
  @Permit('sos.emergency_card')
  @ApiOperation({
    operationId: 'getEmergencyCard',
    summary: 'See what helpers must know',
    description: 'For responders, while the SOS is active. The patient sees who read it.',
  })
  @Fails(NotFound, SosOver)
  async card(@CurrentActor() actor: Actor, @Id() id: string): Promise<EmergencyCardDto> {
    return EmergencyCardDto.of(await this.emergencyCard.of(actor, id));
  }

  @Post(':id/locations')
  @HttpCode(201)
  @InLane('emergency')
  @RepeatsWait()
  @WithETag()
  @Permit('sos.locate')
  @ApiOperation({ operationId: 'locateSos', summary: 'Say where the patient is now' })
  @ApiCreatedResponse({ type: SosDto })
  @Fails(NotFound, SosOver)
  async locate(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: LocateSosDto): Promise<SosDto> {
    const sos = await this.locateSos.locate(actor, id, LocateSosDto.position(body));
    return SosDto.of(sos, this.config.LOCAL_EMERGENCY_NUMBER);
  }
}
