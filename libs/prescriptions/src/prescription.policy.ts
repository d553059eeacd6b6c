import { Injectable } from '@nestjs/common';
import { BreakGlassRequired, type Ground, PatientAccess } from '#libs/patients';
import { type Actor, Forbidden, Hidden, NotFound } from '#libs/platform';
import { type PrescriptionState } from './prescription.js';

/** What somebody may want to do with a prescription. */
export type PrescriptionAction = 'read' | 'cancel' | 'request_refill';

/** The roles to which an action belongs, once they see the prescription. */
const BY: Readonly<Record<PrescriptionAction, readonly Actor['role'][]>> = {
  read: ['patient', 'doctor', 'admin'],
  // A doctor who treats the patient must be able to stop a medication, be its author away or not.
  cancel: ['doctor'],
  request_refill: ['patient'],
};

/** A prescription belongs to the chart: whoever sees the chart sees it, by the rule of `PatientAccess`. */
@Injectable()
export class PrescriptionPolicy {
  constructor(private readonly access: PatientAccess) {}

  /**
   * @returns why the actor may do it
   * @throws NotFound when it is absent or not the actor's to see
   * @throws BreakGlassRequired for an admin who has not broken the glass
   * @throws Forbidden when it is seen but this action is not the actor's
   */
  async assert(
    actor: Actor,
    action: PrescriptionAction,
    prescription: Pick<PrescriptionState, 'id' | 'patientId'>,
  ): Promise<Ground> {
    const { id: entityId, patientId } = prescription;
    const what = { entityType: 'prescription', entityId, patientId };
    const ground = await this.access.groundFor(actor, patientId, 'prescriptions');
    if (!ground) throw actor.role === 'admin' ? new BreakGlassRequired().concerning(what) : new Hidden(what);
    if (!BY[action].includes(actor.role)) throw new Forbidden().concerning(what);
    return ground;
  }

  /**
   * Why a doctor may write for a patient.
   *
   * @throws NotFound when there is no such patient, or not in the doctor's care
   */
  async assertMayIssue(
    actor: Actor,
    patientId: string,
  ): Promise<{ ground: Ground; doctorId: string; authorId: string }> {
    const { doctorId, userId } = actor;
    if (actor.role !== 'doctor' || !doctorId || !userId) throw new NotFound();
    return {
      ground: await this.access.assert(actor, patientId, 'prescriptions'),
      doctorId,
      authorId: userId,
    };
  }
}
