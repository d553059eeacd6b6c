import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNumber, IsUUID, Max, Min, ValidateIf } from 'class-validator';
import { IsLatitude, IsLongitude, IsText, MayBeAbsent, PageQuery } from '#libs/platform';
import { type NewSos } from '../raise-sos.js';
import { type Position, SOS_CATEGORIES, type SosCategory } from '../sos-request.js';
import { SOS_STATUSES, type SosStatus } from '../sos-status.js';

const HALF_THE_EARTH_METERS = 20_037_508;

/** A cry for help. */
export class RaiseSosDto {
  /** What kind of help is needed. */
  @ApiProperty({ enum: SOS_CATEGORIES, enumName: 'SosCategory', example: 'medical' })
  @IsIn(SOS_CATEGORIES)
  category: SosCategory;

  /** Latitude, WGS 84, in degrees; with the longitude or not at all. */
  @ApiProperty({ required: false, minimum: -90, maximum: 90, example: 24.7136 })
  @ValidateIf(({ latitude, longitude }: RaiseSosDto) => latitude !== undefined || longitude !== undefined)
  @IsLatitude()
  latitude?: number;

  /** Longitude, WGS 84, in degrees; with the latitude or not at all. */
  @ApiProperty({ required: false, minimum: -180, maximum: 180, example: 46.6753 })
  @ValidateIf(({ latitude, longitude }: RaiseSosDto) => latitude !== undefined || longitude !== undefined)
  @IsLongitude()
  longitude?: number;

  /** Radius within which the patient is, in metres. */
  @ApiProperty({ required: false, minimum: 0, example: 12 })
  @MayBeAbsent()
  @IsNumber()
  @Min(0)
  @Max(HALF_THE_EARTH_METERS)
  accuracyMeters?: number;

  /** What has happened. */
  @ApiProperty({ required: false, maxLength: 1000, example: 'Chest pain since ten minutes' })
  @MayBeAbsent()
  @IsText(1000)
  description?: string;

  /** Where the patient can be called now, in whatever form. */
  @ApiProperty({ required: false, maxLength: 50, example: '+966501234567' })
  @MayBeAbsent()
  @IsText(50)
  contactPhone?: string;

  /** Who needs help: yourself, unless you name a dependent. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  patientId?: string;

  static wish(body: RaiseSosDto): NewSos {
    const { category, latitude, longitude } = body;
    return {
      category,
      position:
        latitude === undefined || longitude === undefined
          ? null
          : { latitude, longitude, accuracyMeters: body.accuracyMeters ?? null },
      description: body.description ?? null,
      contactPhone: body.contactPhone ?? null,
      patientId: body.patientId ?? null,
    };
  }
}

/** Where the patient is now. */
export class LocateSosDto {
  /** Latitude, WGS 84, in degrees. */
  @ApiProperty({ minimum: -90, maximum: 90, example: 24.7136 })
  @IsLatitude()
  latitude: number;

  /** Longitude, WGS 84, in degrees. */
  @ApiProperty({ minimum: -180, maximum: 180, example: 46.6753 })
  @IsLongitude()
  longitude: number;

  /** Radius within which the patient is, in metres. */
  @ApiProperty({ required: false, minimum: 0, example: 12 })
  @MayBeAbsent()
  @IsNumber()
  @Min(0)
  @Max(HALF_THE_EARTH_METERS)
  accuracyMeters?: number;

  static position({ latitude, longitude, accuracyMeters }: LocateSosDto): Position {
    return { latitude, longitude, accuracyMeters: accuracyMeters ?? null };
  }
}

/** A step of a responder. */
export class SosStepDto {
  /** What there is to say about it. */
  @ApiProperty({ required: false, maxLength: 1000, example: 'Ambulance 7 is on its way' })
  @MayBeAbsent()
  @IsText(1000)
  note?: string;
}

/** The end of an SOS that was none, or is none any more. */
export class EndSosDto {
  /** Why. */
  @ApiProperty({ minLength: 1, maxLength: 1000, example: 'I pressed the button by mistake' })
  @IsText(1000)
  reason: string;
}

/** Query of the list of SOS. */
export class SosQuery extends PageQuery {
  /** Only those in this state. */
  @ApiProperty({ enum: SOS_STATUSES, enumName: 'SosStatus', required: false })
  @MayBeAbsent()
  @IsIn(SOS_STATUSES)
  status?: SosStatus;
}

/** Query of what happened to an SOS. */
export class SosEventQuery extends PageQuery {}
