import { ApiProperty } from '@nestjs/swagger';
import { PageQuery } from '../http/pagination.js';
import { type DeadLetterRow } from './dead-letters.js';

/** Query of the list of dead letters. */
export class DeadLetterQuery extends PageQuery {}

/** An event that was given up after its last attempt. */
export class DeadLetterDto {
  /** Id of the event. */
  id: string;
  /** Name of the event, e.g. `appointment.booked`. */
  event: string;
  /** What it carries: ids only. */
  payload: Record<string, unknown>;
  /** How often it was tried. */
  attempts: number;
  /** Why the last attempt failed. */
  reason: string | null;
  /** When the event happened. */
  occurredAt: Date;
  /** When it was given up. */
  failedAt: Date;

  static of(row: DeadLetterRow): DeadLetterDto {
    return {
      id: row.id,
      event: row.name,
      payload: row.payload,
      attempts: row.attempts,
      reason: row.last_error,
      occurredAt: row.occurred_at,
      failedAt: row.failed_at,
    };
  }
}

/** A page of dead letters. */
export class DeadLetterPage {
  /** The dead letters, the oldest first. */
  items: DeadLetterDto[];
  /** Cursor of the next page; null at the end. */
  nextCursor: string | null;
}

/** What was sent off again. */
export class RedrivenDto {
  /** How many dead letters. */
  @ApiProperty({ type: 'integer', example: 3 })
  count: number;
}
