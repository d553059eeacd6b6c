import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#libs/platform';
import { type VisitType } from '../visit-type.js';

/** What a clinic rules about its appointments. */
export interface ClinicRules {
  clinicId: string;
  /** IANA name of the clinic's time zone. */
  timeZone: string;
  /** Patients change or cancel until so many hours before the start. */
  cancellationWindowHours: number;
}

/** The slot that somebody wants. */
export interface WantedSlot {
  doctorId: string;
  clinicId: string;
  visitType: VisitType;
  startsAt: Date;
}

/** Whether a wanted slot is one that the practice offers; whether it is still free is for the bookings to say. */
export type SlotCheck =
  | { outcome: 'offered'; endsAt: Date; clinic: ClinicRules }
  | { outcome: 'not_offered' | 'in_past' | 'beyond_horizon' };

/** Judges whether a slot is offered at all. */
@Injectable()
export class Availability {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Checks one slot in one statement, with the transaction in hand. */
  check(slot: WantedSlot): Promise<SlotCheck> {
    throw new Error(`Not yet: ${slot.doctorId}`);
  }
}
