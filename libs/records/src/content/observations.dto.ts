import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNumber,
  IsObject,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { IsText, MayBeAbsent } from '#libs/platform';
import { IsLoinc, IsUcumUnit } from './codes.js';

/** How final a result is. A final one becomes `corrected` by being edited. */
export const RESULT_STATUSES = ['preliminary', 'final', 'corrected'] as const;
export type ResultStatus = (typeof RESULT_STATUSES)[number];

/** How a value is to be read. */
export const INTERPRETATIONS = [
  'normal',
  'low',
  'high',
  'abnormal',
  'critical',
  'critical_low',
  'critical_high',
] as const;
export type Interpretation = (typeof INTERPRETATIONS)[number];

/** Beyond this a value is a slip of the keyboard. */
const LIMIT = 1e12;
const IsMeasured = (): PropertyDecorator => (target, key) => {
  IsNumber({ allowNaN: false, allowInfinity: false })(target, key);
  Min(-LIMIT)(target, key);
  Max(LIMIT)(target, key);
};

/** What is usual. */
export class ReferenceRangeDto {
  /** The lowest usual value. */
  @ApiProperty({ required: false, example: 3.5 })
  @MayBeAbsent()
  @IsMeasured()
  low?: number;

  /** The highest usual value. */
  @ApiProperty({ required: false, example: 5.1 })
  @MayBeAbsent()
  @IsMeasured()
  high?: number;
}

const IsRange = (): PropertyDecorator =>
  ValidateBy({
    name: 'isRange',
    validator: {
      // Every rule is asked, also of what another one has refused already: it may be null.
      validate: (range: Partial<ReferenceRangeDto> | null | undefined) =>
        range?.low === undefined || range.high === undefined || range.low <= range.high,
      defaultMessage: () => 'referenceRange must not begin above its end',
    },
  });

/** One measured value. */
export class ObservationDto {
  /** What was measured: LOINC, with its check digit. */
  @ApiProperty({ example: '2823-3' })
  @IsLoinc()
  code: string;

  /** The same in words. */
  @ApiProperty({ example: 'Potassium in serum', maxLength: 200 })
  @IsText(200)
  display: string;

  /** The value. */
  @ApiProperty({ example: 4.2 })
  @IsMeasured()
  value: number;

  /** Its unit, by UCUM. */
  @ApiProperty({ example: 'mmol/L', maxLength: 50 })
  @IsUcumUnit()
  unit: string;

  /** What is usual. */
  @ApiProperty({ type: ReferenceRangeDto, required: false })
  @MayBeAbsent()
  @IsObject()
  @IsRange()
  @ValidateNested()
  @Type(() => ReferenceRangeDto)
  referenceRange?: ReferenceRangeDto;

  /** How to read it; where it is left out and there is a range: `low`, `normal` or `high` by that. */
  @ApiProperty({ enum: INTERPRETATIONS, enumName: 'Interpretation', required: false })
  @MayBeAbsent()
  @IsIn(INTERPRETATIONS)
  interpretation?: Interpretation;
}

/** Measured values: a laboratory's results. */
export class LabResultContentDto {
  /** How final they are. */
  @ApiProperty({ enum: RESULT_STATUSES, enumName: 'ResultStatus', required: false, default: 'final' })
  @MayBeAbsent()
  @IsIn(RESULT_STATUSES)
  resultStatus: ResultStatus = 'final';

  /** The values. */
  @ApiProperty({ type: [ObservationDto], minItems: 1, maxItems: 100 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  // A list within the list would pass as something nested.
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ObservationDto)
  observations: ObservationDto[];

  /** Remarks on them. */
  @ApiProperty({ required: false, maxLength: 4000 })
  @MayBeAbsent()
  @IsText(4000)
  note?: string;
}

/** Measured values: signs of life, as they are taken at the bed. */
export class VitalSignsContentDto extends LabResultContentDto {}
