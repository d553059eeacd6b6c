import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsText, MayBeAbsent, PageQuery } from '#libs/platform';
import { CONSULTATION_STATUSES, type ConsultationStatus } from '../consultation.js';
import { ConsultationDto } from '../consultation.dto.js';

/** Query of the list of consultations. */
export class ConsultationQuery extends PageQuery {
  /** Only those that are in this state now. */
  @ApiProperty({ enum: CONSULTATION_STATUSES, enumName: 'ConsultationStatus', required: false })
  @MayBeAbsent()
  @IsIn(CONSULTATION_STATUSES)
  status?: ConsultationStatus;
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
