import { ApiProperty, OmitType, PickType } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { IsCalendarDate, MayBeAbsent, PageQuery } from '#libs/platform';
import { VISIT_TYPES, type VisitType } from '#libs/practice';
import { type WaitlistFilter } from '../waitlist/waitlist-entries.js';
import { WAITLIST_STATUSES, type WaitlistEntry, type WaitlistStatus } from '../waitlist/waitlist-entry.js';
import { BookAppointmentDto } from './appointment-actions.dto.js';
import { SlotHoldDto } from './slot-hold.dto.js';

/** What somebody waits for: a doctor, a clinic, or a doctor in a clinic. */
export class JoinWaitlistDto extends PickType(BookAppointmentDto, [
  'visitType',
  'patientId',
  'reason',
] as const) {
  /** With whom; without it, any doctor of the clinic. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  doctorId?: string;

  /** Where; without it, wherever the doctor works. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  clinicId?: string;

  /** First date that suits, in the clinic's zone. */
  @ApiProperty({ format: 'date', example: '2026-12-01' })
  @IsCalendarDate()
  from: string;

  /** Last date that suits, in the clinic's zone; at most 366 days in all. */
  @ApiProperty({ format: 'date', example: '2026-12-14' })
  @IsCalendarDate()
  to: string;
}

/** Query of the list of those who wait. */
export class WaitlistQuery extends PageQuery {
  /** Only those that stand so. */
  @ApiProperty({ enum: WAITLIST_STATUSES, enumName: 'WaitlistStatus', required: false })
  @MayBeAbsent()
  @IsIn(WAITLIST_STATUSES)
  status?: WaitlistStatus;

  /** Only those of this patient. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  patientId?: string;

  /** Only those that name this doctor. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  doctorId?: string;

  /** Only those that name this clinic. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  clinicId?: string;

  static filter({ status, patientId, doctorId, clinicId }: WaitlistQuery): WaitlistFilter {
    return { status, patientId, doctorId, clinicId };
  }
}

/** A slot that is kept for whoever waited for it. */
export class WaitlistOfferDto extends OmitType(SlotHoldDto, ['id'] as const) {
  /** Id of the hold; `DELETE /v1/slot-holds/{id}` passes the slot on to the next in line. */
  @ApiProperty({ format: 'uuid' })
  holdId: string;
}

/** A wish for an appointment that cannot be had yet. */
export class WaitlistEntryDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the entry.' })
  id: string;

  /** Who waits. */
  @ApiProperty({ format: 'uuid' })
  patientId: string;

  /** For whom; null for any doctor of the clinic. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  doctorId: string | null;

  /** Where; null for wherever the doctor works. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  clinicId: string | null;

  /** In the clinic, or by chat and call. */
  @ApiProperty({ enum: VISIT_TYPES, enumName: 'VisitType', example: 'physical' })
  visitType: VisitType;

  /** First date that suits, in the clinic's zone. */
  @ApiProperty({ format: 'date', example: '2026-12-01' })
  from: string;

  /** Last date that suits, in the clinic's zone. */
  @ApiProperty({ format: 'date', example: '2026-12-14' })
  to: string;

  /** Why the patient comes. */
  @ApiProperty({ type: String, nullable: true, example: 'Back pain since Monday' })
  reason: string | null;

  /** How far it has come; `offered`: a slot is kept until it is accepted or passed on. */
  @ApiProperty({ enum: WAITLIST_STATUSES, enumName: 'WaitlistStatus', example: 'waiting' })
  status: WaitlistStatus;

  /** What is kept now; null for nothing. */
  @ApiProperty({ type: WaitlistOfferDto, nullable: true })
  offer: WaitlistOfferDto | null;

  /** What came of it; null as long as nothing has. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  appointmentId: string | null;

  /** Since when. */
  createdAt: Date;

  static of(entry: WaitlistEntry): WaitlistEntryDto {
    return entry;
  }
}

/** A page of those who wait. */
export class WaitlistPage {
  @ApiProperty({ type: [WaitlistEntryDto], description: 'The latest first.' })
  items: WaitlistEntryDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: 'string', nullable: true })
  nextCursor: string | null;
}
