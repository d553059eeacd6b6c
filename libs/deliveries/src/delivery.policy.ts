import { Injectable } from '@nestjs/common';
import { PatientAccess } from '#libs/patients';
import { type Actor, Hidden, NotFound } from '#libs/platform';
import { type Delivery } from './delivery.js';

type Concern = Pick<Delivery, 'id' | 'patientId'>;

/**
 * A delivery is the patient's, that of guardians with the scope `deliveries`, and that of the admins, who pack and
 * send it. A chart that is open to somebody opens no delivery.
 */
@Injectable()
export class DeliveryPolicy {
  constructor(private readonly access: PatientAccess) {}

  /**
   * @returns the delivery
   * @throws NotFound when it is absent or not the actor's to see
   */
  async assertSeen<Seen extends Concern>(actor: Actor, delivery: Seen | null): Promise<Seen> {
    if (!delivery) throw new NotFound();
    if (!(await this.sees(actor, delivery.patientId))) throw new Hidden(subjectOf(delivery));
    return delivery;
  }

  /** Whether the actor has to do with a patient's deliveries. */
  async sees(actor: Actor, patientId: string): Promise<boolean> {
    if (actor.role === 'admin') return true;
    if (actor.role !== 'patient') return false;
    return (await this.access.groundFor(actor, patientId, 'deliveries')) !== null;
  }
}

/** What the audit is told of. */
export const subjectOf = ({ id, patientId }: Concern) => ({
  entityType: 'delivery',
  entityId: id,
  patientId,
});
