import { ApiProperty, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsUUID, Matches } from 'class-validator';
import { type Locale, LOCALES } from '#libs/identity';
import { IsEmailAddress, IsText, MayBeAbsent, MayBeNull, PageQuery, Trimmed } from '#libs/platform';
import { type Doctor } from '../doctors/doctor.entity.js';
import { type DoctorFilter } from '../doctors/doctors.js';
import { IsWebAddress } from './fields.js';

const LANGUAGE = /^[a-z]{2,3}$/;
const LANGUAGE_MESSAGE = { message: '$property must hold ISO 639 codes such as en or ar' };

/** Query of the list of doctors. */
export class DoctorQuery extends PageQuery {
  /** Only doctors of this clinic. */
  @ApiProperty({ required: false, format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  clinicId?: string;

  /** Only this specialty. */
  @ApiProperty({ required: false, example: 'cardiology', maxLength: 100 })
  @MayBeAbsent()
  @IsText(100)
  specialty?: string;

  /** Only doctors who speak this language (ISO 639 code). */
  @ApiProperty({ required: false, example: 'ar' })
  @MayBeAbsent()
  @Matches(LANGUAGE, LANGUAGE_MESSAGE)
  language?: string;

  /** Part of a name, in either script. */
  @ApiProperty({ required: false, maxLength: 100 })
  @MayBeAbsent()
  @IsText(100)
  q?: string;

  static filter({ clinicId, specialty, language, q }: DoctorQuery): DoctorFilter {
    return {
      ...(clinicId === undefined ? {} : { clinicId }),
      ...(specialty === undefined ? {} : { specialty }),
      ...(language === undefined ? {} : { language }),
      ...(q === undefined ? {} : { q }),
    };
  }
}

/** The profile of a doctor, as an admin writes it. */
class DoctorProfileDto {
  /** First name in English. */
  @ApiProperty({ example: 'Layla', maxLength: 100 })
  @IsText(100)
  firstName: string;

  /** Last name in English. */
  @ApiProperty({ example: 'Haddad', maxLength: 100 })
  @IsText(100)
  lastName: string;

  /** First name in Arabic. */
  @ApiProperty({ required: false, type: String, nullable: true, example: 'ليلى', maxLength: 100 })
  @MayBeNull()
  @IsText(100)
  firstNameAr?: string | null;

  /** Last name in Arabic. */
  @ApiProperty({ required: false, type: String, nullable: true, example: 'حداد', maxLength: 100 })
  @MayBeNull()
  @IsText(100)
  lastNameAr?: string | null;

  /** What the doctor is trained in. */
  @ApiProperty({ example: 'family_medicine', maxLength: 100 })
  @IsText(100)
  specialty: string;

  /** Languages that the doctor speaks, as ISO 639 codes. */
  @ApiProperty({ required: false, type: [String], example: ['en', 'ar'] })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(LANGUAGE, { each: true, ...LANGUAGE_MESSAGE })
  languages?: string[];

  /** Number of the licence to practise; only admins see it. */
  @ApiProperty({ required: false, type: String, nullable: true, example: 'SA-10293', maxLength: 100 })
  @MayBeNull()
  @IsText(100)
  licenceNumber?: string | null;

  /** Clinics in which the doctor works. */
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  clinicIds: string[];

  /** What patients should know, in English. */
  @ApiProperty({ required: false, type: String, nullable: true, maxLength: 4000 })
  @MayBeNull()
  @IsText(4000)
  bio?: string | null;

  /** What patients should know, in Arabic. */
  @ApiProperty({ required: false, type: String, nullable: true, maxLength: 4000 })
  @MayBeNull()
  @IsText(4000)
  bioAr?: string | null;

  /** Address of a photo. */
  @ApiProperty({ required: false, type: String, nullable: true, format: 'uri', maxLength: 2000 })
  @MayBeNull()
  @IsWebAddress()
  photoUrl?: string | null;
}

/** A doctor who begins to work here; an invitation goes to the address. */
export class CreateDoctorDto extends DoctorProfileDto {
  /** E-mail address of the new account. */
  @ApiProperty({ example: 'layla@example.test', maxLength: 254 })
  @Trimmed()
  @IsEmailAddress()
  email: string;

  /** Language that the doctor is addressed in. */
  @ApiProperty({ required: false, enum: LOCALES, enumName: 'Locale', default: 'en' })
  @MayBeAbsent()
  @IsIn(LOCALES)
  locale?: Locale;
}

/** What changes of a doctor's profile; what is left out stays. */
export class UpdateDoctorDto extends PartialType(DoctorProfileDto, { skipNullProperties: false }) {}

/** Why a doctor's work here ends. */
export class DeactivateDoctorDto {
  /** What the patients of cancelled appointments are told. */
  @ApiProperty({ required: false, default: 'The doctor no longer works here.', maxLength: 500 })
  @MayBeAbsent()
  @IsText(500)
  reason?: string;
}

/** What came of it. */
export class DeactivatedDoctorDto {
  /** How many appointments that were still to come are cancelled now. */
  @ApiProperty({ type: 'integer', example: 3 })
  cancelledAppointments: number;
}

/** A doctor, as everybody may see one. */
export class DoctorDto {
  /** Id of the doctor. */
  id: string;
  /** First name in English. */
  firstName: string;
  /** Last name in English. */
  lastName: string;
  /** First name in Arabic. */
  @ApiProperty({ type: String, nullable: true })
  firstNameAr: string | null;
  /** Last name in Arabic. */
  @ApiProperty({ type: String, nullable: true })
  lastNameAr: string | null;
  /** What the doctor is trained in. */
  specialty: string;
  /** Languages that the doctor speaks, as ISO 639 codes. */
  @ApiProperty({ type: [String] })
  languages: string[];
  /** Clinics in which the doctor works. */
  @ApiProperty({ type: [String], format: 'uuid' })
  clinicIds: string[];
  /** What patients should know, in English. */
  @ApiProperty({ type: String, nullable: true })
  bio: string | null;
  /** What patients should know, in Arabic. */
  @ApiProperty({ type: String, nullable: true })
  bioAr: string | null;
  /** Address of a photo. */
  @ApiProperty({ type: String, nullable: true })
  photoUrl: string | null;
  /** Whether the doctor works here; one who left is in no list and offers no slots. */
  active: boolean;
  /** Rises with each change. */
  version: number;

  static of({ createdAt: _createdAt, licenceNumber: _licence, ...rest }: Doctor): DoctorDto {
    return rest;
  }
}

/** A doctor with what only admins see. */
export class EmployedDoctorDto extends DoctorDto {
  /** Number of the licence to practise. */
  @ApiProperty({ type: String, nullable: true })
  licenceNumber: string | null;

  static override of(doctor: Doctor): EmployedDoctorDto {
    return { ...super.of(doctor), licenceNumber: doctor.licenceNumber };
  }
}

/** A page of doctors. */
export class DoctorPage {
  @ApiProperty({ type: [DoctorDto], description: 'The doctors, by last and first name.' })
  items: DoctorDto[];
  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
