import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#libs/platform';
import { DeliveriesConfig } from './deliveries.config.js';
import { HOUR, isAhead } from './ahead.js';
import { type Delivery } from './delivery.js';
import { WindowInvalid } from './delivery.errors.js';

/** What is known of a delivery when it is asked for. */
export type DeliveryDraft = Pick<
  Delivery,
  'patientId' | 'prescriptionId' | 'requestedById' | 'items' | 'address' | 'preferredFrom' | 'preferredTo'
>;

/** Makes new deliveries. */
@Injectable()
export class DeliveryDrafts {
  constructor(
    private readonly clock: Clock,
    private readonly config: DeliveriesConfig,
  ) {}

  /** @throws WindowInvalid */
  assertWindow({ preferredFrom, preferredTo }: Pick<DeliveryDraft, 'preferredFrom' | 'preferredTo'>): void {
    const now = this.clock.now();
    if (preferredFrom && preferredTo && preferredFrom >= preferredTo) throw new WindowInvalid();
    if (preferredTo && !isAhead(preferredTo, now)) throw new WindowInvalid();
    if (preferredFrom && preferredFrom > now && !isAhead(preferredFrom, now)) throw new WindowInvalid();
  }

  /** A delivery that begins. */
  pending(draft: DeliveryDraft): Delivery {
    const now = this.clock.now();
    return {
      ...draft,
      id: newId(),
      requestedAt: now,
      status: 'pending',
      heldFrom: null,
      scheduledFor: null,
      dueAt: draft.preferredTo ?? this.dueAfter(later(draft.preferredFrom, now)),
      lateSince: null,
      failedAttempts: 0,
      note: null,
      closedAt: null,
      handoverIssue: 1,
      handoverTries: 0,
      version: 1,
    };
  }

  private dueAfter(begin: Date): Date {
    return new Date(begin.getTime() + this.config.DELIVERY_DUE_HOURS * HOUR);
  }
}

const later = (wish: Date | null, now: Date): Date => (wish && wish > now ? wish : now);
