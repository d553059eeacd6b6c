import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsObject, IsUUID } from 'class-validator';
import { endOf, IsInstant, IsInstantOrDate, IsText, MayBeAbsent, PageQuery, startOf } from '#libs/platform';
import { IsCode } from '../content/codes.js';
import { RECORD_KINDS, type RecordKind } from '../content/record-kind.js';
import { type NewRecord } from '../create-record.js';
import { type RecordEdit } from '../medical-record.js';
import { type RecordFilter } from '../record-list.js';
import { CONTENT } from './record-content.js';

const MAX_FILES = 20;

/** Query of a patient's records. */
export class RecordQuery extends PageQuery {
  /** Only those of this kind. */
  @ApiProperty({ enum: RECORD_KINDS, enumName: 'RecordKind', required: false })
  @MayBeAbsent()
  @IsIn(RECORD_KINDS)
  kind?: RecordKind;

  /** Only those that name this code (LOINC, ICD-10, ATC, CVX, a modality …). */
  @ApiProperty({ required: false, maxLength: 40, example: '2823-3' })
  @MayBeAbsent()
  @IsCode()
  code?: string;

  /** Only those that are effective at this instant, or on this date, or later. */
  @ApiProperty({ required: false, example: '2026-01-01' })
  @MayBeAbsent()
  @IsInstantOrDate()
  from?: string;

  /** Only those that are effective before this instant, or up to the end of this date. */
  @ApiProperty({ required: false, example: '2026-12-31' })
  @MayBeAbsent()
  @IsInstantOrDate()
  to?: string;

  /** What it asks for. */
  filter(): RecordFilter {
    const { kind, code } = this;
    return { kind, code, from: startOf(this.from), to: endOf(this.to) };
  }
}

/** Query of a series. */
export class SeriesQuery {
  /** Only what was measured at this instant, or on this date, or later. */
  @ApiProperty({ required: false, example: '2020-01-01' })
  @MayBeAbsent()
  @IsInstantOrDate()
  from?: string;

  /** Only what was measured before this instant, or up to the end of this date. */
  @ApiProperty({ required: false, example: '2026-12-31' })
  @MayBeAbsent()
  @IsInstantOrDate()
  to?: string;

  /** What it asks for. */
  range(): { from?: Date; to?: Date } {
    return { from: startOf(this.from), to: endOf(this.to) };
  }
}

/** What a doctor writes into a chart. */
export class CreateRecordDto {
  /** What sort of thing it tells of. */
  @ApiProperty({ enum: RECORD_KINDS, enumName: 'RecordKind' })
  @IsIn(RECORD_KINDS)
  kind: RecordKind;

  /** A title for lists. */
  @ApiProperty({ example: 'Electrolytes', maxLength: 200 })
  @IsText(200)
  title: string;

  /** When it was so: at most a day ahead. */
  @ApiProperty({ format: 'date-time', example: '2026-01-15T08:00:00Z' })
  @IsInstant()
  effectiveAt: string;

  /** The visit that it comes from; of critical results the doctor of that visit is told. */
  @ApiProperty({ required: false, format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  appointmentId?: string;

  /** What it says. */
  @ApiProperty(CONTENT)
  @IsObject()
  content: object;

  /** Files of one's own, attached to nothing yet. */
  @ApiProperty({ required: false, type: [String], format: 'uuid', maxItems: MAX_FILES, uniqueItems: true })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MAX_FILES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  fileIds?: string[];

  /** Whether the patient may read it at once, or only when it is released. */
  @ApiProperty({ enum: ['immediate', 'held'], required: false, default: 'immediate' })
  @MayBeAbsent()
  @IsIn(['immediate', 'held'])
  release?: 'immediate' | 'held';

  /** A time at which it is released by itself, instead. */
  @ApiProperty({ required: false, format: 'date-time' })
  @MayBeAbsent()
  @IsInstant()
  releaseAt?: string;

  /** The same with instants. */
  wish(): NewRecord {
    return { ...this, effectiveAt: new Date(this.effectiveAt), releaseAt: startOf(this.releaseAt) };
  }
}

/** What the author changes of a record; what is left out stays. */
export class UpdateRecordDto {
  /** A title for lists. */
  @ApiProperty({ required: false, maxLength: 200 })
  @MayBeAbsent()
  @IsText(200)
  title?: string;

  /** When it was so: at most a day ahead. */
  @ApiProperty({ required: false, format: 'date-time' })
  @MayBeAbsent()
  @IsInstant()
  effectiveAt?: string;

  /** What it says, all of it. */
  @ApiProperty({ ...CONTENT, required: false } as ApiPropertyOptions)
  @MayBeAbsent()
  @IsObject()
  content?: object;

  /** All files that it has from now on: those that it had, and new ones of one's own. */
  @ApiProperty({ required: false, type: [String], format: 'uuid', maxItems: MAX_FILES, uniqueItems: true })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MAX_FILES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  fileIds?: string[];

  /** Why, for those who read the versions. */
  @ApiProperty({ required: false, maxLength: 1000 })
  @MayBeAbsent()
  @IsText(1000)
  reason?: string;

  /** The same with instants. */
  edit(): RecordEdit & { reason?: string } {
    return { ...this, effectiveAt: startOf(this.effectiveAt) };
  }
}

/** Why something is taken back. */
export class ReasonDto {
  /** The reason. */
  @ApiProperty({ example: 'Written into the wrong chart', maxLength: 1000 })
  @IsText(1000)
  reason: string;
}
