import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { type Actor, Policy } from '#libs/platform';
import { type AppointmentState } from './appointment.js';

/** What somebody may want to do with an appointment. */
export type AppointmentAction =
  'read' | 'cancel' | 'reschedule' | 'check_in' | 'start' | 'complete' | 'no_show';

/** Which appointments exist for an actor: all, none, or those that carry the actor's own id. */
export type Reach = 'all' | 'none' | { property: 'patientId' | 'doctorId'; id: string };

/** What patients do themselves; everything else is for those who run the clinic. */
const BY_PATIENTS: readonly AppointmentAction[] = ['read', 'cancel', 'reschedule'];

/** Patients have their own appointments, doctors those of their own list, admins all. Nobody else has any. */
@Injectable()
export class AppointmentPolicy extends Policy<AppointmentState, AppointmentAction> {
  override readonly entityType = 'appointment';

  /** The rule behind `sees` and `scope`, as data. */
  reach(actor: Actor): Reach {
    if (actor.role === 'admin') return 'all';
    if (actor.role === 'patient' && actor.patientId) return { property: 'patientId', id: actor.patientId };
    if (actor.role === 'doctor' && actor.doctorId) return { property: 'doctorId', id: actor.doctorId };
    return 'none';
  }

  sees(actor: Actor, appointment: Pick<AppointmentState, 'patientId' | 'doctorId'>): boolean {
    const reach = this.reach(actor);
    return typeof reach === 'object' ? appointment[reach.property] === reach.id : reach === 'all';
  }

  may(actor: Actor, action: AppointmentAction): boolean {
    return actor.role === 'patient'
      ? BY_PATIENTS.includes(action)
      : actor.role === 'doctor' || actor.role === 'admin';
  }

  scope<Entity extends AppointmentState>(
    query: SelectQueryBuilder<Entity>,
    actor: Actor,
  ): SelectQueryBuilder<Entity> {
    const reach = this.reach(actor);
    if (reach === 'all') return query;
    if (reach === 'none') return query.andWhere('FALSE');
    return query.andWhere(`${query.alias}.${reach.property} = :reach`, { reach: reach.id });
  }
}
