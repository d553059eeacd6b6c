import { ApiProperty } from '@nestjs/swagger';
import { VISIT_TYPES, type VisitType } from '#libs/practice';
import {
  ALLERGY_CATEGORIES,
  type AllergyCategory,
  CONDITION_STATUSES,
  type ConditionStatus,
  SEVERITIES,
  type Severity,
  VERIFICATION_STATUSES,
  type VerificationStatus,
} from '../content/findings.dto.js';
import { SeriesPointDto } from './series.dto.js';

/** Whose summary it is. */
export class SummaryPatientDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the patient.' })
  id: string;

  /** First name. */
  @ApiProperty({ example: 'Lina' })
  firstName: string;

  /** Last name. */
  @ApiProperty({ example: 'Nasser' })
  lastName: string;

  /** First name in Arabic. */
  @ApiProperty({ type: String, nullable: true, example: 'لينا' })
  firstNameAr: string | null;

  /** Last name in Arabic. */
  @ApiProperty({ type: String, nullable: true, example: 'ناصر' })
  lastNameAr: string | null;

  /** Date of birth. */
  @ApiProperty({ format: 'date', example: '1990-05-01' })
  dateOfBirth: string;

  /** Completed years. */
  @ApiProperty({ type: 'integer', example: 36 })
  ageYears: number;

  /** Sex. */
  @ApiProperty({ enum: ['female', 'male'] })
  sex: string;
}

/** An allergy in force. */
export class SummaryAllergyDto {
  /** The record that tells of it. */
  @ApiProperty({ format: 'uuid' })
  recordId: string;

  /** Of what. */
  @ApiProperty({ example: 'Penicillins' })
  substance: string;

  /** ATC, of any level. */
  @ApiProperty({ type: String, nullable: true, example: 'J01C' })
  code: string | null;

  /** What sort of thing that is. */
  @ApiProperty({ enum: ALLERGY_CATEGORIES, enumName: 'AllergyCategory' })
  category: AllergyCategory;

  /** What happens. */
  @ApiProperty({ example: 'Urticaria' })
  reaction: string;

  /** How badly. */
  @ApiProperty({ enum: SEVERITIES, enumName: 'Severity' })
  severity: Severity;
}

/** A condition that the patient has now. */
export class SummaryConditionDto {
  /** The record that tells of it. */
  @ApiProperty({ format: 'uuid' })
  recordId: string;

  /** ICD-10. */
  @ApiProperty({ example: 'E11.9' })
  code: string;

  /** The same in words. */
  @ApiProperty({ example: 'Type 2 diabetes mellitus' })
  display: string;

  /** Whether it is there for the first time. */
  @ApiProperty({ enum: CONDITION_STATUSES, enumName: 'ConditionStatus' })
  clinicalStatus: ConditionStatus;

  /** How sure it is. */
  @ApiProperty({ enum: VERIFICATION_STATUSES, enumName: 'VerificationStatus' })
  verificationStatus: VerificationStatus;

  /** When it began; null where nobody said. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  onsetDate: string | null;
}

/** A medication that the patient takes now. */
export class SummaryMedicationDto {
  /** The prescription that tells of it. */
  @ApiProperty({ format: 'uuid' })
  prescriptionId: string;

  /** Name. */
  @ApiProperty({ example: 'Metformin' })
  medicationName: string;

  /** ATC. */
  @ApiProperty({ type: String, nullable: true, example: 'A10BA02' })
  medicationCode: string | null;

  /** How much at once. */
  @ApiProperty({ example: '500 mg' })
  dose: string;

  /** How often. */
  @ApiProperty({ example: 'twice a day' })
  frequency: string;

  /** Since when. */
  since: Date;
}

/** The last value of its kind. */
export class SummaryValueDto extends SeriesPointDto {
  /** LOINC. */
  @ApiProperty({ example: '2823-3' })
  code: string;

  /** The same in words. */
  @ApiProperty({ example: 'Potassium in serum' })
  display: string;
}

/** When the patient comes next. */
export class SummaryAppointmentDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the appointment.' })
  id: string;

  /** With whom. */
  @ApiProperty({ format: 'uuid' })
  doctorId: string;

  /** Where. */
  @ApiProperty({ format: 'uuid' })
  clinicId: string;

  /** In the clinic, or by chat and call. */
  @ApiProperty({ enum: VISIT_TYPES, enumName: 'VisitType' })
  visitType: VisitType;

  /** When it begins. */
  startsAt: Date;

  /** When it ends. */
  endsAt: Date;
}

/** A chart on one page. */
export class SummaryDto {
  /** Whose it is. */
  @ApiProperty({ type: SummaryPatientDto })
  patient: SummaryPatientDto;

  /** Allergies in force, the latest first. */
  @ApiProperty({ type: [SummaryAllergyDto] })
  allergies: SummaryAllergyDto[];

  /** Conditions that are there now, the latest first. */
  @ApiProperty({ type: [SummaryConditionDto] })
  conditions: SummaryConditionDto[];

  /** Medications taken now; null for a guardian without the scope `prescriptions`. */
  @ApiProperty({ type: [SummaryMedicationDto], nullable: true })
  medications: SummaryMedicationDto[] | null;

  /** The last of each vital sign. */
  @ApiProperty({ type: [SummaryValueDto] })
  vitals: SummaryValueDto[];

  /** The last of each laboratory value. */
  @ApiProperty({ type: [SummaryValueDto] })
  labs: SummaryValueDto[];

  /** What comes next; null if nothing does, and for a guardian without the scope `appointments`. */
  @ApiProperty({ type: SummaryAppointmentDto, nullable: true })
  nextAppointment: SummaryAppointmentDto | null;
}
