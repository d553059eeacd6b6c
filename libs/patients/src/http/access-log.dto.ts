import { ApiProperty } from '@nestjs/swagger';
import { type AccessLogEntry } from '#libs/audit';
import { PageQuery } from '#libs/platform';

/** Query of who was at a patient's data. */
export class AccessLogQuery extends PageQuery {}

/** One time that somebody looked at the data, changed it, or was refused it. */
export class AccessLogEntryDto {
  /** Id of the entry. */
  id: string;
  /** When. */
  recordedAt: Date;
  /** The account; null for the system, and for those who were refused. */
  @ApiProperty({ type: String, nullable: true })
  actorId: string | null;
  /** Their role. */
  actorRole: string;
  /** Their name; null for the system, and for those who were refused. */
  @ApiProperty({ type: String, nullable: true })
  actorName: string | null;
  /** What was done, e.g. `record.read`. */
  action: string;
  /** Kind of what it was done to. */
  entityType: string;
  /** Id of what it was done to; null for patients where it is of the chart. */
  @ApiProperty({ type: String, nullable: true })
  entityId: string | null;
  /** Why, in the words of whoever did it; null for patients where it was written for the staff. */
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
  /** Whether it was tried in vain. */
  refused: boolean;

  static of(entry: AccessLogEntry): AccessLogEntryDto {
    return { ...entry };
  }
}

/** A page of the access log. */
export class AccessLogPage {
  /** The entries, the newest first. */
  @ApiProperty({ type: [AccessLogEntryDto] })
  items: AccessLogEntryDto[];
  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
