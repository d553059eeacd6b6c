import { ApiProperty } from '@nestjs/swagger';
import { type Interpretation, INTERPRETATIONS } from '../content/observations.dto.js';

/** One measured value in time. */
export class SeriesPointDto {
  /** The record that tells of it. */
  @ApiProperty({ format: 'uuid' })
  recordId: string;

  /** When it was measured. */
  effectiveAt: Date;

  /** The value. */
  @ApiProperty({ example: 4.2 })
  value: number;

  /** Its unit, by UCUM. */
  @ApiProperty({ example: 'mmol/L' })
  unit: string;

  /** The lowest usual value; null where none is known. */
  @ApiProperty({ type: Number, nullable: true, example: 3.5 })
  low: number | null;

  /** The highest usual value; null where none is known. */
  @ApiProperty({ type: Number, nullable: true, example: 5.1 })
  high: number | null;

  /** How to read it; null where nothing is known. */
  @ApiProperty({ enum: [...INTERPRETATIONS, null], type: String, nullable: true, example: 'normal' })
  flag: Interpretation | null;
}

/** The values of one kind over time, ready to plot. */
export class SeriesDto {
  /** LOINC. */
  @ApiProperty({ example: '2823-3' })
  code: string;

  /** The same in words, by the newest point; null without one. */
  @ApiProperty({ type: String, nullable: true, example: 'Potassium in serum' })
  display: string | null;

  /** Unit of the newest point; each point says its own, which may differ. Null without one. */
  @ApiProperty({ type: String, nullable: true, example: 'mmol/L' })
  unit: string | null;

  @ApiProperty({
    type: [SeriesPointDto],
    maxItems: 1000,
    description: 'The oldest first; of more than 1000 the newest.',
  })
  points: SeriesPointDto[];
}
