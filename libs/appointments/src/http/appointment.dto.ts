import { ApiProperty } from '@nestjs/swagger';
import { type VisitType, VISIT_TYPES } from '#libs/practice';
import { type AppointmentState, type Cancellation, type FormerTime } from '../appointment.js';
import { APPOINTMENT_STATUSES, type AppointmentStatus } from '../appointment-status.js';

/** Who called an appointment off, when and why. */
export class CancellationDto {
  /** The account; null if the system did. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  cancelledById: string | null;

  /** When. */
  cancelledAt: Date;

  /** Why. */
  @ApiProperty({ example: 'I am travelling that week.' })
  reason: string;

  static of(cancellation: Cancellation): CancellationDto {
    return { ...cancellation, cancelledAt: new Date(cancellation.cancelledAt) };
  }
}

/** Where an appointment was before it was moved. */
export class FormerTimeDto {
  /** Its former start. */
  startsAt: Date;

  /** Its former end. */
  endsAt: Date;

  /** Its former doctor. */
  @ApiProperty({ format: 'uuid' })
  doctorId: string;

  static of({ startsAt, endsAt, doctorId }: FormerTime): FormerTimeDto {
    return { startsAt: new Date(startsAt), endsAt: new Date(endsAt), doctorId };
  }
}

/** An appointment. */
export class AppointmentDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the appointment.' })
  id: string;

  /** Whose appointment it is. */
  @ApiProperty({ format: 'uuid' })
  patientId: string;

  /** With whom. */
  @ApiProperty({ format: 'uuid' })
  doctorId: string;

  /** Where, or by which clinic's doctor if it is online. */
  @ApiProperty({ format: 'uuid' })
  clinicId: string;

  /** In the clinic, or by chat and call. */
  @ApiProperty({ enum: VISIT_TYPES, enumName: 'VisitType', example: 'physical' })
  visitType: VisitType;

  /** How far it has come. */
  @ApiProperty({ enum: APPOINTMENT_STATUSES, enumName: 'AppointmentStatus', example: 'booked' })
  status: AppointmentStatus;

  /** When it begins. */
  startsAt: Date;

  /** When it ends. */
  endsAt: Date;

  /** Why the patient comes, in their own words. */
  @ApiProperty({ type: 'string', nullable: true, example: 'Back pain since Monday' })
  reason: string | null;

  /** Only when it is cancelled: by whom, when and why. */
  @ApiProperty({ type: CancellationDto, required: false })
  cancellation?: CancellationDto;

  /** Only when it was moved: its former times, the oldest first. */
  @ApiProperty({ type: [FormerTimeDto], required: false })
  rescheduledFrom?: FormerTimeDto[];

  /** The account that booked it. */
  @ApiProperty({ format: 'uuid' })
  bookedById: string;

  /** When it was booked. */
  createdAt: Date;

  /** Begins at 1 and rises with each change; also its ETag. */
  @ApiProperty({ example: 1 })
  version: number;

  static of(appointment: AppointmentState): AppointmentDto {
    const { cancellation, rescheduledFrom } = appointment;
    return {
      id: appointment.id,
      patientId: appointment.patientId,
      doctorId: appointment.doctorId,
      clinicId: appointment.clinicId,
      visitType: appointment.visitType,
      status: appointment.status,
      startsAt: appointment.startsAt,
      endsAt: appointment.endsAt,
      reason: appointment.reason,
      ...(cancellation ? { cancellation: CancellationDto.of(cancellation) } : {}),
      ...(rescheduledFrom.length > 0
        ? { rescheduledFrom: rescheduledFrom.map((time) => FormerTimeDto.of(time)) }
        : {}),
      bookedById: appointment.bookedById,
      createdAt: appointment.createdAt,
      version: appointment.version,
    };
  }
}

/** A page of appointments. */
export class AppointmentPage {
  @ApiProperty({ type: [AppointmentDto], description: 'The latest start first.' })
  items: AppointmentDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: 'string', nullable: true })
  nextCursor: string | null;
}
