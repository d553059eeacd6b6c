import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsText, MayBeAbsent, PageQuery } from '#libs/platform';
import { CONSULTATION_STATUSES, type ConsultationState, type ConsultationStatus } from '../consultation.js';

/** Query of the list of consultations. */
export class ConsultationQuery extends PageQuery {
  /** Only those that are in this state now. */
  @ApiProperty({ enum: CONSULTATION_STATUSES, enumName: 'ConsultationStatus', required: false })
  @MayBeAbsent()
  @IsIn(CONSULTATION_STATUSES)
  status?: ConsultationStatus;
}

/** A consultation, without what is said in it. */
export class ConsultationDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the consultation.' })
  id: string;

  /** The online appointment that it belongs to. */
  @ApiProperty({ format: 'uuid' })
  appointmentId: string;

  /** Whose visit it is. */
  @ApiProperty({ format: 'uuid' })
  patientId: string;

  /** Who is visited. */
  @ApiProperty({ format: 'uuid' })
  doctorId: string;

  /** Where it stands now. */
  @ApiProperty({ enum: CONSULTATION_STATUSES, enumName: 'ConsultationStatus', example: 'open' })
  status: ConsultationStatus;

  /** From when on the participants can talk: 15 minutes before the appointment. */
  opensAt: Date;

  /** When it closes by itself: 2.5 times the duration after the start of the appointment. */
  closesAt: Date;

  /** Since when it is open, or was; null before. */
  @ApiProperty({ type: Date, nullable: true })
  openedAt: Date | null;

  /** When it was closed; null before. */
  @ApiProperty({ type: Date, nullable: true })
  closedAt: Date | null;

  /** Number of the last message; 0 as long as there is none. It stays when the messages are purged. */
  @ApiProperty({ type: 'integer', example: 12 })
  lastSeq: number;

  /** Whether the messages are kept beyond their time by order of an admin. */
  legalHold: boolean;

  /** When the messages were deleted for good; null before. */
  @ApiProperty({ type: Date, nullable: true })
  purgedAt: Date | null;

  /** Begins at 1 and rises with each change; also its ETag. */
  @ApiProperty({ type: 'integer', example: 1 })
  version: number;

  static of(consultation: ConsultationState): ConsultationDto {
    return {
      id: consultation.id,
      appointmentId: consultation.appointmentId,
      patientId: consultation.patientId,
      doctorId: consultation.doctorId,
      status: consultation.status,
      opensAt: consultation.opensAt,
      closesAt: consultation.closesAt,
      openedAt: consultation.openedAt,
      closedAt: consultation.closedAt,
      lastSeq: consultation.lastSeq,
      legalHold: consultation.legalHold !== null,
      purgedAt: consultation.purgedAt,
      version: consultation.version,
    };
  }
}

/** A page of consultations. */
export class ConsultationPage {
  @ApiProperty({ type: [ConsultationDto], description: 'The latest first.' })
  items: ConsultationDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

/** How a consultation ended. */
export class CloseConsultationDto {
  /** What is to stay of it: a note in the patient's chart, which the patient reads at once. */
  @ApiProperty({
    required: false,
    minLength: 1,
    maxLength: 20000,
    example: 'Cough better. Inhaler twice a day, control in two weeks.',
  })
  @MayBeAbsent()
  @IsText(20_000)
  summary?: string;
}

/** Why a consultation is put on legal hold, or released from it. */
export class LegalHoldDto {
  /** The reason; it stands in the audit. */
  @ApiProperty({ minLength: 1, maxLength: 1000, example: 'Complaint 2026-117.' })
  @IsText(1000)
  reason: string;
}
