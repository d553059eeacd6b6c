import { ApiProperty } from '@nestjs/swagger';
import { IsUUID, Matches } from 'class-validator';
import { IsInstant, MayBeAbsent, PageQuery } from '#libs/platform';
import { type AuditEvent, type AuditEventFilter } from '../audit-events.js';

/** Query of the list of audit events. */
export class AuditEventQuery extends PageQuery {
  /** Only what this account did. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  actorId?: string;

  /** Only what concerns this patient. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  patientId?: string;

  /** Only this action. */
  @ApiProperty({ required: false, example: 'access.refused' })
  @MayBeAbsent()
  @Matches(/^[a-z_]{1,50}\.[a-z_]{1,50}$/)
  action?: string;

  /** Only what was recorded at this instant (RFC 3339) or later. */
  @ApiProperty({ required: false, format: 'date-time' })
  @MayBeAbsent()
  @IsInstant()
  from?: string;

  /** Only what was recorded before this instant (RFC 3339). */
  @ApiProperty({ required: false, format: 'date-time' })
  @MayBeAbsent()
  @IsInstant()
  to?: string;

  /** What it asks for. */
  filter(): AuditEventFilter {
    const { actorId, patientId, action, from, to } = this;
    return {
      actorId,
      patientId,
      action,
      from: from === undefined ? undefined : new Date(from),
      to: to === undefined ? undefined : new Date(to),
    };
  }
}

/** Something that was done, seen or refused. */
export class AuditEventDto {
  /** Id of the event. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** When it was recorded. */
  recordedAt: Date;
  /** The account that acted; null for the system and for whoever was not signed in. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  actorId: string | null;
  /** The role in which it acted. */
  @ApiProperty({ example: 'doctor' })
  actorRole: string;
  /** What was done. */
  @ApiProperty({ example: 'appointment.cancelled' })
  action: string;
  /** Kind of the thing to which it was done. */
  @ApiProperty({ example: 'appointment' })
  entityType: string;
  /** Id of the thing; null where it was no single one. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  entityId: string | null;
  /** The patient whom it concerns. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  patientId: string | null;
  /** Why, in the words of whoever did it. */
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
  /** Further facts. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  details: Record<string, unknown>;
  /** The request in which it was done, as in `X-Request-Id` and in the logs. */
  @ApiProperty({ type: String, nullable: true })
  requestId: string | null;

  static of(event: AuditEvent): AuditEventDto {
    return { ...event };
  }
}

/** A page of audit events. */
export class AuditEventPage {
  /** The events, the newest first. */
  items: AuditEventDto[];
  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
