import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
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
import { TimeZoneInUse } from '../clinics/clinic.errors.js';
import { Clinics } from '../clinics/clinics.js';
import { ClinicDto, ClinicPage, ClinicQuery, CreateClinicDto, UpdateClinicDto } from './clinic.dto.js';

@ApiTags('Clinics')
@Controller('v1/clinics')
export class ClinicsController {
  constructor(private readonly clinics: Clinics) {}

  @Get()
  @Permit('clinic.read')
  @ApiOperation({ operationId: 'listClinics', summary: 'List open clinics' })
  @ApiOkResponse({ type: ClinicPage })
  async list(@Query() query: ClinicQuery): Promise<ClinicPage> {
    const { items, nextCursor } = await this.clinics.list(query.q, query);
    return { items: items.map((clinic) => ClinicDto.of(clinic)), nextCursor };
  }

  @Get(':id')
  @WithETag()
  @Permit('clinic.read')
  @ApiOperation({ operationId: 'getClinic', summary: 'Read a clinic' })
  @ApiOkResponse({ type: ClinicDto })
  @Fails(NotFound)
  async read(@Id() id: string): Promise<ClinicDto> {
    return ClinicDto.of(await this.clinics.one(id));
  }

  @Post()
  @WithETag()
  @ApiBearerAuth()
  @Permit('clinic.create')
  @ApiOperation({ operationId: 'createClinic', summary: 'Open a clinic' })
  @ApiCreatedResponse({ type: ClinicDto })
  async create(@Body() body: CreateClinicDto): Promise<ClinicDto> {
    return ClinicDto.of(await this.clinics.create(body));
  }

  @Patch(':id')
  @WithETag()
  @TakesIfMatch()
  @ApiBearerAuth()
  @Permit('clinic.update')
  @ApiOperation({ operationId: 'updateClinic', summary: 'Change a clinic' })
  @ApiOkResponse({ type: ClinicDto })
  @Fails(NotFound, PreconditionFailed, TimeZoneInUse)
  async update(
    @Id() id: string,
    @Body() body: UpdateClinicDto,
    @IfMatch() version: number | undefined,
  ): Promise<ClinicDto> {
    return ClinicDto.of(await this.clinics.update(id, body, version));
  }

  @Post(':id/archive')
  @HttpCode(200)
  @WithETag()
  @ApiBearerAuth()
  @Permit('clinic.archive')
  @ApiOperation({
    operationId: 'archiveClinic',
    summary: 'Archive a clinic',
    description: 'It offers no more slots and leaves the list; what is booked stays.',
  })
  @ApiOkResponse({ type: ClinicDto })
  @Fails(NotFound)
  async archive(@Id() id: string): Promise<ClinicDto> {
    return ClinicDto.of(await this.clinics.archive(id));
  }
}
