import { Injectable } from '@nestjs/common';
import { PatientAccess } from '#libs/patients';
import { type Actor, Forbidden, Hidden, NotFound } from '#libs/platform';
import { type AppointmentState } from './appointment.js';

/** What somebody may want to do with an appointment. */
export type AppointmentAction =
  'read' | 'cancel' | 'reschedule' | 'check_in' | 'start' | 'complete' | 'no_show';

/** What patients do themselves, or their guardians for them; everything else is for those who run the clinic. */
const BY_PATIENTS: readonly AppointmentAction[] = ['read', 'cancel', 'reschedule'];

/**
 * Patients have their own appointments and those of dependents (scope `appointments`), doctors those of their
 * own list, admins all. Nobody else has any.
 */
@Injectable()
export class AppointmentPolicy {
  constructor(private readonly access: PatientAccess) {}

  /** Whether the actor may see it. */
  async sees(actor: Actor, appointment: Pick<AppointmentState, 'patientId' | 'doctorId'>): Promise<boolean> {
    switch (actor.role) {
      case 'admin':
        return true;
      case 'doctor':
        return appointment.doctorId === actor.doctorId;
      case 'patient':
        return (await this.access.groundFor(actor, appointment.patientId, 'appointments')) !== null;
      default:
        return false;
    }
  }

  /** Whether the actor, who sees it, may do this with it. */
  may(actor: Actor, action: AppointmentAction): boolean {
    return actor.role === 'patient'
      ? BY_PATIENTS.includes(action)
      : actor.role === 'doctor' || actor.role === 'admin';
  }

  /**
   * @throws NotFound when it is absent or not the actor's to see
   * @throws Forbidden when it is seen but this action is not the actor's
   */
  async assert<A extends AppointmentState>(
    actor: Actor,
    action: AppointmentAction,
    appointment: A | null,
  ): Promise<A> {
    if (!appointment) throw new NotFound();
    const { id: entityId, patientId } = appointment;
    const what = { entityType: 'appointment', entityId, patientId };
    if (!(await this.sees(actor, appointment))) throw new Hidden(what);
    if (!this.may(actor, action)) throw new Forbidden().concerning(what);
    return appointment;
  }

  /**
   * Those for whom a patient's account acts, as a query of their ids; null for others.
   *
   * @param values the statement's values; those of the query are added to them
   */
  patients(actor: Actor, values: unknown[]): string | null {
    return actor.role === 'patient' ? this.access.ownPatients(actor, 'appointments', values) : null;
  }
}
