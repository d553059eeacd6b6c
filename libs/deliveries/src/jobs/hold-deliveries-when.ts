import { Injectable } from '@nestjs/common';
import { GuardianshipChanged, GuardianshipExpired, GuardianshipRevoked } from '#libs/patients';
import { type DomainEvent, type EventHandler, HandlesEvent, Permit } from '#libs/platform';
import { PrescriptionCancelled } from '#libs/prescriptions';
import { HoldDeliveries } from '../hold-deliveries.js';

type Cancelled = Readonly<{ prescriptionId: string; patientId: string }>;
type OfGuardianship = Readonly<{ guardianshipId: string; guardianId: string; patientId: string }>;

/** Stops what is on its way when a doctor stops the medication. */
@Injectable()
@HandlesEvent(PrescriptionCancelled)
@Permit('delivery.hold')
export class HoldDeliveriesWhenPrescriptionCancelled implements EventHandler<Cancelled> {
  constructor(private readonly holdDeliveries: HoldDeliveries) {}

  async handle({ payload: { prescriptionId } }: DomainEvent<Cancelled>): Promise<void> {
    await this.holdDeliveries.ofPrescription(prescriptionId);
  }
}

/** Stops what is on its way to somebody who may not receive it for the patient any more. */
@Injectable()
class HoldDeliveriesOfFormerGuardian implements EventHandler<OfGuardianship> {
  constructor(private readonly holdDeliveries: HoldDeliveries) {}

  async handle({ payload: { guardianId, patientId } }: DomainEvent<OfGuardianship>): Promise<void> {
    await this.holdDeliveries.ofFormerGuardian(guardianId, patientId);
  }
}

/** A guardian may have lost the right to deliveries. */
@Injectable()
@HandlesEvent(GuardianshipChanged)
@Permit('delivery.hold')
export class HoldDeliveriesWhenGuardianshipChanged extends HoldDeliveriesOfFormerGuardian {}

/** The guardianship was ended. */
@Injectable()
@HandlesEvent(GuardianshipRevoked)
@Permit('delivery.hold')
export class HoldDeliveriesWhenGuardianshipRevoked extends HoldDeliveriesOfFormerGuardian {}

/** The patient has come of age. */
@Injectable()
@HandlesEvent(GuardianshipExpired)
@Permit('delivery.hold')
export class HoldDeliveriesWhenGuardianshipExpired extends HoldDeliveriesOfFormerGuardian {}
