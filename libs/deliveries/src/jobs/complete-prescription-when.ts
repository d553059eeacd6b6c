import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventHandler, HandlesEvent, Permit } from '#libs/platform';
import { RefillApproved } from '#libs/prescriptions';
import { CompleteWhenUsedUp } from '../complete-when-used-up.js';

type Approved = Readonly<{
  refillRequestId: string;
  patientId: string;
  doctorId: string;
  prescriptionId: string;
  formerId: string;
}>;

/** A prescription of which all was delivered stayed active for the refills that it had: now they have gone over. */
@Injectable()
@HandlesEvent(RefillApproved)
@Permit('delivery.complete_prescription')
export class CompletePrescriptionWhenRefillApproved implements EventHandler<Approved> {
  constructor(private readonly completion: CompleteWhenUsedUp) {}

  async handle({ payload: { formerId } }: DomainEvent<Approved>): Promise<void> {
    await this.completion.look(formerId);
  }
}
