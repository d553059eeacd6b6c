import { ApiProperty } from '@nestjs/swagger';
import { CONSULTATION_STATUSES, type ConsultationState, type ConsultationStatus } from './consultation.js';

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
