import { Injectable } from '@nestjs/common';
import { PatientAccess } from '#libs/patients';
import { type Actor, Clock, Outbox, Transaction } from '#libs/platform';
import { EmergenciesConfig } from './emergencies.config.js';
import { SosJournal } from './sos-journal.js';
import { type Position, type SosCategory, type SosRequest } from './sos-request.js';
import { SosStore } from './sos-store.js';
import { NobodyToHelp } from './sos.errors.js';
import { SosRaised } from './sos.events.js';

/** A cry for help; the less is needed for it the better. */
export interface NewSos {
  category: SosCategory;
  position: Position | null;
  description: string | null;
  contactPhone: string | null;
  /** Who needs help; the actor's own profile, unless it is said. */
  patientId: string | null;
}

/** An SOS, and whether it is new. */
export interface Raised {
  sos: SosRequest;
  isNew: boolean;
}

/**
 * Takes in a cry for help. It needs PostgreSQL and nothing else, and is committed before it is answered. A patient has
 * one SOS at a time: whoever cries again, from whichever device, gets that one, with where they are now.
 */
@Injectable()
export class RaiseSos {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: SosStore,
    private readonly access: PatientAccess,
    private readonly outbox: Outbox,
    private readonly journal: SosJournal,
    private readonly clock: Clock,
    private readonly config: EmergenciesConfig,
  ) {}

  /**
   * @throws NobodyToHelp when the account has no patient and names none
   * @throws NotFound when the patient is not one for whom the actor may cry for help
   */
  async raise(actor: Actor, wish: NewSos): Promise<Raised> {
    const patientId = wish.patientId ?? actor.patientId;
    if (!patientId) throw new NobodyToHelp();
    return this.transaction.run(async () => {
      await this.access.assert(actor, patientId, 'emergencies');
      for (;;) {
        const raised = await this.store.insert({
          ...wish,
          patientId,
          raisedById: actor.userId,
          nextEscalationAt: this.firstEscalation(),
        });
        if (raised) {
          await this.outbox.publish(SosRaised, { sosId: raised.id, patientId });
          await this.journal.tell('sos.raised', raised);
          return { sos: raised, isNew: true };
        }
        const active = await this.store.lockActive(patientId);
        // Over since the other one stood in the way: then this is a new one after all.
        if (!active) continue;
        const sos = await this.store.note(active.id, {
          type: 'repeated',
          note: wish.description,
          position: wish.position,
        });
        await this.journal.tell('sos.repeated', sos);
        return { sos, isNew: false };
      }
    });
  }

  private firstEscalation(): Date {
    return new Date(this.clock.now().getTime() + this.config.SOS_DOCTORS_AFTER_SECONDS * 1000);
  }
}
