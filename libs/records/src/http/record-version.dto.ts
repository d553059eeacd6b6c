import { ApiProperty } from '@nestjs/swagger';
import { RESULT_STATUSES, type ResultStatus } from '../content/observations.dto.js';
import { type RecordContent } from '../content/record-kind.js';
import { RECORD_ACTIONS, RECORD_STATUSES, type RecordAction, type RecordStatus } from '../record.js';
import { type RecordVersion } from '../record-version.js';
import { CONTENT } from './record-content.js';

/** What a record said from one change to the next. */
export class RecordVersionDto {
  /** Begins at 1. */
  @ApiProperty({ type: 'integer', example: 1 })
  version: number;

  /** What was done. */
  @ApiProperty({ enum: RECORD_ACTIONS, enumName: 'RecordAction' })
  action: RecordAction;

  /** Its title; null where the reader may not know any more. */
  @ApiProperty({ type: String, nullable: true })
  title: string | null;

  /** When it was so; null where the reader may not know any more. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  effectiveAt: Date | null;

  /** What it said; null for those who may not read it. */
  @ApiProperty({
    ...CONTENT,
    description: 'What it said, in the shape of its kind; null for those who may not read it.',
  })
  content: RecordContent | null;

  /** How final a result was. */
  @ApiProperty({ enum: [...RESULT_STATUSES, null], type: String, nullable: true })
  resultStatus: ResultStatus | null;

  /** Whether it stood. */
  @ApiProperty({ enum: RECORD_STATUSES, enumName: 'RecordStatus' })
  status: RecordStatus;

  /** The files that belonged to it. */
  @ApiProperty({ type: [String], format: 'uuid' })
  fileIds: string[];

  /** When it was changed. */
  changedAt: Date;

  /** The account that did; null for patients. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  changedById: string | null;

  /** Why; null for patients. */
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  /** What a client is told of a version. */
  static of(version: RecordVersion): RecordVersionDto {
    return version;
  }
}

/** A page of versions. */
export class RecordVersionPage {
  @ApiProperty({ type: [RecordVersionDto], description: 'The newest first.' })
  items: RecordVersionDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
