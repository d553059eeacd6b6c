import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsUUID } from 'class-validator';
import { IsCalendarDate, IsText, MayBeAbsent, PageQuery } from '#libs/platform';
import {
  LEAVE_STATUSES,
  type LeaveState,
  type LeaveStatus,
  type ShownLeave,
} from '../leaves/medical-leave.js';

/** Query of the list of medical leaves. */
export class MedicalLeaveQuery extends PageQuery {
  /** Only those of this patient. */
  @ApiProperty({ required: false, format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  patientId?: string;

  /** Only those in this state. */
  @ApiProperty({ enum: LEAVE_STATUSES, enumName: 'MedicalLeaveStatus', required: false })
  @MayBeAbsent()
  @IsIn(LEAVE_STATUSES)
  status?: LeaveStatus;
}

/** What a doctor certifies. */
export class IssueMedicalLeaveDto {
  /** Who is on leave. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  patientId: string;

  /** The visit that it comes from. */
  @ApiProperty({ required: false, format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  appointmentId?: string;

  /** First day. */
  @ApiProperty({ format: 'date', example: '2026-12-01' })
  @IsCalendarDate()
  from: string;

  /** Last day: within a year. */
  @ApiProperty({ format: 'date', example: '2026-12-03' })
  @IsCalendarDate()
  to: string;

  /** Why. It stands in the chart, not on the document. */
  @ApiProperty({ example: 'Acute bronchitis', maxLength: 1000 })
  @IsText(1000)
  reason: string;

  /** Whether the patient is excused from examinations too. */
  @ApiProperty({ required: false, default: false })
  @MayBeAbsent()
  @IsBoolean()
  examsIncluded?: boolean;

  /** An issued leave of the same author and patient, of which this one takes the place. */
  @ApiProperty({ required: false, format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  supersedes?: string;
}

/** A medical leave. */
export class MedicalLeaveDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the medical leave.' })
  id: string;

  /** Who is on leave. */
  @ApiProperty({ format: 'uuid' })
  patientId: string;

  /** The visit that it comes from. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  appointmentId: string | null;

  /** Who issued it. */
  @ApiProperty({ format: 'uuid' })
  doctorId: string;

  /** In whose name. */
  @ApiProperty({ format: 'uuid' })
  clinicId: string;

  /** First day. */
  @ApiProperty({ format: 'date', example: '2026-12-01' })
  from: string;

  /** Last day. */
  @ApiProperty({ format: 'date', example: '2026-12-03' })
  to: string;

  /** Why; null for those who may not know. */
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  /** Whether the patient is excused from examinations too. */
  examsIncluded: boolean;

  /** Whether it stands. */
  @ApiProperty({ enum: LEAVE_STATUSES, enumName: 'MedicalLeaveStatus' })
  status: LeaveStatus;

  /** The leave of which it took the place. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  supersedesId: string | null;

  /** Why it was revoked. */
  @ApiProperty({ type: String, nullable: true })
  revocationReason: string | null;

  /** When it was revoked. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  revokedAt: Date | null;

  /** What proves it at `/v1/verifications/{code}`; null for those who may not have the document. */
  @ApiProperty({ type: String, nullable: true, example: '7ZK4M2Q9XW3T0V8B' })
  verificationCode: string | null;

  /** When it was issued. */
  issuedAt: Date;

  /** Begins at 1 and rises with each change; also its ETag. */
  @ApiProperty({ type: 'integer', example: 1 })
  version: number;

  /** What a client is told of a leave. */
  static of(leave: ShownLeave | LeaveState): MedicalLeaveDto {
    return leave;
  }
}

/** A page of medical leaves. */
export class MedicalLeavePage {
  @ApiProperty({ type: [MedicalLeaveDto], description: 'The latest first day first.' })
  items: MedicalLeaveDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
