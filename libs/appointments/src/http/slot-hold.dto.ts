import { ApiProperty, PickType } from '@nestjs/swagger';
import { VISIT_TYPES, type VisitType } from '#libs/practice';
import { type SlotHold } from '../slot-hold.js';
import { BookAppointmentDto } from './appointment-actions.dto.js';

/** A slot that is to be kept. */
export class HoldSlotDto extends PickType(BookAppointmentDto, [
  'doctorId',
  'clinicId',
  'visitType',
  'startsAt',
] as const) {}

/** A slot that is kept for you. */
export class SlotHoldDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the hold.' })
  id: string;

  /** With whom. */
  @ApiProperty({ format: 'uuid' })
  doctorId: string;

  /** Where. */
  @ApiProperty({ format: 'uuid' })
  clinicId: string;

  /** In the clinic, or by chat and call. */
  @ApiProperty({ enum: VISIT_TYPES, enumName: 'VisitType', example: 'physical' })
  visitType: VisitType;

  /** Start of the slot. */
  startsAt: Date;

  /** End of the slot. */
  endsAt: Date;

  /** Until then nobody else can book it. */
  expiresAt: Date;

  static of(hold: SlotHold): SlotHoldDto {
    const { id, doctorId, clinicId, visitType, startsAt, endsAt, expiresAt } = hold;
    return { id, doctorId, clinicId, visitType, startsAt, endsAt, expiresAt };
  }
}
