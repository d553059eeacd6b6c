import { ApiProperty } from '@nestjs/swagger';
import { PageQuery } from '#libs/platform';
import { type AppointmentPoint } from '../appointment.js';
import { APPOINTMENT_STATUSES, type AppointmentStatus } from '../appointment-status.js';
import { type HistoryEntry } from '../appointments.js';

/** Query of an appointment's history. */
export class HistoryQuery extends PageQuery {}

/** One side of a change. */
export class AppointmentPointDto {
  /** How far the appointment had come. */
  @ApiProperty({ enum: APPOINTMENT_STATUSES, enumName: 'AppointmentStatus', example: 'booked' })
  status: AppointmentStatus;

  /** When it was to begin. */
  startsAt: Date;

  /** With whom. */
  @ApiProperty({ format: 'uuid' })
  doctorId: string;

  static of({ status, startsAt, doctorId }: AppointmentPoint): AppointmentPointDto {
    return { status, startsAt, doctorId };
  }
}

/** One thing that happened to an appointment. */
export class HistoryEntryDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the change.' })
  id: string;

  /** When. */
  changedAt: Date;

  /** The account that did it; null if the system did. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  changedById: string | null;

  /** In which role it was done. */
  @ApiProperty({ example: 'patient' })
  changedByRole: string;

  /** `booked`, `rescheduled`, or the state that it came to. */
  @ApiProperty({ example: 'rescheduled' })
  action: string;

  /** Before the change; null for the booking itself. */
  @ApiProperty({ type: AppointmentPointDto, nullable: true })
  from: AppointmentPointDto | null;

  /** After the change. */
  to: AppointmentPointDto;

  /** Why, if a reason was given. */
  @ApiProperty({ type: 'string', nullable: true })
  reason: string | null;

  static of(entry: HistoryEntry): HistoryEntryDto {
    return {
      ...entry,
      from: entry.from && AppointmentPointDto.of(entry.from),
      to: AppointmentPointDto.of(entry.to),
    };
  }
}

/** A page of an appointment's history. */
export class HistoryPage {
  @ApiProperty({ type: [HistoryEntryDto], description: 'The oldest first.' })
  items: HistoryEntryDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: 'string', nullable: true })
  nextCursor: string | null;
}
