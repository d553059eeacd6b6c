import { Injectable } from '@nestjs/common';
import { type AuditEntry, AuditLog } from '#libs/audit';
import { Outbox } from '#libs/platform';
import { type Delivery } from './delivery.js';
import { DeliveryCodeIssued, DeliveryMoved, DeliveryRequested } from './delivery.events.js';
import { subjectOf } from './delivery.policy.js';

/** Takes what happened to deliveries into the audit, and tells the other libraries. */
@Injectable()
export class DeliveryJournal {
  constructor(
    private readonly auditLog: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** That one was asked for. */
  async requested(delivery: Delivery): Promise<void> {
    await this.note('delivery.requested', [delivery], { prescriptionId: delivery.prescriptionId });
    await this.outbox.publish(DeliveryRequested, namesOf(delivery));
  }

  /**
   * That one is in another state.
   *
   * @param reason what was said with it
   * @param isRelease whether it is back where it was held
   */
  async moved(delivery: Delivery, reason: string | null, isRelease = false): Promise<void> {
    const { status, version } = delivery;
    await this.auditLog.record({ ...entryOf(`delivery.${status}`, delivery), reason });
    await this.outbox.publish(DeliveryMoved, { ...namesOf(delivery), status, version, isRelease });
  }

  /** That the old code of one counts no more. */
  async codeIssued(delivery: Delivery): Promise<void> {
    await this.note('delivery.handover_code_issued', [delivery]);
    await this.outbox.publish(DeliveryCodeIssued, namesOf(delivery));
  }

  /** Anything else, for the audit alone. */
  async note(
    action: string,
    deliveries: readonly Delivery[],
    details: Record<string, unknown> = {},
  ): Promise<void> {
    await this.auditLog.recordAll(deliveries.map((delivery) => entryOf(action, delivery, details)));
  }
}

const entryOf = (action: string, delivery: Delivery, details: Record<string, unknown> = {}): AuditEntry => ({
  action,
  ...subjectOf(delivery),
  details: { version: delivery.version, ...details },
});

/** What events say of a delivery. */
export const namesOf = ({
  id,
  patientId,
  requestedById,
}: Pick<Delivery, 'id' | 'patientId' | 'requestedById'>) => ({ deliveryId: id, patientId, requestedById });
