import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { IsInstant, IsText, MayBeAbsent } from '#libs/platform';
import { VISIT_TYPES, type VisitType } from '#libs/practice';

/** What is asked for when an appointment is booked. */
export class BookAppointmentDto {
  /** With whom. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  doctorId: string;

  /** Where, or by which clinic's doctor if it is online. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  clinicId: string;

  /** In the clinic, or by chat and call. */
  @ApiProperty({ enum: VISIT_TYPES, enumName: 'VisitType', example: 'physical' })
  @IsIn(VISIT_TYPES)
  visitType: VisitType;

  /** Start of an offered slot. */
  @ApiProperty({ type: 'string', format: 'date-time', example: '2026-12-01T09:00:00Z' })
  @IsInstant()
  startsAt: string;

  /** Whose appointment it is: your own unless you name a dependent; an admin must name the patient. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  patientId?: string;

  /** Why the patient comes, in their own words. */
  @ApiProperty({ required: false, maxLength: 1000, example: 'Back pain since Monday' })
  @MayBeAbsent()
  @IsText(1000)
  reason?: string;
}

/** Why an appointment is called off. */
export class CancelAppointmentDto {
  /** The reason, which patient and doctor will read. */
  @ApiProperty({ minLength: 1, maxLength: 500, example: 'I am travelling that week.' })
  @IsText(500)
  reason: string;
}

/** Where an appointment is to go. Clinic and visit type stay. */
export class RescheduleAppointmentDto {
  /** Start of an offered slot. */
  @ApiProperty({ type: 'string', format: 'date-time', example: '2026-12-02T10:30:00Z' })
  @IsInstant()
  startsAt: string;

  /** Another doctor of the same clinic; absent: the doctor stays. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  doctorId?: string;

  /** Why it is moved. */
  @ApiProperty({ required: false, minLength: 1, maxLength: 500, example: 'The doctor is ill.' })
  @MayBeAbsent()
  @IsText(500)
  reason?: string;
}
