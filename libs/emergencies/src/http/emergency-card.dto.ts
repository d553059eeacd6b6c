import { ApiProperty } from '@nestjs/swagger';
import { BLOOD_TYPES, type BloodType, EmergencyContactDto } from '#libs/patients';
import { SummaryAllergyDto, SummaryConditionDto, SummaryMedicationDto } from '#libs/records';
import { type Card } from '../emergency-card.js';

/** What helpers must know of somebody before they arrive. */
export class EmergencyCardDto {
  /** Who needs help. */
  @ApiProperty({ format: 'uuid' })
  patientId: string;

  /** First name. */
  @ApiProperty({ example: 'Sara' })
  firstName: string;

  /** Last name. */
  @ApiProperty({ example: 'Al Harbi' })
  lastName: string;

  /** First name in Arabic. */
  @ApiProperty({ type: String, nullable: true, example: 'سارة' })
  firstNameAr: string | null;

  /** Last name in Arabic. */
  @ApiProperty({ type: String, nullable: true, example: 'الحربي' })
  lastNameAr: string | null;

  /** Date of birth. */
  @ApiProperty({ format: 'date', example: '1990-05-01' })
  dateOfBirth: string;

  /** Sex. */
  @ApiProperty({ enum: ['female', 'male'] })
  sex: string;

  /** Blood type; null where it is not known. */
  @ApiProperty({ enum: BLOOD_TYPES, enumName: 'BloodType', nullable: true })
  bloodType: BloodType | null;

  /** The telephone number that came with the SOS. */
  @ApiProperty({ type: String, nullable: true })
  contactPhone: string | null;

  /** The telephone number of the profile. */
  @ApiProperty({ type: String, nullable: true })
  phone: string | null;

  /** Allergies in force, the latest first. */
  @ApiProperty({ type: [SummaryAllergyDto] })
  allergies: SummaryAllergyDto[];

  /** Conditions that are there now, the latest first. */
  @ApiProperty({ type: [SummaryConditionDto] })
  conditions: SummaryConditionDto[];

  /** What they take now. */
  @ApiProperty({ type: [SummaryMedicationDto] })
  medications: SummaryMedicationDto[];

  /** Who is to be called. */
  @ApiProperty({ type: [EmergencyContactDto] })
  emergencyContacts: EmergencyContactDto[];

  static of(card: Card): EmergencyCardDto {
    return { ...card };
  }
}
