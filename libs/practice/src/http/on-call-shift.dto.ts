import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { endOf, IsInstant, IsInstantOrDate, MayBeAbsent, PageQuery, startOf } from '#libs/platform';
import {
  type Gap,
  type NewOnCallShift,
  type OnCallShift,
  type RotaFilter,
} from '../on-call/on-call-shifts.js';

/** Query of the rota. */
export class OnCallShiftQuery extends PageQuery {
  /** Only this doctor's. */
  @ApiProperty({ required: false, format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  doctorId?: string;

  /** Only shifts that end after this instant (RFC 3339). A plain date means its first moment in UTC. */
  @ApiProperty({ required: false, example: '2026-12-01' })
  @MayBeAbsent()
  @IsInstantOrDate()
  from?: string;

  /** Only shifts that start before this instant (RFC 3339). A plain date includes that day, in UTC. */
  @ApiProperty({ required: false, example: '2026-12-31' })
  @MayBeAbsent()
  @IsInstantOrDate()
  to?: string;

  static filter({ doctorId, from, to }: OnCallShiftQuery): RotaFilter {
    return { doctorId, from: startOf(from), to: endOf(to) };
  }
}

/** Query of the gaps in the rota. */
export class OnCallGapQuery {
  /** From this instant (RFC 3339); a plain date means its first moment in UTC. Now, unless it is said. */
  @ApiProperty({ required: false, example: '2026-12-01' })
  @MayBeAbsent()
  @IsInstantOrDate()
  from?: string;

  /** Until this instant (RFC 3339), at most 92 days later; a plain date includes that day. Two weeks later, unless it is said. */
  @ApiProperty({ required: false, example: '2026-12-14' })
  @MayBeAbsent()
  @IsInstantOrDate()
  to?: string;
}

/** When a doctor will be on call. */
export class CreateOnCallShiftDto {
  /** Who; an active doctor. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  doctorId: string;

  /** From this instant. */
  @ApiProperty({ type: 'string', format: 'date-time', example: '2026-12-24T06:00:00Z' })
  @IsInstant()
  startsAt: string;

  /** Until this instant, which is not over yet; at most a week after the start. */
  @ApiProperty({ type: 'string', format: 'date-time', example: '2026-12-24T18:00:00Z' })
  @IsInstant()
  endsAt: string;

  static wish({ doctorId, startsAt, endsAt }: CreateOnCallShiftDto): NewOnCallShift {
    return { doctorId, startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  }
}

/** When a doctor is on call for emergencies. */
export class OnCallShiftDto {
  /** Id of the shift. */
  id: string;
  /** Who is on call. */
  doctorId: string;
  /** From this instant. */
  startsAt: Date;
  /** Until this instant. */
  endsAt: Date;
  /** When it was made. */
  createdAt: Date;

  static of(shift: OnCallShift): OnCallShiftDto {
    return { ...shift };
  }
}

/** A page of the rota. */
export class OnCallShiftPage {
  @ApiProperty({ type: [OnCallShiftDto], description: 'The shifts, by start.' })
  items: OnCallShiftDto[];
  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

/** A time at which nobody is on call. */
export class OnCallGapDto {
  /** From this instant. */
  startsAt: Date;
  /** Until this instant. */
  endsAt: Date;

  static of(gap: Gap): OnCallGapDto {
    return { ...gap };
  }
}

/** The gaps in the rota. */
export class OnCallGapPage {
  @ApiProperty({ type: [OnCallGapDto], description: 'The gaps, by start; all of them.' })
  items: OnCallGapDto[];
  /** Always null: all gaps of a range come at once. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
