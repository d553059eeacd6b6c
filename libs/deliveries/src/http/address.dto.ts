import { ApiProperty, PartialType } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { IsLatitude, IsLongitude, IsText, MayBeAbsent, MayBeNull, PageQuery } from '#libs/platform';
import { type Address } from '../addresses/address.js';
import { type AddressFields } from '../addresses/addresses.js';

/** A place to which things are to be brought. */
export class CreateAddressDto {
  /** How you call it. */
  @ApiProperty({ minLength: 1, maxLength: 50, example: 'Home' })
  @IsText(50)
  label: string;

  /** City. */
  @ApiProperty({ minLength: 1, maxLength: 100, example: 'Riyadh' })
  @IsText(100)
  city: string;

  /** District. */
  @ApiProperty({ minLength: 1, maxLength: 100, example: 'Al Olaya' })
  @IsText(100)
  area: string;

  /** Street. */
  @ApiProperty({ minLength: 1, maxLength: 200, example: 'Prince Sultan Street' })
  @IsText(200)
  street: string;

  /** Building and flat. */
  @ApiProperty({ minLength: 1, maxLength: 50, example: '4512, flat 7' })
  @IsText(50)
  building: string;

  /** How to find the door. */
  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    minLength: 1,
    maxLength: 500,
    example: 'Behind the bakery',
  })
  @MayBeNull()
  @IsText(500)
  notes?: string | null;

  /** Latitude, WGS 84, in degrees; with the longitude or not at all. */
  @ApiProperty({
    type: Number,
    required: false,
    nullable: true,
    minimum: -90,
    maximum: 90,
    example: 24.6905,
  })
  @MayBeNull()
  @IsLatitude()
  latitude?: number | null;

  /** Longitude, WGS 84, in degrees; with the latitude or not at all. */
  @ApiProperty({
    type: Number,
    required: false,
    nullable: true,
    minimum: -180,
    maximum: 180,
    example: 46.6851,
  })
  @MayBeNull()
  @IsLongitude()
  longitude?: number | null;

  /** Whether it is taken where none is named. The first address is, whatever you say. */
  @ApiProperty({ required: false, default: false })
  @MayBeAbsent()
  @IsBoolean()
  isDefault?: boolean;

  static fields(body: CreateAddressDto): AddressFields {
    const { notes = null, latitude = null, longitude = null, isDefault = false, ...rest } = body;
    return { ...rest, notes, latitude, longitude, isDefault };
  }
}

/** What changes of an address; what is left out stays. */
export class UpdateAddressDto extends PartialType(CreateAddressDto, { skipNullProperties: false }) {}

/** A place of yours. */
export class AddressDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the address.' })
  id: string;

  /** How you call it. */
  @ApiProperty({ example: 'Home' })
  label: string;

  /** City. */
  @ApiProperty({ example: 'Riyadh' })
  city: string;

  /** District. */
  @ApiProperty({ example: 'Al Olaya' })
  area: string;

  /** Street. */
  @ApiProperty({ example: 'Prince Sultan Street' })
  street: string;

  /** Building and flat. */
  @ApiProperty({ example: '4512, flat 7' })
  building: string;

  /** How to find the door. */
  @ApiProperty({ type: String, nullable: true, example: 'Behind the bakery' })
  notes: string | null;

  /** Latitude, WGS 84, in degrees. */
  @ApiProperty({ type: Number, nullable: true, example: 24.6905 })
  latitude: number | null;

  /** Longitude, WGS 84, in degrees. */
  @ApiProperty({ type: Number, nullable: true, example: 46.6851 })
  longitude: number | null;

  /** Whether it is taken where none is named; exactly one of yours is. */
  isDefault: boolean;

  /** When it was made. */
  createdAt: Date;

  /** Begins at 1 and rises with each change; also its ETag. */
  @ApiProperty({ type: 'integer', example: 1 })
  version: number;

  static of({ userId: _, ...address }: Address): AddressDto {
    return address;
  }
}

/** Query of the list of addresses. */
export class AddressQuery extends PageQuery {}

/** A page of addresses. */
export class AddressPage {
  @ApiProperty({ type: [AddressDto], description: 'In the order in which they were made.' })
  items: AddressDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
