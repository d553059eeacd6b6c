import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { IsInstant, IsText, MayBeAbsent, PageQuery } from '#libs/platform';
import { type TimeOff } from '../time-off/time-off.entity.js';
import { type NewTimeOff } from '../time-off/times-off.js';

/** Query of a doctor's time off. */
export class TimeOffQuery extends PageQuery {}

/** When a doctor will be away. */
export class CreateTimeOffDto {
  /** From this instant. */
  @ApiProperty({ type: 'string', format: 'date-time', example: '2026-12-24T00:00:00Z' })
  @IsInstant()
  startsAt: string;

  /** Until this instant. */
  @ApiProperty({ type: 'string', format: 'date-time', example: '2026-12-27T00:00:00Z' })
  @IsInstant()
  endsAt: string;

  /** Why; patients of cancelled appointments are told. */
  @ApiProperty({ example: 'Annual leave', maxLength: 500 })
  @IsText(500)
  reason: string;

  /** Whether appointments in that time are cancelled. Without it they stand in the way. */
  @ApiProperty({ required: false, default: false })
  @MayBeAbsent()
  @IsBoolean()
  cancelAppointments?: boolean;

  static wish({ startsAt, endsAt, reason, cancelAppointments = false }: CreateTimeOffDto): NewTimeOff {
    return { startsAt: new Date(startsAt), endsAt: new Date(endsAt), reason, cancelAppointments };
  }
}

/** When a doctor is away. */
export class TimeOffDto {
  /** Id of the time off. */
  id: string;
  /** Who is away. */
  doctorId: string;
  /** From this instant. */
  startsAt: Date;
  /** Until this instant. */
  endsAt: Date;
  /** Why. */
  reason: string;
  /** When it was made. */
  createdAt: Date;
  /** Always 1: time off is made and removed, never changed. */
  version: number;

  static of(timeOff: TimeOff): TimeOffDto {
    return { ...timeOff };
  }
}

/** A page of time off. */
export class TimeOffPage {
  @ApiProperty({ type: [TimeOffDto], description: 'The times, by start.' })
  items: TimeOffDto[];
  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
