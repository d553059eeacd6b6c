import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { IsText, MayBeAbsent, MayBeNull } from '#libs/platform';
import { type MedicationRoute, type NewItem, type PrescriptionItem, ROUTES } from '../prescription.js';

/** One medication to be prescribed. */
export class NewItemDto {
  /** Name of the medication, with its strength if that matters. */
  @ApiProperty({ minLength: 1, maxLength: 200, example: 'Amoxicillin 500 mg' })
  @IsText(200)
  @Matches(/\p{L}/u, { message: 'medicationName must be a name' })
  medicationName: string;

  /** ATC code of the substance (fifth level). */
  @ApiProperty({ type: String, nullable: true, required: false, example: 'J01CA04' })
  @MayBeNull()
  @Matches(/^[ABCDGHJLMNPRSV]\d{2}[A-Z]{2}\d{2}$/, {
    message: 'medicationCode must be an ATC code of the fifth level, such as J01CA04',
  })
  medicationCode?: string | null;

  /** How much at a time. */
  @ApiProperty({ minLength: 1, maxLength: 100, example: '1 capsule' })
  @IsText(100)
  dose: string;

  /** By which way it enters the body. */
  @ApiProperty({ enum: ROUTES, enumName: 'MedicationRoute', example: 'oral' })
  @IsIn(ROUTES)
  route: MedicationRoute;

  /** How often. */
  @ApiProperty({ minLength: 1, maxLength: 200, example: 'three times a day' })
  @IsText(200)
  frequency: string;

  /** For how many days. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 730, example: 7 })
  @IsInt()
  @Min(1)
  @Max(730)
  durationDays: number;

  /** Units to hand out, now and with each refill. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 10_000, example: 21 })
  @IsInt()
  @Min(1)
  @Max(10_000)
  quantity: number;

  /** How often it may be prescribed again at the patient's request. */
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 12, default: 0, required: false })
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(12)
  refills?: number;

  /** What the patient should know when taking it. */
  @ApiProperty({ type: String, nullable: true, required: false, maxLength: 1000, example: 'After meals.' })
  @MayBeNull()
  @IsText(1000)
  instructions?: string | null;

  static item(this: void, { refills = 0, medicationCode, instructions, ...item }: NewItemDto): NewItem {
    return { ...item, refills, medicationCode: medicationCode ?? null, instructions: instructions ?? null };
  }
}

/** One medication of a prescription. */
export class PrescriptionItemDto {
  /** Id of the item. */
  @ApiProperty({ format: 'uuid' })
  id: string;

  /** Its place in the prescription, from 0 on. */
  @ApiProperty({ type: 'integer', example: 0 })
  position: number;

  /** Name of the medication. */
  @ApiProperty({ example: 'Amoxicillin 500 mg' })
  medicationName: string;

  /** ATC code of the substance. */
  @ApiProperty({ type: String, nullable: true, example: 'J01CA04' })
  medicationCode: string | null;

  /** How much at a time. */
  @ApiProperty({ example: '1 capsule' })
  dose: string;

  /** By which way it enters the body. */
  @ApiProperty({ enum: ROUTES, enumName: 'MedicationRoute', example: 'oral' })
  route: MedicationRoute;

  /** How often. */
  @ApiProperty({ example: 'three times a day' })
  frequency: string;

  /** For how many days. */
  @ApiProperty({ type: 'integer', example: 7 })
  durationDays: number;

  /** Units to hand out, now and with each refill. */
  @ApiProperty({ type: 'integer', example: 21 })
  quantity: number;

  /** How often it may be prescribed again at the patient's request. */
  @ApiProperty({ type: 'integer', example: 0 })
  refills: number;

  /** What the patient should know when taking it. */
  @ApiProperty({ type: String, nullable: true, example: 'After meals.' })
  instructions: string | null;

  static of(this: void, item: PrescriptionItem): PrescriptionItemDto {
    return {
      id: item.id,
      position: item.position,
      medicationName: item.medicationName,
      medicationCode: item.medicationCode,
      dose: item.dose,
      route: item.route,
      frequency: item.frequency,
      durationDays: item.durationDays,
      quantity: item.quantity,
      refills: item.refills,
      instructions: item.instructions,
    };
  }
}
