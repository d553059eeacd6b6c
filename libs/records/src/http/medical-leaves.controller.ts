import { Body, Controller, Get, Header, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { BreakGlassRequired } from '#libs/patients';
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
import { IssueLeave } from '../leaves/issue-leave.js';
import { LeaveDocument } from '../leaves/leave-document.js';
import {
  LeaveAppointmentUnknown,
  LeaveNotIssued,
  LeaveOverlaps,
  LeaveSupersedesUnknown,
  LeaveTooLong,
  LeaveWithoutClinic,
} from '../leaves/leave.errors.js';
import { MedicalLeaves } from '../leaves/leaves.js';
import { RevokeLeave } from '../leaves/revoke-leave.js';
import {
  IssueMedicalLeaveDto,
  MedicalLeaveDto,
  MedicalLeavePage,
  MedicalLeaveQuery,
} from './medical-leave.dto.js';
import { ReasonDto } from './record-bodies.dto.js';

@ApiTags('Medical leaves')
@ApiBearerAuth()
@Controller('v1/medical-leaves')
export class MedicalLeavesController {
  constructor(
    private readonly leaves: MedicalLeaves,
    private readonly issueLeave: IssueLeave,
    private readonly revokeLeave: RevokeLeave,
    private readonly document: LeaveDocument,
  ) {}

  @Get()
  @Permit('medical_leave.read')
  @ApiOperation({
    operationId: 'listMedicalLeaves',
    summary: 'List medical leaves',
    description:
      'Patients get their own and those of their dependents, doctors those of patients in care, admins all without the reasons; the latest first day first.',
  })
  @ApiOkResponse({ type: MedicalLeavePage })
  async list(@CurrentActor() actor: Actor, @Query() query: MedicalLeaveQuery): Promise<MedicalLeavePage> {
    const { patientId, status } = query;
    const { items, nextCursor } = await this.leaves.list(actor, { patientId, status }, query);
    return { items: items.map((leave) => MedicalLeaveDto.of(leave)), nextCursor };
  }

  @Post()
  @WithETag()
  @Permit('medical_leave.issue')
  @ApiOperation({
    operationId: 'issueMedicalLeave',
    summary: 'Issue a medical leave',
    description: 'For doctors who have the patient in care. A patient has one at a time.',
  })
  @ApiCreatedResponse({ type: MedicalLeaveDto })
  @Fails(
    NotFound,
    LeaveOverlaps,
    LeaveNotIssued,
    LeaveWithoutClinic,
    LeaveTooLong,
    LeaveAppointmentUnknown,
    LeaveSupersedesUnknown,
  )
  async issue(@CurrentActor() actor: Actor, @Body() body: IssueMedicalLeaveDto): Promise<MedicalLeaveDto> {
    return MedicalLeaveDto.of(await this.issueLeave.issue(actor, body));
  }

  @Get(':id')
  @WithETag()
  @Permit('medical_leave.read')
  @ApiOperation({ operationId: 'getMedicalLeave', summary: 'Read a medical leave' })
  @ApiOkResponse({ type: MedicalLeaveDto })
  @Fails(NotFound)
  async one(@CurrentActor() actor: Actor, @Id() id: string): Promise<MedicalLeaveDto> {
    return MedicalLeaveDto.of(await this.leaves.one(actor, id));
  }

  @Get(':id/document.pdf')
  @Header('X-Content-Type-Options', 'nosniff')
  @Permit('medical_leave.read')
  @ApiOperation({
    operationId: 'getMedicalLeaveDocument',
    summary: 'Download a medical leave as a document',
    description: 'In both scripts, with a QR code by which anybody can check it. It does not say why.',
  })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  @Fails(NotFound, BreakGlassRequired)
  async download(@CurrentActor() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.document.of(actor, id), {
      type: 'application/pdf',
      disposition: 'attachment; filename="medical-leave.pdf"',
    });
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @WithETag()
  @TakesIfMatch()
  @Permit('medical_leave.revoke')
  @ApiOperation({
    operationId: 'revokeMedicalLeave',
    summary: 'Revoke a medical leave',
    description: 'For whoever issued it. Its document is shown as revoked to whoever checks it.',
  })
  @ApiOkResponse({ type: MedicalLeaveDto })
  @Fails(NotFound, Forbidden, LeaveNotIssued, PreconditionFailed)
  async revoke(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { reason }: ReasonDto,
    @IfMatch() version: number | undefined,
  ): Promise<MedicalLeaveDto> {
    return MedicalLeaveDto.of(await this.revokeLeave.revoke(actor, id, reason, version));
  }
}
