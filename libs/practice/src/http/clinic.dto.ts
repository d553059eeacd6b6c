import { ApiProperty, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { IsText, IsTimeZone, MayBeAbsent, MayBeNull, PageQuery } from '#libs/platform';
import { type Clinic } from '../clinics/clinic.entity.js';
import { VISIT_TYPES, type VisitType } from '../visit-type.js';
import { IsWebAddress } from './fields.js';

/** Query of the list of clinics. */
export class ClinicQuery extends PageQuery {
  /** Part of the name, in either script. */
  @ApiProperty({ required: false, maxLength: 100 })
  @MayBeAbsent()
  @IsText(100)
  q?: string;
}

/** A clinic to be opened. */
export class CreateClinicDto {
  /** Name in English. */
  @ApiProperty({ example: 'Al Noor Medical Centre', maxLength: 200 })
  @IsText(200)
  name: string;

  /** Name in Arabic. */
  @ApiProperty({ required: false, type: String, nullable: true, example: 'مركز النور الطبي', maxLength: 200 })
  @MayBeNull()
  @IsText(200)
  nameAr?: string | null;

  /** What patients should know, in English. */
  @ApiProperty({ required: false, type: String, nullable: true, maxLength: 4000 })
  @MayBeNull()
  @IsText(4000)
  description?: string | null;

  /** What patients should know, in Arabic. */
  @ApiProperty({ required: false, type: String, nullable: true, maxLength: 4000 })
  @MayBeNull()
  @IsText(4000)
  descriptionAr?: string | null;

  /** Address of the logo. */
  @ApiProperty({ required: false, type: String, nullable: true, format: 'uri', maxLength: 2000 })
  @MayBeNull()
  @IsWebAddress()
  logoUrl?: string | null;

  /** Where it is. */
  @ApiProperty({
    required: false,
    type: String,
    nullable: true,
    example: 'King Fahd Road 12, Riyadh',
    maxLength: 500,
  })
  @MayBeNull()
  @IsText(500)
  address?: string | null;

  /** Telephone number in international form. */
  @ApiProperty({ required: false, type: String, nullable: true, example: '+966112345678' })
  @MayBeNull()
  @Matches(/^\+?[0-9][0-9 ()-]{4,30}$/, { message: 'phone must be a telephone number' })
  phone?: string | null;

  /** IANA time zone; its clock rules schedules and dates. */
  @ApiProperty({ example: 'Asia/Riyadh' })
  @IsTimeZone()
  timeZone: string;

  /** How patients can be seen. */
  @ApiProperty({ enum: VISIT_TYPES, enumName: 'VisitType', isArray: true, example: ['physical', 'online'] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(VISIT_TYPES, { each: true })
  visitTypes: VisitType[];

  /** Patients change or cancel until so many hours before the start. */
  @ApiProperty({ required: false, type: 'integer', minimum: 0, maximum: 720, default: 12 })
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(720)
  cancellationWindowHours?: number;

  /** How many days ahead one can book. */
  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 730, default: 90 })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(730)
  bookingHorizonDays?: number;

  /** How many minutes before its start a slot can still be booked. */
  @ApiProperty({ required: false, type: 'integer', minimum: 0, maximum: 43_200, default: 0 })
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(43_200)
  minNoticeMinutes?: number;

  /** How many minutes before an appointment its patient is reminded, each time; counts for what is booked from then on. */
  @ApiProperty({
    required: false,
    type: 'integer',
    isArray: true,
    maxItems: 5,
    minimum: 5,
    maximum: 43_200,
    default: [1440, 60],
  })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(5, { each: true })
  @Max(43_200, { each: true })
  reminderMinutes?: number[];
}

/** What changes of a clinic; what is left out stays. */
export class UpdateClinicDto extends PartialType(CreateClinicDto, { skipNullProperties: false }) {}

/** A clinic. */
export class ClinicDto {
  /** Id of the clinic. */
  id: string;
  /** Name in English. */
  name: string;
  /** Name in Arabic. */
  @ApiProperty({ type: String, nullable: true })
  nameAr: string | null;
  /** What patients should know, in English. */
  @ApiProperty({ type: String, nullable: true })
  description: string | null;
  /** What patients should know, in Arabic. */
  @ApiProperty({ type: String, nullable: true })
  descriptionAr: string | null;
  /** Address of the logo. */
  @ApiProperty({ type: String, nullable: true })
  logoUrl: string | null;
  /** Where it is. */
  @ApiProperty({ type: String, nullable: true })
  address: string | null;
  /** Telephone number. */
  @ApiProperty({ type: String, nullable: true })
  phone: string | null;
  /** IANA time zone. */
  @ApiProperty({ example: 'Asia/Riyadh' })
  timeZone: string;
  /** How patients can be seen. */
  @ApiProperty({ enum: VISIT_TYPES, enumName: 'VisitType', isArray: true })
  visitTypes: VisitType[];
  /** Patients change or cancel until so many hours before the start. */
  @ApiProperty({ type: 'integer' })
  cancellationWindowHours: number;
  /** How many days ahead one can book. */
  @ApiProperty({ type: 'integer' })
  bookingHorizonDays: number;
  /** How many minutes before its start a slot can still be booked. */
  @ApiProperty({ type: 'integer' })
  minNoticeMinutes: number;
  /** How many minutes before an appointment its patient is reminded, each time. */
  @ApiProperty({ type: 'integer', isArray: true, example: [1440, 60] })
  reminderMinutes: number[];
  /** Since when it takes no new appointments. */
  @ApiProperty({ type: Date, nullable: true })
  archivedAt: Date | null;
  /** When it was made. */
  createdAt: Date;
  /** Rises with each change. */
  version: number;

  static of(clinic: Clinic): ClinicDto {
    return { ...clinic };
  }
}

/** A page of clinics. */
export class ClinicPage {
  @ApiProperty({ type: [ClinicDto], description: 'The clinics, by name.' })
  items: ClinicDto[];
  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
