import { Body, Controller, Get, Header, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { BreakGlassRequired } from '#libs/patients';
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
import { CancelPrescription } from '../cancel-prescription.js';
import { IssuePrescription } from '../issue-prescription.js';
import {
  AllergyConflict,
  AppointmentMismatch,
  DuplicateTherapy,
  PrescriptionNotActive,
} from '../prescription.errors.js';
import { PrescriptionDocument } from '../prescription-document.js';
import { Prescriptions } from '../prescriptions.js';
import { CancelPrescriptionDto, IssuePrescriptionDto } from './prescription-actions.dto.js';
import {
  ListedPrescriptionDto,
  PrescriptionDto,
  PrescriptionPage,
  PrescriptionQuery,
} from './prescription.dto.js';

@ApiTags('Prescriptions')
@ApiBearerAuth()
@Controller('v1/prescriptions')
export class PrescriptionsController {
  constructor(
    private readonly prescriptions: Prescriptions,
    private readonly issuePrescription: IssuePrescription,
    private readonly cancelPrescription: CancelPrescription,
    private readonly document: PrescriptionDocument,
  ) {}

  @Post()
  @WithETag()
  @Permit('prescription.issue')
  @ApiOperation({
    operationId: 'issuePrescription',
    summary: 'Prescribe medications to a patient in care',
    description:
      'Refused when the patient is allergic to one, or takes one already: `conflicts` then names the positions of the items, and what they conflict with. `acknowledgeConflicts` accepts that with a reason.',
  })
  @Fails(NotFound, AllergyConflict, DuplicateTherapy, AppointmentMismatch)
  async issue(@CurrentActor() actor: Actor, @Body() body: IssuePrescriptionDto): Promise<PrescriptionDto> {
    return PrescriptionDto.of(
      await this.issuePrescription.issue(actor, IssuePrescriptionDto.wish(body)),
      actor,
    );
  }

  @Get()
  @Permit('prescription.read')
  @ApiOperation({
    operationId: 'listPrescriptions',
    summary: 'List prescriptions',
    description:
      'Patients get their own and their dependents’, doctors those of patients in care, the newest first. Admins get all, without content unless they have broken the glass.',
  })
  @Fails(NotFound)
  async list(@CurrentActor() actor: Actor, @Query() query: PrescriptionQuery): Promise<PrescriptionPage> {
    const { items, nextCursor } = await this.prescriptions.list(actor, query.filter(), query);
    return { items: items.map((item) => ListedPrescriptionDto.listed(item, actor)), nextCursor };
  }

  @Get(':id')
  @WithETag()
  @Permit('prescription.read')
  @ApiOperation({ operationId: 'getPrescription', summary: 'Read a prescription' })
  @Fails(NotFound, BreakGlassRequired)
  async one(@CurrentActor() actor: Actor, @Id() id: string): Promise<PrescriptionDto> {
    return PrescriptionDto.of(await this.prescriptions.one(actor, id), actor);
  }

  @Get(':id/document.pdf')
  @Header('Cache-Control', 'no-store')
  @Permit('prescription.read')
  @ApiOperation({
    operationId: 'printPrescription',
    summary: 'Download a prescription for the pharmacy',
    description: 'In English and Arabic, with a code by which anybody can check it.',
  })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Fails(NotFound, BreakGlassRequired)
  async print(@CurrentActor() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    const pdf = await this.document.print(actor, id);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: 'attachment; filename="prescription.pdf"',
      length: pdf.length,
    });
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @WithETag()
  @TakesIfMatch()
  @Permit('prescription.cancel')
  @ApiOperation({
    operationId: 'cancelPrescription',
    summary: 'Stop a prescription',
    description: 'Any doctor who has the patient in care may. An open refill request is denied with it.',
  })
  @Fails(NotFound, PrescriptionNotActive, PreconditionFailed)
  async cancel(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { reason }: CancelPrescriptionDto,
    @IfMatch() version: number | undefined,
  ): Promise<PrescriptionDto> {
    return PrescriptionDto.of(await this.cancelPrescription.cancel(actor, id, reason, version), actor);
  }
}
