import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, IsUUID, ValidateNested } from 'class-validator';
import { IsText, MayBeAbsent, MayBeNull } from '#libs/platform';
import { type PrescriptionWish } from '../issue-prescription.js';
import { NewItemDto } from './prescription-item.dto.js';

/** Why a medication is prescribed in spite of an allergy, or although the patient takes it already. */
export class AcknowledgeConflictsDto {
  /** The medical reason; it is kept with the prescription. */
  @ApiProperty({ minLength: 1, maxLength: 1000, example: 'Tolerated twice since; under supervision.' })
  @IsText(1000)
  reason: string;
}

/** What is prescribed, and to whom. */
export class IssuePrescriptionDto {
  /** The patient, who is in the doctor's care. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  patientId: string;

  /** The visit at which it is prescribed, one of this doctor with this patient. */
  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @MayBeNull()
  @IsUUID()
  appointmentId?: string | null;

  /** The medications. */
  @ApiProperty({ type: [NewItemDto], minItems: 1, maxItems: 20 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => NewItemDto)
  items: NewItemDto[];

  /** Accepts what would be refused as a conflict. */
  @ApiProperty({ type: AcknowledgeConflictsDto, required: false })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => AcknowledgeConflictsDto)
  acknowledgeConflicts?: AcknowledgeConflictsDto;

  static wish({ items, ...wish }: IssuePrescriptionDto): PrescriptionWish {
    return { ...wish, items: items.map(NewItemDto.item) };
  }
}

/** Why a prescription is stopped. */
export class CancelPrescriptionDto {
  /** The reason, which patient and doctor will read. */
  @ApiProperty({ minLength: 1, maxLength: 500, example: 'Rash after the second dose.' })
  @IsText(500)
  reason: string;
}

/** What a patient says when asking for the same again. */
export class RequestRefillDto {
  /** A word to the doctor. */
  @ApiProperty({ required: false, maxLength: 500, example: 'Two tablets left.' })
  @MayBeAbsent()
  @IsText(500)
  note?: string;
}

/** What a doctor says when prescribing the same again. */
export class ApproveRefillDto {
  /** A word to the patient. */
  @ApiProperty({ required: false, maxLength: 500, example: 'Please come for a check before the next one.' })
  @MayBeAbsent()
  @IsText(500)
  note?: string;

  /** Accepts what would be refused as a conflict. */
  @ApiProperty({ type: AcknowledgeConflictsDto, required: false })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => AcknowledgeConflictsDto)
  acknowledgeConflicts?: AcknowledgeConflictsDto;
}

/** Why it is not prescribed again. */
export class DenyRefillDto {
  /** The reason, which the patient will read. */
  @ApiProperty({ minLength: 1, maxLength: 500, example: 'Your blood pressure must be measured first.' })
  @IsText(500)
  reason: string;
}
