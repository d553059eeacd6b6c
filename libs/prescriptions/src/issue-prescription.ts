import { Injectable } from '@nestjs/common';
import { Appointments } from '#libs/appointments';
import { type Actor, Transaction } from '#libs/platform';
import { Directory } from '#libs/practice';
import { ConflictCheck } from './conflicts/conflict-check.js';
import { type NewItem, type Prescription } from './prescription.js';
import { AppointmentMismatch } from './prescription.errors.js';
import { PrescriptionPolicy } from './prescription.policy.js';
import { PrescriptionStore } from './prescription-store.js';

/** What a doctor asks for. */
export interface PrescriptionWish {
  patientId: string;
  /** The visit at which it is prescribed. */
  appointmentId?: string | null;
  items: readonly NewItem[];
  /** Why conflicts are accepted; without it they are refused. */
  acknowledgeConflicts?: { reason: string };
}

/** Prescribes medications to a patient in the doctor's care. */
@Injectable()
export class IssuePrescription {
  constructor(
    private readonly transaction: Transaction,
    private readonly policy: PrescriptionPolicy,
    private readonly appointments: Appointments,
    private readonly directory: Directory,
    private readonly conflictCheck: ConflictCheck,
    private readonly store: PrescriptionStore,
  ) {}

  /**
   * @throws NotFound when there is no such patient in the doctor's care
   * @throws AppointmentMismatch
   * @throws AllergyConflict, DuplicateTherapy unless they are acknowledged
   */
  async issue(actor: Actor, wish: PrescriptionWish): Promise<Prescription> {
    const { patientId, appointmentId = null, items, acknowledgeConflicts } = wish;
    return this.transaction.run(async () => {
      const { ground, doctorId, authorId } = await this.policy.assertMayIssue(actor, patientId);
      const clinicId = await this.clinicOf(doctorId, patientId, appointmentId);
      const conflictsAcknowledged = await this.conflictCheck.check(patientId, items, {
        acknowledged: acknowledgeConflicts?.reason,
      });
      const wanted = { patientId, doctorId, authorId, appointmentId, clinicId, conflictsAcknowledged, items };
      return this.store.issue({ ...wanted, courseId: null }, { ground });
    });
  }

  /** Where it is prescribed: where the visit is, else where the doctor works. */
  private async clinicOf(
    doctorId: string,
    patientId: string,
    appointmentId: string | null,
  ): Promise<string | null> {
    if (appointmentId === null) return (await this.directory.doctor(doctorId))?.clinicIds[0] ?? null;
    const appointment = await this.appointments.detail(appointmentId);
    const isTheirs = appointment?.doctorId === doctorId && appointment.patientId === patientId;
    if (!isTheirs || appointment.status === 'cancelled') throw new AppointmentMismatch();
    return appointment.clinicId;
  }
}
