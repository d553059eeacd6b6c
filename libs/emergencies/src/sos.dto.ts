import { ApiProperty } from '@nestjs/swagger';
import { SOS_CATEGORIES, type SosCategory, type SosRequest } from './sos-request.js';
import { SOS_STATUSES, type SosStatus } from './sos-status.js';

/** A cry for help, as it stands now. */
export class SosDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the SOS.' })
  id: string;

  /** Who needs help. */
  @ApiProperty({ format: 'uuid' })
  patientId: string;

  /** The account that raised it: the patient’s or a guardian’s. */
  @ApiProperty({ format: 'uuid' })
  raisedById: string;

  /** What kind of help is needed. */
  @ApiProperty({ enum: SOS_CATEGORIES, enumName: 'SosCategory', example: 'medical' })
  category: SosCategory;

  /** What was said about it. */
  @ApiProperty({ type: String, nullable: true, example: 'Chest pain since ten minutes' })
  description: string | null;

  /** Where they can be called now. */
  @ApiProperty({ type: String, nullable: true, example: '+966501234567' })
  contactPhone: string | null;

  /** Latitude of the last known position, WGS 84, in degrees; null as long as there is none. */
  @ApiProperty({ type: Number, nullable: true, example: 24.7136 })
  latitude: number | null;

  /** Longitude of the last known position, WGS 84, in degrees. */
  @ApiProperty({ type: Number, nullable: true, example: 46.6753 })
  longitude: number | null;

  /** Radius within which they are, in metres; null if the device does not say. */
  @ApiProperty({ type: Number, nullable: true, example: 12 })
  accuracyMeters: number | null;

  /** When they were there. */
  @ApiProperty({ type: Date, nullable: true })
  locatedAt: Date | null;

  /** Where it stands. */
  @ApiProperty({ enum: SOS_STATUSES, enumName: 'SosStatus', example: 'open' })
  status: SosStatus;

  /** The account that has taken it on; null before. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  responderId: string | null;

  /** When it was raised. */
  raisedAt: Date;

  /** When somebody took it on; null before. */
  @ApiProperty({ type: Date, nullable: true })
  acknowledgedAt: Date | null;

  /** When help was sent; null before. */
  @ApiProperty({ type: Date, nullable: true })
  dispatchedAt: Date | null;

  /** When help arrived; null before. */
  @ApiProperty({ type: Date, nullable: true })
  arrivedAt: Date | null;

  /** When it was resolved, cancelled or found to be a false alarm; null before. */
  @ApiProperty({ type: Date, nullable: true })
  closedAt: Date | null;

  /** Why it is over, in the words of whoever ended it. */
  @ApiProperty({ type: String, nullable: true, example: 'Taken to hospital' })
  closingReason: string | null;

  /** 0: those on duty were told; 1: all doctors; from 2 on: the admins, each time anew. */
  @ApiProperty({ type: 'integer', example: 0 })
  escalationLevel: number;

  /** The public emergency number where the hospital is: call it, too. */
  @ApiProperty({ example: '112' })
  emergencyNumber: string;

  /** Begins at 1 and rises with each event; also its ETag. */
  @ApiProperty({ type: 'integer', example: 1 })
  version: number;

  static of({ nextEscalationAt: _, ...sos }: SosRequest, emergencyNumber: string): SosDto {
    return { ...sos, emergencyNumber };
  }
}
