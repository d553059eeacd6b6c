import { ApiProperty } from '@nestjs/swagger';
import { RESULT_STATUSES, type ResultStatus } from '../content/observations.dto.js';
import { RECORD_KINDS, type RecordContent, type RecordKind } from '../content/record-kind.js';
import { RECORD_STATUSES, type RecordState, type RecordStatus, type ShownRecord } from '../record.js';
import { CONTENT } from './record-content.js';

/** A medical record. */
export class RecordDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the record.' })
  id: string;

  /** Whose chart it is in. */
  @ApiProperty({ format: 'uuid' })
  patientId: string;

  /** What sort of thing it tells of. */
  @ApiProperty({ enum: RECORD_KINDS, enumName: 'RecordKind' })
  kind: RecordKind;

  /** Its title; null for those who may not read what it says. */
  @ApiProperty({ type: String, nullable: true, example: 'Electrolytes' })
  title: string | null;

  /** When it was so: the time of the sample, of the image, of the beginning. */
  effectiveAt: Date;

  /** The account of the author. */
  @ApiProperty({ format: 'uuid' })
  authorId: string;

  /** The author. */
  @ApiProperty({ format: 'uuid' })
  authorDoctorId: string;

  /** The visit that it comes from. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  appointmentId: string | null;

  /** What it says; null for those who may not read it. */
  @ApiProperty({
    ...CONTENT,
    description: 'What it says, in the shape of its kind; null for those who may not read it.',
  })
  content: RecordContent | null;

  /** How final a result is; null for what is no result. */
  @ApiProperty({ enum: [...RESULT_STATUSES, null], type: String, nullable: true })
  resultStatus: ResultStatus | null;

  /** Whether it stands. */
  @ApiProperty({ enum: RECORD_STATUSES, enumName: 'RecordStatus' })
  status: RecordStatus;

  /** Why it was entered in error. */
  @ApiProperty({ type: String, nullable: true })
  statusReason: string | null;

  /** From when on the patient reads it; null as long as it is held. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  releaseAt: Date | null;

  /** Whether somebody must act upon it at once. */
  critical: boolean;

  /** When a doctor acknowledged what is critical. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  acknowledgedAt: Date | null;

  /** The account that did. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  acknowledgedById: string | null;

  /** The files that belong to it. */
  @ApiProperty({ type: [String], format: 'uuid' })
  fileIds: string[];

  /** When it was written. */
  createdAt: Date;

  /** When it was last changed. */
  updatedAt: Date;

  /** Begins at 1 and rises with each change; also its ETag. */
  @ApiProperty({ type: 'integer', example: 1 })
  version: number;

  /** What a client is told of a record. */
  static of(record: ShownRecord | RecordState): RecordDto {
    return {
      id: record.id,
      patientId: record.patientId,
      kind: record.kind,
      title: record.title,
      effectiveAt: record.effectiveAt,
      authorId: record.authorId,
      authorDoctorId: record.authorDoctorId,
      appointmentId: record.appointmentId,
      content: record.content,
      resultStatus: record.resultStatus,
      status: record.status,
      statusReason: record.statusReason,
      releaseAt: record.releaseAt,
      critical: record.critical,
      acknowledgedAt: record.acknowledgedAt,
      acknowledgedById: record.acknowledgedById,
      fileIds: record.fileIds,
      createdAt: record.createdAt,
      updatedAt: record.updatedAt,
      version: record.version,
    };
  }
}

/** A page of records. */
export class RecordPage {
  @ApiProperty({ type: [RecordDto], description: 'The latest first.' })
  items: RecordDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
