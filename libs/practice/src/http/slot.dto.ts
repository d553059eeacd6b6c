import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { IsCalendarDate, IsText, MayBeAbsent } from '#libs/platform';
import { type Slot } from '../slots/free-slots.js';
import { type SlotFilter } from '../slots/offered-schedules.js';
import { VISIT_TYPES, type VisitType } from '../visit-type.js';

/** Query of free slots: a range of dates, and a doctor or a clinic. */
export class SlotQuery {
  /** First date, in the clinic's zone. */
  @ApiProperty({ format: 'date', example: '2026-12-01' })
  @IsCalendarDate()
  from: string;

  /** Last date, in the clinic's zone; at most 31 days in all. */
  @ApiProperty({ format: 'date', example: '2026-12-07' })
  @IsCalendarDate()
  to: string;

  /** Only this doctor. */
  @ApiProperty({ required: false, format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  doctorId?: string;

  /** Only this clinic. */
  @ApiProperty({ required: false, format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  clinicId?: string;

  /** Only slots that can be visited in this way. */
  @ApiProperty({ required: false, enum: VISIT_TYPES, enumName: 'VisitType' })
  @MayBeAbsent()
  @IsIn(VISIT_TYPES)
  visitType?: VisitType;

  static filter({ doctorId, clinicId, visitType }: SlotQuery): SlotFilter {
    return { doctorId, clinicId, visitType };
  }
}

/** Query of the earliest free slots. */
export class NextSlotQuery {
  /** Only this clinic. */
  @ApiProperty({ required: false, format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  clinicId?: string;

  /** Only doctors of this specialty. */
  @ApiProperty({ required: false, example: 'cardiology', maxLength: 100 })
  @MayBeAbsent()
  @IsText(100)
  specialty?: string;

  /** Only this doctor. */
  @ApiProperty({ required: false, format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  doctorId?: string;

  /** Only slots that can be visited in this way. */
  @ApiProperty({ required: false, enum: VISIT_TYPES, enumName: 'VisitType' })
  @MayBeAbsent()
  @IsIn(VISIT_TYPES)
  visitType?: VisitType;

  /** How many slots at most. */
  @ApiProperty({ required: false, type: 'integer', default: 5, minimum: 1, maximum: 50 })
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  limit: number = 5;

  static filter({ doctorId, clinicId, specialty, visitType }: NextSlotQuery): SlotFilter {
    return { doctorId, clinicId, specialty, visitType };
  }
}

/** A time that can be booked. */
export class SlotDto {
  /** With whom. */
  doctorId: string;
  /** Where, or by which clinic's doctor if it is online. */
  clinicId: string;
  /** How the doctor can be visited then. */
  @ApiProperty({ enum: VISIT_TYPES, enumName: 'VisitType', isArray: true })
  visitTypes: VisitType[];
  /** When it starts; what `POST /v1/appointments` wants to know. */
  startsAt: Date;
  /** When it ends. */
  endsAt: Date;

  static of({ doctorId, clinicId, visitTypes, startsAt, endsAt }: Slot): SlotDto {
    return { doctorId, clinicId, visitTypes, startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  }
}

/** Free slots, by start. */
export class SlotList {
  @ApiProperty({ type: [SlotDto], description: 'All of them: the list has no pages.' })
  items: SlotDto[];
  /** Always null: the list has no pages. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

/** A date with free slots. */
export class SlotDayDto {
  /** Date in the clinic's zone. */
  @ApiProperty({ format: 'date', example: '2026-12-01' })
  date: string;
  /** How many slots are free. */
  @ApiProperty({ type: 'integer', example: 12 })
  count: number;
}

/** Dates that have free slots, in order. */
export class SlotDayList {
  @ApiProperty({ type: [SlotDayDto], description: 'All of them: the list has no pages.' })
  items: SlotDayDto[];
  /** Always null: the list has no pages. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
