import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsCalendarDate, MayBeAbsent, PageQuery } from '#libs/platform';
import { type Schedule } from '../schedules/schedule.entity.js';
import { type ScheduleFields } from '../schedules/schedules.js';
import { type Weekday, WEEKDAYS } from '../slots/calendar-day.js';
import { VISIT_TYPES, type VisitType } from '../visit-type.js';

const START = /^([01]\d|2[0-3]):[0-5]\d$/;
const END = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Query of the list of schedules. */
export class ScheduleQuery extends PageQuery {
  /** Only those of this doctor. */
  @ApiProperty({ required: false, format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  doctorId?: string;

  /** Only those in this clinic. */
  @ApiProperty({ required: false, format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  clinicId?: string;

  static filter({ doctorId, clinicId }: ScheduleQuery): { doctorId?: string; clinicId?: string } {
    return {
      ...(doctorId === undefined ? {} : { doctorId }),
      ...(clinicId === undefined ? {} : { clinicId }),
    };
  }
}

/** When a doctor is to work, and how the time is cut into slots. */
export class CreateScheduleDto {
  /** Who works. A doctor may only name themselves. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  doctorId: string;

  /** Where; the doctor must be employed there. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  clinicId: string;

  /** How patients can be seen then. */
  @ApiProperty({ enum: VISIT_TYPES, enumName: 'VisitType', isArray: true, example: ['physical', 'online'] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(VISIT_TYPES, { each: true })
  visitTypes: VisitType[];

  /** On which weekdays. */
  @ApiProperty({ enum: WEEKDAYS, enumName: 'Weekday', isArray: true, example: ['sun', 'mon', 'tue'] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(WEEKDAYS, { each: true })
  weekdays: Weekday[];

  /** Start of work by the clinic's clock, `HH:MM`. */
  @ApiProperty({ example: '09:00' })
  @Matches(START, { message: 'startTime must be a time HH:MM' })
  startTime: string;

  /** End of work by the clinic's clock, `HH:MM`; `24:00` is the end of the day. */
  @ApiProperty({ example: '12:00' })
  @Matches(END, { message: 'endTime must be a time HH:MM' })
  endTime: string;

  /** Length of a slot in minutes. */
  @ApiProperty({ type: 'integer', minimum: 5, maximum: 240, example: 30 })
  @IsInt()
  @Min(5)
  @Max(240)
  slotMinutes: number;

  /** Pause after each slot in minutes. */
  @ApiProperty({ required: false, type: 'integer', minimum: 0, maximum: 240, default: 0 })
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(240)
  bufferMinutes?: number;

  /** First date. */
  @ApiProperty({ format: 'date', example: '2026-12-01' })
  @IsCalendarDate()
  validFrom: string;

  /** Last date; null or absent: until further notice. The same as `validFrom` for a single day. */
  @ApiProperty({ required: false, type: String, format: 'date', nullable: true, example: '2027-06-30' })
  @ValidateIf((_, value: unknown) => value !== undefined && value !== null)
  @IsCalendarDate()
  validUntil?: string | null;

  static fields(body: CreateScheduleDto): ScheduleFields {
    const { doctorId: _doctorId, bufferMinutes = 0, validUntil = null, ...rest } = body;
    return { ...rest, bufferMinutes, validUntil };
  }
}

/** What changes of a schedule; what is left out stays. The doctor never changes. */
export class UpdateScheduleDto extends PartialType(OmitType(CreateScheduleDto, ['doctorId']), {
  skipNullProperties: false,
}) {}

/** When a doctor works. */
export class ScheduleDto {
  /** Id of the schedule. */
  id: string;
  /** Who works. */
  doctorId: string;
  /** Where. */
  clinicId: string;
  /** How patients can be seen then. */
  @ApiProperty({ enum: VISIT_TYPES, enumName: 'VisitType', isArray: true })
  visitTypes: VisitType[];
  /** On which weekdays. */
  @ApiProperty({ enum: WEEKDAYS, enumName: 'Weekday', isArray: true })
  weekdays: Weekday[];
  /** Start of work by the clinic's clock. */
  @ApiProperty({ example: '09:00' })
  startTime: string;
  /** End of work by the clinic's clock. */
  @ApiProperty({ example: '12:00' })
  endTime: string;
  /** Length of a slot in minutes. */
  @ApiProperty({ type: 'integer' })
  slotMinutes: number;
  /** Pause after each slot in minutes. */
  @ApiProperty({ type: 'integer' })
  bufferMinutes: number;
  /** First date. */
  @ApiProperty({ format: 'date' })
  validFrom: string;
  /** Last date; null: until further notice. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validUntil: string | null;
  /** When it was made. */
  createdAt: Date;
  /** Rises with each change. */
  version: number;

  static of(schedule: Schedule): ScheduleDto {
    return { ...schedule };
  }
}

/** A page of schedules. */
export class SchedulePage {
  @ApiProperty({ type: [ScheduleDto], description: 'The schedules, in the order in which they were made.' })
  items: ScheduleDto[];
  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
