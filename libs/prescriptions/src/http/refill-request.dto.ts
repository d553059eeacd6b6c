import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { MayBeAbsent, PageQuery } from '#libs/platform';
import { type RefillFilter } from '../refills/refill-list.js';
import { REFILL_STATUSES, type RefillRequest, type RefillStatus } from '../refills/refill-request.js';

/** Query of the list of refill requests. */
export class RefillRequestQuery extends PageQuery {
  /** Only those of this patient. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  patientId?: string;

  /** Only those in this state. */
  @ApiProperty({ enum: REFILL_STATUSES, enumName: 'RefillStatus', required: false })
  @MayBeAbsent()
  @IsIn(REFILL_STATUSES)
  status?: RefillStatus;

  /** What it asks for. */
  filter(): RefillFilter {
    return { patientId: this.patientId?.toLowerCase(), status: this.status };
  }
}

/** That a patient asks for the same again. */
export class RefillRequestDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the request.' })
  id: string;

  /** What is to be prescribed again. */
  @ApiProperty({ format: 'uuid' })
  prescriptionId: string;

  /** Who needs it. */
  @ApiProperty({ format: 'uuid' })
  patientId: string;

  /** The doctor who decides. */
  @ApiProperty({ format: 'uuid' })
  doctorId: string;

  /** The account that asked. */
  @ApiProperty({ format: 'uuid' })
  requestedById: string;

  /** When it was asked. */
  requestedAt: Date;

  /** Where it stands. */
  @ApiProperty({ enum: REFILL_STATUSES, enumName: 'RefillStatus', example: 'requested' })
  status: RefillStatus;

  /** A word to the doctor; always null for an admin who has not broken the glass. */
  @ApiProperty({ type: String, nullable: true, example: 'Two tablets left.' })
  note: string | null;

  /** The account that decided. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  decidedById: string | null;

  /** When it was decided. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt: Date | null;

  /** What the doctor says with it; always null for an admin who has not broken the glass. */
  @ApiProperty({ type: String, nullable: true, example: null })
  reason: string | null;

  /** The new prescription, once approved. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  renewalId: string | null;

  static of(this: void, request: RefillRequest): RefillRequestDto {
    return {
      id: request.id,
      prescriptionId: request.prescriptionId,
      patientId: request.patientId,
      doctorId: request.doctorId,
      requestedById: request.requestedById,
      requestedAt: request.requestedAt,
      status: request.status,
      note: request.note,
      decidedById: request.decidedById,
      decidedAt: request.decidedAt,
      reason: request.reason,
      renewalId: request.renewalId,
    };
  }
}

/** A page of refill requests. */
export class RefillRequestPage {
  @ApiProperty({ type: [RefillRequestDto], description: 'The newest first.' })
  items: RefillRequestDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
