import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsObject, ValidateNested } from 'class-validator';
import { IsName, IsNationalId, IsPhone, IsSex, type Sex, SEXES } from '#libs/identity';
import { IsCalendarDate, IsText, MayBeAbsent, MayBeNull, PageQuery } from '#libs/platform';
import {
  BLOOD_TYPES,
  type BloodType,
  MARITAL_STATUSES,
  type MaritalStatus,
  type Patient,
} from '../profiles/patient.entity.js';

/** Query of the search for patients. */
export class PatientQuery extends PageQuery {
  /** Part of a name in either script, of the national id or of the telephone number. */
  @ApiProperty({ required: false, maxLength: 100, example: 'harbi' })
  @MayBeAbsent()
  @IsText(100)
  q?: string;
}

/** Whom to tell when something happens to the patient. */
export class EmergencyContactDto {
  /** Name. */
  @ApiProperty({ example: 'Huda Al Harbi', maxLength: 200 })
  @IsText(200)
  name: string;

  /** What they are to the patient. */
  @ApiProperty({ example: 'mother', maxLength: 50 })
  @IsText(50)
  relation: string;

  /** Telephone number: figures, after `+` or without it. */
  @ApiProperty({ example: '+966501112223' })
  @IsPhone()
  phone: string;
}

/** What changes of a profile; what is left out stays, null empties. */
export class UpdatePatientDto {
  /** First name. */
  @ApiProperty({ required: false, maxLength: 100 })
  @MayBeAbsent()
  @IsName()
  firstName?: string;

  /** Middle name. */
  @ApiProperty({ required: false, type: String, nullable: true, maxLength: 100 })
  @MayBeNull()
  @IsName()
  middleName?: string | null;

  /** Last name. */
  @ApiProperty({ required: false, maxLength: 100 })
  @MayBeAbsent()
  @IsName()
  lastName?: string;

  /** First name in Arabic. */
  @ApiProperty({ required: false, type: String, nullable: true, maxLength: 100, example: 'سارة' })
  @MayBeNull()
  @IsName()
  firstNameAr?: string | null;

  /** Middle name in Arabic. */
  @ApiProperty({ required: false, type: String, nullable: true, maxLength: 100 })
  @MayBeNull()
  @IsName()
  middleNameAr?: string | null;

  /** Last name in Arabic. */
  @ApiProperty({ required: false, type: String, nullable: true, maxLength: 100, example: 'الحربي' })
  @MayBeNull()
  @IsName()
  lastNameAr?: string | null;

  /** Date of birth; changed by admins only. */
  @ApiProperty({ required: false, format: 'date' })
  @MayBeAbsent()
  @IsCalendarDate()
  dateOfBirth?: string;

  /** Sex; changed by admins only. */
  @ApiProperty({ required: false, enum: SEXES, enumName: 'Sex' })
  @MayBeAbsent()
  @IsSex()
  sex?: Sex;

  /** Number on an identity document; changed by admins only. */
  @ApiProperty({ required: false, type: String, nullable: true, example: '1088041201' })
  @MayBeNull()
  @IsNationalId()
  nationalId?: string | null;

  /** Telephone number: figures, after `+` or without it. */
  @ApiProperty({ required: false, type: String, nullable: true, example: '+966501234567' })
  @MayBeNull()
  @IsPhone()
  phone?: string | null;

  /** Blood type. */
  @ApiProperty({ required: false, enum: BLOOD_TYPES, enumName: 'BloodType', nullable: true })
  @MayBeNull()
  @IsIn(BLOOD_TYPES)
  bloodType?: BloodType | null;

  /** Marital status. */
  @ApiProperty({ required: false, enum: MARITAL_STATUSES, enumName: 'MaritalStatus', nullable: true })
  @MayBeNull()
  @IsIn(MARITAL_STATUSES)
  maritalStatus?: MaritalStatus | null;

  /** Whether the patient studies. */
  @ApiProperty({ required: false })
  @MayBeAbsent()
  @IsBoolean()
  isStudent?: boolean;

  /** Whom to tell when something happens; the list replaces the former one. */
  @ApiProperty({ required: false, type: [EmergencyContactDto], maxItems: 10 })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(10)
  // A list within the list would pass as something nested.
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => EmergencyContactDto)
  emergencyContacts?: EmergencyContactDto[];
}

/** A patient's profile. */
export class PatientDto {
  /** Id of the patient. */
  id: string;
  /** First name. */
  firstName: string;
  /** Middle name. */
  @ApiProperty({ type: String, nullable: true })
  middleName: string | null;
  /** Last name. */
  lastName: string;
  /** First name in Arabic. */
  @ApiProperty({ type: String, nullable: true })
  firstNameAr: string | null;
  /** Middle name in Arabic. */
  @ApiProperty({ type: String, nullable: true })
  middleNameAr: string | null;
  /** Last name in Arabic. */
  @ApiProperty({ type: String, nullable: true })
  lastNameAr: string | null;
  /** Date of birth. */
  @ApiProperty({ format: 'date', example: '1988-04-12' })
  dateOfBirth: string;
  /** Sex. */
  @ApiProperty({ enum: SEXES, enumName: 'Sex' })
  sex: Sex;
  /** Number on an identity document. */
  @ApiProperty({ type: String, nullable: true })
  nationalId: string | null;
  /** Telephone number. */
  @ApiProperty({ type: String, nullable: true })
  phone: string | null;
  /** Blood type. */
  @ApiProperty({ enum: BLOOD_TYPES, enumName: 'BloodType', nullable: true })
  bloodType: BloodType | null;
  /** Marital status. */
  @ApiProperty({ enum: MARITAL_STATUSES, enumName: 'MaritalStatus', nullable: true })
  maritalStatus: MaritalStatus | null;
  /** Whether the patient studies. */
  isStudent: boolean;
  /** Whom to tell when something happens. */
  @ApiProperty({ type: [EmergencyContactDto] })
  emergencyContacts: EmergencyContactDto[];
  /** When the chart was opened. */
  createdAt: Date;
  /** Rises with each change. */
  version: number;

  static of(patient: Patient): PatientDto {
    return { ...patient };
  }
}

/** A page of patients. */
export class PatientPage {
  /** The patients, by last and first name. */
  @ApiProperty({ type: [PatientDto] })
  items: PatientDto[];
  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
