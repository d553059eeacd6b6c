import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { endOf, IsInstantOrDate, MayBeAbsent, PageQuery, startOf } from '#libs/platform';
import { VISIT_TYPES, type VisitType } from '#libs/practice';
import { type AppointmentFilter } from '../appointment-list.js';
import { APPOINTMENT_STATUSES, type AppointmentStatus } from '../appointment-status.js';

/** Query of the list of appointments. */
export class AppointmentQuery extends PageQuery {
  /** Only those in this state. */
  @ApiProperty({ enum: APPOINTMENT_STATUSES, enumName: 'AppointmentStatus', required: false })
  @MayBeAbsent()
  @IsIn(APPOINTMENT_STATUSES)
  status?: AppointmentStatus;

  /** Only those of this kind. */
  @ApiProperty({ enum: VISIT_TYPES, enumName: 'VisitType', required: false })
  @MayBeAbsent()
  @IsIn(VISIT_TYPES)
  visitType?: VisitType;

  /** Only those that start at this instant (RFC 3339) or later. A plain date means its first moment in UTC. */
  @ApiProperty({ required: false, example: '2026-12-01' })
  @MayBeAbsent()
  @IsInstantOrDate()
  from?: string;

  /** Only those that start before this instant (RFC 3339). A plain date includes that day, in UTC. */
  @ApiProperty({ required: false, example: '2026-12-31' })
  @MayBeAbsent()
  @IsInstantOrDate()
  to?: string;

  /** Only those with this doctor. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  doctorId?: string;

  /** Only those of this patient. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  patientId?: string;

  /** Only those of this clinic. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  clinicId?: string;

  /** What it asks for. */
  filter(): AppointmentFilter {
    const { status, visitType, doctorId, patientId, clinicId } = this;
    return { status, visitType, doctorId, patientId, clinicId, from: startOf(this.from), to: endOf(this.to) };
  }
}
