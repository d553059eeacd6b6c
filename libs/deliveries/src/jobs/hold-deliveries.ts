import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventHandler, HandlesEvent, Permit } from '#libs/platform';
import { PrescriptionCancelled } from '#libs/prescriptions';
import { HoldDeliveries } from '../hold-deliveries.js';

type Cancelled = Readonly<{ prescriptionId: string; patientId: string }>;

/** Stops what is on its way when a doctor stops the medication. */
@Injectable()
@HandlesEvent(PrescriptionCancelled)
@Permit('delivery.hold')
export class HoldDeliveriesWhenPrescriptionCancelled implements EventHandler<Cancelled> {
  constructor(private readonly holdDeliveries: HoldDeliveries) {}

  async handle({ payload: { prescriptionId } }: DomainEvent<Cancelled>): Promise<void> {
    await this.holdDeliveries.holdOf(prescriptionId);
  }
}
