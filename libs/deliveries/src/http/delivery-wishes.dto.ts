import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant, IsLatitude, IsLongitude, IsText, MayBeAbsent } from '#libs/platform';
import { type DeliveryStep } from '../delivery-rules.js';
import { DELIVERY_STATUSES, type DeliveryStatus } from '../delivery-status.js';
import { type DeliveryWish } from '../request-delivery.js';

/** Units of one item of the prescription. */
export class WantedItemDto {
  /** The item. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  prescriptionItemId: string;

  /** How many units; not more than are left. */
  @ApiProperty({ type: 'integer', minimum: 1, example: 30 })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  quantity: number;
}

/** What is to be brought. */
export class RequestDeliveryDto {
  /** An active prescription. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  prescriptionId: string;

  /** Where to: one of your addresses; the default one, unless you name another. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  addressId?: string;

  /** From when on somebody can take it in (RFC 3339). */
  @ApiProperty({ type: String, format: 'date-time', required: false, example: '2026-12-01T14:00:00+03:00' })
  @MayBeAbsent()
  @IsInstant()
  preferredFrom?: string;

  /** Until when somebody can take it in (RFC 3339), in the future and within a year. */
  @ApiProperty({ type: String, format: 'date-time', required: false, example: '2026-12-01T18:00:00+03:00' })
  @MayBeAbsent()
  @IsInstant()
  preferredTo?: string;

  /** What of it, each item once: all that is left, unless you say it. */
  @ApiProperty({ type: [WantedItemDto], required: false, minItems: 1, maxItems: 20 })
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ArrayUnique(({ prescriptionItemId }: WantedItemDto) => String(prescriptionItemId).toLowerCase(), {
    message: 'items must name each item once',
  })
  @ValidateNested({ each: true })
  @Type(() => WantedItemDto)
  items?: WantedItemDto[];

  static wish(body: RequestDeliveryDto): DeliveryWish {
    const instant = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));
    return {
      prescriptionId: body.prescriptionId,
      addressId: body.addressId ?? null,
      preferredFrom: instant(body.preferredFrom),
      preferredTo: instant(body.preferredTo),
      items:
        body.items?.map(({ prescriptionItemId, quantity }) => ({
          prescriptionItemId: prescriptionItemId.toLowerCase(),
          quantity,
        })) ?? null,
    };
  }
}

/** Where something happened. */
export class DeliveryPositionDto {
  /** Latitude, WGS 84, in degrees. */
  @ApiProperty({ minimum: -90, maximum: 90, example: 24.6905 })
  @IsLatitude()
  latitude: number;

  /** Longitude, WGS 84, in degrees. */
  @ApiProperty({ minimum: -180, maximum: 180, example: 46.6851 })
  @IsLongitude()
  longitude: number;
}

/** A step of a delivery. What must be said with it depends on where it leads. */
export class DeliveryTransitionDto {
  /** Where to. On `on_hold` follows where it was before. */
  @ApiProperty({ enum: DELIVERY_STATUSES, enumName: 'DeliveryStatus', example: 'scheduled' })
  @IsIn(DELIVERY_STATUSES)
  to: DeliveryStatus;

  /** What there is to say about it; the reason of a failed attempt, a hold or a cancellation, which need one. */
  @ApiProperty({ required: false, maxLength: 1000, example: 'Nobody at home' })
  @MayBeAbsent()
  @IsText(1000)
  note?: string;

  /** Where it happens. */
  @ApiProperty({ type: DeliveryPositionDto, required: false })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => DeliveryPositionDto)
  location?: DeliveryPositionDto;

  /** When it is to be at the door (RFC 3339), within a year; `scheduled` and `rescheduled` need it, with others it means nothing. */
  @ApiProperty({ type: String, format: 'date-time', required: false, example: '2026-12-01T16:00:00+03:00' })
  @MayBeAbsent()
  @IsInstant()
  scheduledFor?: string;

  /** The six figures that the patient says at the door; `delivered` needs them, with others they mean nothing. */
  @ApiProperty({ required: false, pattern: '^[0-9]{6}$', example: '493127' })
  @MayBeAbsent()
  @Matches(/^[0-9]{6}$/, { message: 'handoverCode must be six figures' })
  handoverCode?: string;

  static step(body: DeliveryTransitionDto): DeliveryStep {
    return {
      to: body.to,
      note: body.note ?? null,
      position: body.location ?? null,
      scheduledFor: body.scheduledFor === undefined ? null : new Date(body.scheduledFor),
      handoverCode: body.handoverCode ?? null,
    };
  }
}

/** The end of a delivery that nobody wants any more. */
export class CancelDeliveryDto {
  /** Why. */
  @ApiProperty({ minLength: 1, maxLength: 1000, example: 'I got it at the pharmacy.' })
  @IsText(1000)
  reason: string;
}
