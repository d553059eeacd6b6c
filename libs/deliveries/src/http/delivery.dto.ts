import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '#libs/platform';
import { type Place } from '../addresses/address.js';
import {
  type Delivery,
  DELIVERY_EVENT_TYPES,
  type DeliveryEvent,
  type DeliveryEventType,
} from '../delivery.js';
import { DELIVERY_STATUSES, type DeliveryStatus } from '../delivery-status.js';
import { triesLeft } from '../handover-codes.js';

/** What is in a parcel. */
export class DeliveryItemDto {
  /** The item of the prescription. */
  @ApiProperty({ format: 'uuid' })
  prescriptionItemId: string;

  /** What it is, as prescribed. */
  @ApiProperty({ example: 'Metformin 1000 mg' })
  medicationName: string;

  /** Units, as the prescription counts them. */
  @ApiProperty({ type: 'integer', example: 30 })
  quantity: number;
}

/** Where a parcel goes: the address as it stood when the delivery was asked for. All but the city is null for other guardians than the one who asked. */
export class DeliveryAddressDto {
  /** City. */
  @ApiProperty({ example: 'Riyadh' })
  city: string;

  /** How its owner calls it. */
  @ApiProperty({ type: String, nullable: true, example: 'Home' })
  label: string | null;

  /** District. */
  @ApiProperty({ type: String, nullable: true, example: 'Al Olaya' })
  area: string | null;

  /** Street. */
  @ApiProperty({ type: String, nullable: true, example: 'Prince Sultan Street' })
  street: string | null;

  /** Building and flat. */
  @ApiProperty({ type: String, nullable: true, example: '4512, flat 7' })
  building: string | null;

  /** How to find the door. */
  @ApiProperty({ type: String, nullable: true, example: 'Behind the bakery' })
  notes: string | null;

  /** Latitude, WGS 84, in degrees. */
  @ApiProperty({ type: Number, nullable: true, example: 24.6905 })
  latitude: number | null;

  /** Longitude, WGS 84, in degrees. */
  @ApiProperty({ type: Number, nullable: true, example: 46.6851 })
  longitude: number | null;

  /** The city alone. */
  static cityOf({ city }: Place): DeliveryAddressDto {
    return {
      city,
      label: null,
      area: null,
      street: null,
      building: null,
      notes: null,
      latitude: null,
      longitude: null,
    };
  }
}

/** A parcel of prescribed medication, as it stands now. */
export class DeliveryDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the delivery.' })
  id: string;

  /** Who takes the medication. */
  @ApiProperty({ format: 'uuid' })
  patientId: string;

  /** What it was prescribed by. */
  @ApiProperty({ format: 'uuid' })
  prescriptionId: string;

  /** The account that asked for it: the patient’s or a guardian’s. */
  @ApiProperty({ format: 'uuid' })
  requestedById: string;

  /** When it was asked for. */
  requestedAt: Date;

  /** Where it stands. */
  @ApiProperty({ enum: DELIVERY_STATUSES, enumName: 'DeliveryStatus', example: 'pending' })
  status: DeliveryStatus;

  /** Where it was when it was put on hold, and goes back to; null for one that is not held. */
  @ApiProperty({ enum: DELIVERY_STATUSES, enumName: 'DeliveryStatus', nullable: true, example: null })
  heldFrom: DeliveryStatus | null;

  /** What is in it. */
  @ApiProperty({ type: [DeliveryItemDto] })
  items: DeliveryItemDto[];

  /** Where it goes. */
  @ApiProperty({ type: DeliveryAddressDto })
  address: DeliveryAddressDto;

  /** From when on somebody can take it in. */
  @ApiProperty({ type: Date, nullable: true })
  preferredFrom: Date | null;

  /** Until when somebody can take it in. */
  @ApiProperty({ type: Date, nullable: true })
  preferredTo: Date | null;

  /** When it is to be at the door, as agreed; null before. */
  @ApiProperty({ type: Date, nullable: true })
  scheduledFor: Date | null;

  /** When it counts as late: at the time that was agreed, else at the end of the window that was wished for, else some days after its beginning or the request. */
  dueAt: Date;

  /** Since when it is late; null while it is not. */
  @ApiProperty({ type: Date, nullable: true })
  lateSince: Date | null;

  /** How often nobody took it in; after the third time it goes back. */
  @ApiProperty({ type: 'integer', example: 0 })
  failedAttempts: number;

  /** What was said with the last step: the reason of a hold, a failed attempt or a cancellation. */
  @ApiProperty({ type: String, nullable: true, example: 'Nobody at home' })
  note: string | null;

  /** When it was delivered, returned or cancelled; null before. */
  @ApiProperty({ type: Date, nullable: true })
  closedAt: Date | null;

  /** The six figures for which it is handed over: for the patient and guardians, until it is over; null for everybody else. */
  @ApiProperty({ type: String, nullable: true, example: '493127' })
  handoverCode: string | null;

  /** How often a wrong code may still be tried; with 0 it is handed over only after a new code was issued. */
  @ApiProperty({ type: 'integer', example: 5 })
  handoverTriesLeft: number;

  /** Begins at 1 and rises with each event; also its ETag. */
  @ApiProperty({ type: 'integer', example: 1 })
  version: number;

  /** @param address, handoverCode as far as the reader may know them */
  static of(
    { handoverIssue: _, handoverTries, ...delivery }: Delivery,
    address: DeliveryAddressDto,
    handoverCode: string | null,
  ): DeliveryDto {
    return { ...delivery, address, handoverCode, handoverTriesLeft: triesLeft({ handoverTries }) };
  }
}

/** One thing that happened to a delivery. */
export class DeliveryEventDto {
  /** Counts from 1 without gaps. */
  @ApiProperty({ type: 'integer', example: 1 })
  seq: number;

  /** What happened. */
  @ApiProperty({ enum: DELIVERY_EVENT_TYPES, enumName: 'DeliveryEventType', example: 'moved' })
  type: DeliveryEventType;

  /** Where the delivery stood after it. */
  @ApiProperty({ enum: DELIVERY_STATUSES, enumName: 'DeliveryStatus', example: 'scheduled' })
  status: DeliveryStatus;

  /** The account; null for the system. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  actorId: string | null;

  /** Their role. */
  @ApiProperty({ enum: ROLES })
  actorRole: Role;

  /** What was said about it. */
  @ApiProperty({ type: String, nullable: true })
  note: string | null;

  /** Latitude of where it happened, WGS 84, in degrees. */
  @ApiProperty({ type: Number, nullable: true })
  latitude: number | null;

  /** Longitude of where it happened, WGS 84, in degrees. */
  @ApiProperty({ type: Number, nullable: true })
  longitude: number | null;

  /** The time at the door that was agreed with it. */
  @ApiProperty({ type: Date, nullable: true })
  scheduledFor: Date | null;

  /** When. */
  occurredAt: Date;

  static of({ deliveryId: _, ...event }: DeliveryEvent): DeliveryEventDto {
    return event;
  }
}

/** A page of deliveries. */
export class DeliveryPage {
  @ApiProperty({ type: [DeliveryDto], description: 'The latest first.' })
  items: DeliveryDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

/** A page of what happened to a delivery. */
export class DeliveryEventPage {
  @ApiProperty({ type: [DeliveryEventDto], description: 'From the first to the last.' })
  items: DeliveryEventDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
