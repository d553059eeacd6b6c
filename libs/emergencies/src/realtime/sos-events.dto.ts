import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsUUID } from 'class-validator';
import { SosEventDto } from '../sos-event.dto.js';
import { SosDto } from '../sos.dto.js';

/** Asks for the board; there is nothing to say. */
export class WatchDto {}

/** What is on the board now. */
export class WatchedDto {
  @ApiProperty({
    type: [SosDto],
    description: 'All active SOS that are the caller’s to answer, the oldest first.',
  })
  requests: SosDto[];
}

/** Names an SOS. */
export class FollowDto {
  /** The SOS. */
  @ApiProperty({ format: 'uuid' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value))
  @IsUUID()
  sosId: string;
}

/** An SOS as it stands now. */
export class RequestDto {
  @ApiProperty({ type: SosDto, description: 'As it stands now.' })
  request: SosDto;
}

/** What happened to an SOS. */
export class UpdatedDto extends RequestDto {
  @ApiProperty({ type: SosEventDto, description: 'What happened.' })
  event: SosEventDto;
}

/** An SOS that nobody has answered in time. */
export class EscalatedDto extends RequestDto {
  /** 1: all doctors are told; from 2 on: the admins, each time anew. */
  @ApiProperty({ type: 'integer', example: 1 })
  level: number;
}

/** Where somebody is now. */
export class LocationDto {
  /** The SOS. */
  @ApiProperty({ format: 'uuid' })
  sosId: string;

  /** Latitude, WGS 84, in degrees. */
  @ApiProperty({ example: 24.7136 })
  latitude: number;

  /** Longitude, WGS 84, in degrees. */
  @ApiProperty({ example: 46.6753 })
  longitude: number;

  /** Radius within which they are, in metres; null if the device does not say. */
  @ApiProperty({ type: Number, nullable: true, example: 12 })
  accuracyMeters: number | null;

  /** When they were there. */
  locatedAt: Date;
}

/** Somebody is told nothing more, and why. */
export class SosEvictedDto {
  /** The SOS that is not theirs any more; absent when the whole connection ends. */
  @ApiProperty({ format: 'uuid', required: false })
  sosId?: string;

  /** Stable code of the reason. */
  @ApiProperty({ example: 'resource.not_found' })
  code: string;

  /** The reason in words. */
  detail: string;
}
