import { Injectable } from '@nestjs/common';
import { type AuditEntry, AuditLog } from '#libs/audit';
import { Outbox } from '#libs/platform';
import { type Delivery } from './delivery.js';
import { DeliveryMoved } from './delivery.events.js';
import { subjectOf } from './delivery.policy.js';

/** Takes what happened to deliveries into the audit, and tells the other libraries. */
@Injectable()
export class DeliveryJournal {
  constructor(
    private readonly auditLog: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** That some are in another state, and why. */
  async moved(deliveries: readonly Delivery[], reason: string | null): Promise<void> {
    await this.auditLog.recordAll(
      deliveries.map((delivery) => ({ ...entryOf(`delivery.${delivery.status}`, delivery), reason })),
    );
    await this.outbox.publishAll(
      DeliveryMoved,
      deliveries.map((delivery) => ({
        ...namesOf(delivery),
        status: delivery.status,
        version: delivery.version,
      })),
    );
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
