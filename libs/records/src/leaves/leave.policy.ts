import { Injectable } from '@nestjs/common';
import { BreakGlassRequired, type Ground, PatientAccess } from '#libs/patients';
import { type Actor, Forbidden, Hidden, NotFound, type Subject } from '#libs/platform';
import { type RecordGround } from '../record.policy.js';
import { type LeaveState } from './medical-leave.js';

/**
 * Patients and their guardians (scope `records`) see their own leaves, doctors those of patients in care, admins all, but
 * the reasons only by breaking the glass. Doctors issue; a leave is revoked by whoever issued it.
 */
@Injectable()
export class LeavePolicy {
  constructor(private readonly access: PatientAccess) {}

  /** @throws NotFound when the leave is absent or not the actor's to see */
  async assertReads(
    actor: Actor,
    leave: LeaveState | null,
  ): Promise<{ leave: LeaveState; ground: RecordGround }> {
    if (!leave) throw new NotFound();
    const ground = await this.access.groundFor(actor, leave.patientId, 'records');
    if (ground) return { leave, ground };
    if (actor.role === 'admin') return { leave, ground: 'register' };
    throw new Hidden(subjectOf(leave));
  }

  /**
   * The same, for what tells of the patient's health.
   *
   * @throws BreakGlassRequired for an admin who has not broken the glass
   */
  async assertReadsDocument(
    actor: Actor,
    found: LeaveState | null,
  ): Promise<{ leave: LeaveState; ground: Ground }> {
    const { leave, ground } = await this.assertReads(actor, found);
    if (ground === 'register') throw new BreakGlassRequired().concerning(subjectOf(leave));
    return { leave, ground };
  }

  /** @throws NotFound, Forbidden when somebody else issued it */
  async assertRevokes(actor: Actor, found: LeaveState | null): Promise<void> {
    const { leave } = await this.assertReads(actor, found);
    if (actor.role !== 'doctor' || leave.doctorId !== actor.doctorId)
      throw new Forbidden().concerning(subjectOf(leave));
  }

  /**
   * Whether the actor may ask for the leaves of a patient.
   *
   * @throws NotFound when the patient is absent or not the actor's to see
   */
  async assertLists(actor: Actor, patientId: string): Promise<void> {
    await this.access.assertListed(actor, patientId, 'records');
  }

  /**
   * What narrows a list of leaves to those that the actor sees, on the column `patient_id`.
   *
   * @param values the statement's values; those of the condition are added to them
   */
  condition(actor: Actor, values: unknown[]): string {
    return actor.role === 'admin' ? 'TRUE' : this.access.condition(actor, 'records', 'patient_id', values);
  }

  /** An SQL expression that is true for the patients of whom the actor reads everything. */
  readsAll(actor: Actor, values: unknown[]): string {
    return actor.role === 'admin' ? this.access.condition(actor, 'records', 'patient_id', values) : 'TRUE';
  }
}

const subjectOf = ({ id, patientId }: LeaveState): Subject => ({
  entityType: 'medical_leave',
  entityId: id,
  patientId,
});
