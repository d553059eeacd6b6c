import { Injectable } from '@nestjs/common';
import { type Actor, Transaction } from '#libs/platform';
import { type SosEventType } from './sos-event.js';
import { SosJournal } from './sos-journal.js';
import { type SosRequest } from './sos-request.js';
import { type SosStatus, SOS_TRANSITIONS } from './sos-status.js';
import { type Change, SosStore } from './sos-store.js';
import { IllegalSosTransition } from './sos.errors.js';
import { SosPolicy } from './sos.policy.js';

/** What a responder may do with an SOS. */
export type ResponderStep = 'acknowledge' | 'dispatch' | 'arrive' | 'resolve' | 'false_alarm';

/** Where a step leads, what is written down of it, and which column takes its time. */
interface Step {
  to: SosStatus;
  type: SosEventType;
  at: Change['at'];
}

const STEPS: Readonly<Record<ResponderStep, Step>> = {
  acknowledge: { to: 'acknowledged', type: 'acknowledged', at: 'acknowledged_at' },
  dispatch: { to: 'dispatched', type: 'dispatched', at: 'dispatched_at' },
  arrive: { to: 'on_scene', type: 'arrived', at: 'arrived_at' },
  resolve: { to: 'resolved', type: 'resolved', at: 'closed_at' },
  false_alarm: { to: 'false_alarm', type: 'false_alarm', at: 'closed_at' },
};
const CANCEL: Step = { to: 'cancelled', type: 'cancelled', at: 'closed_at' };

/** Takes an SOS from state to state. Of two who do the same at once, one has done it and the other is told so. */
@Injectable()
export class AdvanceSos {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: SosStore,
    private readonly policy: SosPolicy,
    private readonly journal: SosJournal,
  ) {}

  /**
   * A responder's step. Whoever acknowledges is the responder from then on.
   *
   * @param note what is said about it; for a false alarm the reason
   * @throws NotFound when it is absent or not the actor's to answer
   * @throws IllegalSosTransition
   */
  step(actor: Actor, id: string, step: ResponderStep, note: string | null): Promise<SosRequest> {
    return this.take(actor, id, STEPS[step], note, actor.userId);
  }

  /**
   * Takes back the cry for help.
   *
   * @throws NotFound when it is absent or not the actor's
   * @throws IllegalSosTransition
   */
  cancel(actor: Actor, id: string, reason: string): Promise<SosRequest> {
    return this.take(actor, id, CANCEL, reason, null);
  }

  private async take(
    actor: Actor,
    id: string,
    { to, type, at }: Step,
    note: string | null,
    responderId: string | null,
  ): Promise<SosRequest> {
    return this.transaction.run(async () => {
      await this.policy.assertSeen(actor, await this.store.find(id));
      const sos = await this.assertMayFollow(id, to);
      const changed = await this.store.note(
        id,
        { type, note },
        {
          status: to,
          at,
          responderId: sos.responderId ?? responderId,
          closingReason: at === 'closed_at' ? note : null,
        },
      );
      await this.journal.tell(`sos.${type}`, changed, note);
      return changed;
    });
  }

  private async assertMayFollow(id: string, to: SosStatus): Promise<SosRequest> {
    const sos = await this.store.lock(id);
    if (!sos) throw new Error('An SOS is never deleted.');
    const allowed = SOS_TRANSITIONS[sos.status];
    if (!allowed.includes(to)) throw new IllegalSosTransition({ from: sos.status, allowed });
    return sos;
  }
}
