import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '#libs/platform';
import { SOS_EVENT_TYPES, type SosEvent, type SosEventType } from './sos-event.js';

/** One thing that happened to an SOS. */
export class SosEventDto {
  /** Counts from 1 without gaps. */
  @ApiProperty({ type: 'integer', example: 1 })
  seq: number;

  /** What happened. */
  @ApiProperty({ enum: SOS_EVENT_TYPES, enumName: 'SosEventType', example: 'raised' })
  type: SosEventType;

  /** The account; null for the system. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  actorId: string | null;

  /** Their role. */
  @ApiProperty({ enum: ROLES })
  actorRole: Role;

  /** What was said about it. */
  @ApiProperty({ type: String, nullable: true })
  note: string | null;

  /** Latitude of the position that came with it, WGS 84, in degrees. */
  @ApiProperty({ type: Number, nullable: true })
  latitude: number | null;

  /** Longitude of the position that came with it, WGS 84, in degrees. */
  @ApiProperty({ type: Number, nullable: true })
  longitude: number | null;

  /** Radius around the position, in metres. */
  @ApiProperty({ type: Number, nullable: true })
  accuracyMeters: number | null;

  /** How far it has escalated, in an event of that type. */
  @ApiProperty({ type: 'integer', nullable: true })
  level: number | null;

  /** When. */
  occurredAt: Date;

  static of({ sosId: _, ...event }: SosEvent): SosEventDto {
    return event;
  }
}
