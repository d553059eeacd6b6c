import { Injectable } from '@nestjs/common';
import { PatientAccess } from '#libs/patients';
import { type Actor, Forbidden, Hidden, NotFound } from '#libs/platform';
import { type ConsultationState } from './consultation.js';
import { type SenderRole } from './message.js';

type Room = Pick<ConsultationState, 'id' | 'patientId' | 'doctorId'>;

/**
 * A consultation is its doctor's, its patient's, and that of the patient's guardians with the scope `consultations`.
 * Neither care nor a broken glass opens it to anybody else. Admins know that it exists.
 */
@Injectable()
export class ConsultationPolicy {
  constructor(private readonly access: PatientAccess) {}

  /** As what the actor takes part; null if not at all. */
  async roleOf(actor: Actor, { patientId, doctorId }: Omit<Room, 'id'>): Promise<SenderRole | null> {
    if (actor.role === 'doctor') return actor.doctorId === doctorId ? 'doctor' : null;
    if (actor.role !== 'patient') return null;
    const ground = await this.access.groundFor(actor, patientId, 'consultations');
    return ground === 'self' ? 'patient' : ground === 'guardian' ? 'guardian' : null;
  }

  /**
   * @returns as what the actor takes part
   * @throws NotFound for strangers
   * @throws Forbidden for admins, who see that it is there
   */
  async assertParticipant(actor: Actor, room: Room): Promise<SenderRole> {
    const role = await this.roleOf(actor, room);
    if (role) return role;
    if (actor.role === 'admin') throw new Forbidden().concerning(subjectOf(room));
    throw new Hidden(subjectOf(room));
  }

  /**
   * @throws NotFound when it is absent or not the actor's to see
   */
  async assertSeen<C extends Room>(actor: Actor, room: C | null): Promise<C> {
    if (!room) throw new NotFound();
    if (actor.role !== 'admin' && !(await this.roleOf(actor, room))) throw new Hidden(subjectOf(room));
    return room;
  }
}

/** What the audit is told of a refusal. */
export const subjectOf = ({ id, patientId }: Pick<Room, 'id' | 'patientId'>) => ({
  entityType: 'consultation',
  entityId: id,
  patientId,
});
