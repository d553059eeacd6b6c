import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, Max, Min } from 'class-validator';
import { IsCalendarDate, IsText, MayBeAbsent } from '#libs/platform';
import { IsAtc, IsCode, IsCvx, IsIcd10, MODALITIES, type Modality } from './codes.js';
import { RESULT_STATUSES, type ResultStatus } from './observations.dto.js';

export const CONDITION_STATUSES = ['active', 'recurrence', 'remission', 'resolved'] as const;
export type ConditionStatus = (typeof CONDITION_STATUSES)[number];
export const VERIFICATION_STATUSES = ['provisional', 'confirmed', 'refuted'] as const;
export type VerificationStatus = (typeof VERIFICATION_STATUSES)[number];
export const ALLERGY_CATEGORIES = ['medication', 'food', 'environment', 'biologic'] as const;
export type AllergyCategory = (typeof ALLERGY_CATEGORIES)[number];
export const SEVERITIES = ['mild', 'moderate', 'severe'] as const;
export type Severity = (typeof SEVERITIES)[number];
export const ALLERGY_STATUSES = ['active', 'inactive', 'resolved'] as const;
export type AllergyStatus = (typeof ALLERGY_STATUSES)[number];

/** What was seen in an image. */
export class RadiologyContentDto {
  /** How the image was made, by DICOM. */
  @ApiProperty({ enum: MODALITIES, enumName: 'Modality', example: 'CT' })
  @IsIn(MODALITIES)
  modality: Modality;

  /** The part of the body. */
  @ApiProperty({ example: 'Chest', maxLength: 200 })
  @IsText(200)
  bodySite: string;

  /** What is to be seen. */
  @ApiProperty({ example: 'No consolidation. Heart of normal size.', maxLength: 10000 })
  @IsText(10_000)
  findings: string;

  /** What it means. */
  @ApiProperty({ example: 'Normal chest.', maxLength: 4000 })
  @IsText(4000)
  impression: string;

  /** How final it is. */
  @ApiProperty({ enum: RESULT_STATUSES, enumName: 'ResultStatus', required: false, default: 'final' })
  @MayBeAbsent()
  @IsIn(RESULT_STATUSES)
  resultStatus: ResultStatus = 'final';

  /** Whether somebody must act at once. */
  @ApiProperty({ required: false, default: false })
  @MayBeAbsent()
  @IsBoolean()
  critical: boolean = false;
}

/** What the patient has, or is thought to have. */
export class DiagnosisContentDto {
  /** ICD-10. */
  @ApiProperty({ example: 'E11.9' })
  @IsIcd10()
  code: string;

  /** The same in words. */
  @ApiProperty({ example: 'Type 2 diabetes mellitus', maxLength: 200 })
  @IsText(200)
  display: string;

  /** Whether it is there now. */
  @ApiProperty({ enum: CONDITION_STATUSES, enumName: 'ConditionStatus', required: false, default: 'active' })
  @MayBeAbsent()
  @IsIn(CONDITION_STATUSES)
  clinicalStatus: ConditionStatus = 'active';

  /** How sure it is. */
  @ApiProperty({
    enum: VERIFICATION_STATUSES,
    enumName: 'VerificationStatus',
    required: false,
    default: 'confirmed',
  })
  @MayBeAbsent()
  @IsIn(VERIFICATION_STATUSES)
  verificationStatus: VerificationStatus = 'confirmed';

  /** When it began. */
  @ApiProperty({ required: false, format: 'date', example: '2021-03-01' })
  @MayBeAbsent()
  @IsCalendarDate()
  onsetDate?: string;

  /** Remarks. */
  @ApiProperty({ required: false, maxLength: 4000 })
  @MayBeAbsent()
  @IsText(4000)
  note?: string;
}

/** What the patient does not bear. */
export class AllergyContentDto {
  /** Of what, in words. */
  @ApiProperty({ example: 'Penicillins', maxLength: 200 })
  @IsText(200)
  substance: string;

  /** A substance or a whole class of ATC: it stands for every code that begins with it. */
  @ApiProperty({ required: false, example: 'J01C' })
  @MayBeAbsent()
  @IsAtc()
  code?: string;

  /** What sort of thing that is. */
  @ApiProperty({ enum: ALLERGY_CATEGORIES, enumName: 'AllergyCategory' })
  @IsIn(ALLERGY_CATEGORIES)
  category: AllergyCategory;

  /** What happens. */
  @ApiProperty({ example: 'Urticaria', maxLength: 500 })
  @IsText(500)
  reaction: string;

  /** How badly. */
  @ApiProperty({ enum: SEVERITIES, enumName: 'Severity' })
  @IsIn(SEVERITIES)
  severity: Severity;

  /** Whether it is to be reckoned with now. */
  @ApiProperty({ enum: ALLERGY_STATUSES, enumName: 'AllergyStatus', required: false, default: 'active' })
  @MayBeAbsent()
  @IsIn(ALLERGY_STATUSES)
  clinicalStatus: AllergyStatus = 'active';
}

/** A vaccination. */
export class ImmunizationContentDto {
  /** The vaccine, by CVX. */
  @ApiProperty({ example: '08' })
  @IsCvx()
  vaccineCode: string;

  /** The same in words. */
  @ApiProperty({ example: 'Hepatitis B, paediatric', maxLength: 200 })
  @IsText(200)
  display: string;

  /** Which dose of the series it was. */
  @ApiProperty({ required: false, type: 'integer', example: 1 })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(50)
  doseNumber?: number;

  /** The lot that it came from. */
  @ApiProperty({ required: false, maxLength: 50 })
  @MayBeAbsent()
  @IsText(50)
  lotNumber?: string;

  /** Where it was given. */
  @ApiProperty({ required: false, maxLength: 100, example: 'Left deltoid' })
  @MayBeAbsent()
  @IsText(100)
  site?: string;
}

/** Something that was done. */
export class ProcedureContentDto {
  /** A code for it, of any system. */
  @ApiProperty({ required: false, example: '47562', maxLength: 40 })
  @MayBeAbsent()
  @IsCode()
  code?: string;

  /** What was done. */
  @ApiProperty({ example: 'Laparoscopic cholecystectomy', maxLength: 200 })
  @IsText(200)
  display: string;

  /** The part of the body. */
  @ApiProperty({ required: false, maxLength: 200 })
  @MayBeAbsent()
  @IsText(200)
  bodySite?: string;

  /** How it went. */
  @ApiProperty({ required: false, maxLength: 1000 })
  @MayBeAbsent()
  @IsText(1000)
  outcome?: string;

  /** Remarks. */
  @ApiProperty({ required: false, maxLength: 4000 })
  @MayBeAbsent()
  @IsText(4000)
  note?: string;
}

/** Anything else, in words. */
export class NoteContentDto {
  /** The words. */
  @ApiProperty({ example: 'Slept well, no pain.', maxLength: 20000 })
  @IsText(20_000)
  text: string;
}
