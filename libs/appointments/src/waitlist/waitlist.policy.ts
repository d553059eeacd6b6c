import { Injectable } from '@nestjs/common';
import { PatientAccess } from '#libs/patients';
import { type Actor, Hidden, NotFound } from '#libs/platform';
import { type WaitlistEntry } from './waitlist-entry.js';

/** Patients have their own wishes and those of dependents (scope `appointments`), admins all; nobody else has any. */
@Injectable()
export class WaitlistPolicy {
  constructor(private readonly access: PatientAccess) {}

  /** @throws NotFound when it is absent or not the actor's */
  async assert<E extends Pick<WaitlistEntry, 'id' | 'patientId'>>(actor: Actor, entry: E | null): Promise<E> {
    if (!entry) throw new NotFound();
    if (!(await this.actsFor(actor, entry.patientId)))
      throw new Hidden({ entityType: 'waitlist_entry', entityId: entry.id, patientId: entry.patientId });
    return entry;
  }

  /** Whether the actor makes and answers appointments for the patient. */
  async actsFor(actor: Actor, patientId: string): Promise<boolean> {
    if (actor.role === 'admin') return true;
    if (actor.role !== 'patient') return false;
    return (await this.access.groundFor(actor, patientId, 'appointments')) !== null;
  }

  /**
   * The same rule as an SQL condition on a column of patients' ids.
   *
   * @param values the statement's values; those of the condition are added to them
   */
  condition(actor: Actor, column: string, values: unknown[]): string {
    return actor.role === 'admin' ? 'TRUE' : this.access.condition(actor, 'appointments', column, values);
  }
}
