import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EmailTaken } from '#libs/identity';
import {
  Fails,
  Id,
  IfMatch,
  NotFound,
  Permit,
  PreconditionFailed,
  TakesIfMatch,
  WithETag,
} from '#libs/platform';
import { DeactivateDoctor, NO_LONGER_HERE } from '../doctors/deactivate-doctor.js';
import { UnknownClinic } from '../doctors/doctor.errors.js';
import { Doctors } from '../doctors/doctors.js';
import { EmployDoctor } from '../doctors/employ-doctor.js';
import {
  CreateDoctorDto,
  DeactivatedDoctorDto,
  DeactivateDoctorDto,
  DoctorDto,
  DoctorPage,
  DoctorQuery,
  EmployedDoctorDto,
  UpdateDoctorDto,
} from './doctor.dto.js';

@ApiTags('Doctors')
@Controller('v1/doctors')
export class DoctorsController {
  constructor(
    private readonly doctors: Doctors,
    private readonly employDoctor: EmployDoctor,
    private readonly deactivateDoctor: DeactivateDoctor,
  ) {}

  @Get()
  @Permit('doctor.read')
  @ApiOperation({ operationId: 'listDoctors', summary: 'List doctors' })
  @ApiOkResponse({ type: DoctorPage })
  async list(@Query() query: DoctorQuery): Promise<DoctorPage> {
    const { items, nextCursor } = await this.doctors.list(DoctorQuery.filter(query), query);
    return { items: items.map((doctor) => DoctorDto.of(doctor)), nextCursor };
  }

  @Get(':id')
  @WithETag()
  @Permit('doctor.read')
  @ApiOperation({ operationId: 'getDoctor', summary: 'Read a doctor' })
  @ApiOkResponse({ type: DoctorDto })
  @Fails(NotFound)
  async read(@Id() id: string): Promise<DoctorDto> {
    return DoctorDto.of(await this.doctors.one(id));
  }

  @Post()
  @WithETag()
  @ApiBearerAuth()
  @Permit('doctor.create')
  @ApiOperation({ operationId: 'createDoctor', summary: 'Employ a doctor and send the invitation' })
  @ApiCreatedResponse({ type: EmployedDoctorDto })
  @Fails(EmailTaken, UnknownClinic)
  async create(@Body() body: CreateDoctorDto): Promise<EmployedDoctorDto> {
    return EmployedDoctorDto.of(await this.employDoctor.run(body));
  }

  @Patch(':id')
  @WithETag()
  @TakesIfMatch()
  @ApiBearerAuth()
  @Permit('doctor.update')
  @ApiOperation({ operationId: 'updateDoctor', summary: "Change a doctor's profile" })
  @ApiOkResponse({ type: EmployedDoctorDto })
  @Fails(NotFound, UnknownClinic, PreconditionFailed)
  async update(
    @Id() id: string,
    @Body() body: UpdateDoctorDto,
    @IfMatch() version: number | undefined,
  ): Promise<EmployedDoctorDto> {
    return EmployedDoctorDto.of(await this.doctors.update(id, body, version));
  }

  @Post(':id/deactivate')
  @HttpCode(200)
  @ApiBearerAuth()
  @Permit('doctor.deactivate')
  @ApiOperation({
    operationId: 'deactivateDoctor',
    summary: "End a doctor's work here",
    description:
      'Appointments to come are cancelled and their patients told; the account is closed; the past stays.',
  })
  @ApiOkResponse({ type: DeactivatedDoctorDto })
  @Fails(NotFound)
  async deactivate(
    @Id() id: string,
    @Body() body: DeactivateDoctorDto | undefined,
  ): Promise<DeactivatedDoctorDto> {
    return { cancelledAppointments: await this.deactivateDoctor.run(id, body?.reason ?? NO_LONGER_HERE) };
  }
}
