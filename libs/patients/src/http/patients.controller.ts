import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NationalIdTaken } from '#libs/identity';
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
import { BreakGlass } from '../access/break-glass.js';
import { OwnAccessLog } from '../access/own-access-log.js';
import { IdentityFieldsFixed } from '../patient.errors.js';
import { Profiles } from '../profiles/profiles.js';
import { AccessLogEntryDto, AccessLogPage, AccessLogQuery } from './access-log.dto.js';
import { BreakGlassDto, BreakGlassGrantDto } from './break-glass.dto.js';
import { PatientDto, PatientPage, PatientQuery, UpdatePatientDto } from './patient.dto.js';

@ApiTags('Patients')
@ApiBearerAuth()
@Controller('v1/patients')
export class PatientsController {
  constructor(
    private readonly profiles: Profiles,
    private readonly breakGlass: BreakGlass,
    private readonly log: OwnAccessLog,
  ) {}

  @Get()
  @Permit('patient.search')
  @ApiOperation({
    operationId: 'searchPatients',
    summary: 'Search patients',
    description: 'Admins find all patients, doctors those in their care.',
  })
  @ApiOkResponse({ type: PatientPage })
  async search(@CurrentActor() actor: Actor, @Query() query: PatientQuery): Promise<PatientPage> {
    const { items, nextCursor } = await this.profiles.search(actor, query.q, query);
    return { items: items.map((patient) => PatientDto.of(patient)), nextCursor };
  }

  @Get(':id')
  @WithETag()
  @Permit('patient.read')
  @ApiOperation({
    operationId: 'getPatient',
    summary: "Read a patient's profile",
    description:
      'Patients read their own and that of their dependents, doctors that of patients in their care.',
  })
  @ApiOkResponse({ type: PatientDto })
  @Fails(NotFound)
  async read(@CurrentActor() actor: Actor, @Id() id: string): Promise<PatientDto> {
    return PatientDto.of(await this.profiles.read(actor, id));
  }

  @Patch(':id')
  @WithETag()
  @TakesIfMatch()
  @Permit('patient.update')
  @ApiOperation({ operationId: 'updatePatient', summary: "Change a patient's profile" })
  @ApiOkResponse({ type: PatientDto })
  @Fails(NotFound, IdentityFieldsFixed, NationalIdTaken, PreconditionFailed)
  async update(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: UpdatePatientDto,
    @IfMatch() version: number | undefined,
  ): Promise<PatientDto> {
    return PatientDto.of(await this.profiles.update(actor, id, body, version));
  }

  @Get(':id/access-log')
  @Permit('patient.access_log')
  @ApiOperation({
    operationId: 'listAccessLog',
    summary: "See who was at a patient's data",
    description: 'For the patient, guardians with the scope `records`, and admins.',
  })
  @ApiOkResponse({ type: AccessLogPage })
  @Fails(NotFound)
  async accessLog(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Query() query: AccessLogQuery,
  ): Promise<AccessLogPage> {
    const { items, nextCursor } = await this.log.list(actor, id, query);
    return { items: items.map((entry) => AccessLogEntryDto.of(entry)), nextCursor };
  }

  @Post(':id/break-glass')
  @Permit('patient.break_glass')
  @ApiOperation({
    operationId: 'breakGlass',
    summary: 'Open a chart in an emergency',
    description:
      'For 60 minutes, unless configured otherwise. The patient and the admins are told, with the reason; an admin reviews it.',
  })
  @ApiCreatedResponse({ type: BreakGlassGrantDto })
  @Fails(NotFound)
  async openByBreakingGlass(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { reason }: BreakGlassDto,
  ): Promise<BreakGlassGrantDto> {
    return BreakGlassGrantDto.of(await this.breakGlass.open(actor, id, reason));
  }
}
