import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, assertVersion, Clock, lockInOrder, newId, Transaction } from '#libs/platform';
import { type AppointmentChange } from './appointment.js';
import { Appointment } from './appointment.entity.js';
import { type AppointmentAction, AppointmentPolicy } from './appointment.policy.js';

/** Takes appointments out of the database to be changed, and puts the changes back with their history and audit rows. */
@Injectable()
export class AppointmentStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly policy: AppointmentPolicy,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks an appointment until the transaction ends, if the actor may do this with it. Of racing changes
   * the second sees what the first has made of it. A stranger's request never locks the row.
   *
   * @throws NotFound when it is absent or not the actor's
   * @throws PreconditionFailed when the caller's version is not the present one
   */
  async lock(
    actor: Actor,
    action: AppointmentAction,
    id: string,
    expectedVersion: number | undefined,
  ): Promise<Appointment> {
    await this.seen(actor, action, id);
    return this.locked(actor, action, id, expectedVersion);
  }

  /**
   * The same, with the lock of its doctor held alone, for changes that free time or take some.
   *
   * @param others further locks that are needed, by what was read before any was held
   */
  async lockWithDoctor(
    actor: Actor,
    action: AppointmentAction,
    id: string,
    expectedVersion: number | undefined,
    others: (before: Appointment) => string[] = () => [],
  ): Promise<Appointment> {
    const before = await this.seen(actor, action, id);
    await lockInOrder(this.transaction, `doctor:${before.doctorId}`, ...others(before));
    const appointment = await this.locked(actor, action, id, expectedVersion);
    // It went to another doctor while we waited. Should this wait in a circle, the transaction runs again.
    if (appointment.doctorId !== before.doctorId)
      await lockInOrder(this.transaction, `doctor:${appointment.doctorId}`);
    return appointment;
  }

  private async seen(actor: Actor, action: AppointmentAction, id: string): Promise<Appointment> {
    return this.policy.assert(
      actor,
      action,
      await this.transaction.repository(Appointment).findOneBy({ id }),
    );
  }

  private async locked(
    actor: Actor,
    action: AppointmentAction,
    id: string,
    expectedVersion: number | undefined,
  ): Promise<Appointment> {
    const appointment = await this.transaction.repository(Appointment).findOneOrFail({
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    // It may have gone to another doctor in between.
    await this.policy.assert(actor, action, appointment);
    assertVersion(appointment, expectedVersion);
    return appointment;
  }

  /** Stores any number of changes in as many statements as one takes. */
  async save(actor: Actor, changes: readonly AppointmentChange[]): Promise<void> {
    if (changes.length === 0) return;
    await this.transaction.rows(
      SAVE,
      [JSON.stringify(changes.map(recordOf)), this.clock.now(), actor.userId, actor.role],
      'appointment_save',
    );
    await this.auditLog.recordAll(changes.map(auditEntryOf));
  }
}

const SAVE = `
  WITH change AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS change (
      change_id uuid, id uuid, action text, reason text, from_status text, from_starts_at timestamptz, from_doctor_id uuid,
      status text, starts_at timestamptz, ends_at timestamptz, doctor_id uuid, cancellation jsonb, rescheduled_from jsonb,
      doctor_attended_at timestamptz, patient_attended_at timestamptz, version integer)),
  changed AS (
    UPDATE appointments SET status = change.status, starts_at = change.starts_at, ends_at = change.ends_at,
           doctor_id = change.doctor_id, cancellation = change.cancellation, rescheduled_from = change.rescheduled_from,
           doctor_attended_at = change.doctor_attended_at, patient_attended_at = change.patient_attended_at,
           version = change.version
      FROM change WHERE appointments.id = change.id)
  INSERT INTO appointment_changes (id, appointment_id, changed_at, changed_by_id, changed_by_role, action, reason,
         from_status, from_starts_at, from_doctor_id, to_status, to_starts_at, to_doctor_id)
  SELECT change_id, id, $2, $3::uuid, $4, action, reason,
         from_status, from_starts_at, from_doctor_id, status, starts_at, doctor_id
    FROM change`;

const recordOf = ({ appointment, action, from, reason }: AppointmentChange) => ({
  change_id: newId(),
  id: appointment.id,
  action,
  reason,
  from_status: from.status,
  from_starts_at: from.startsAt,
  from_doctor_id: from.doctorId,
  status: appointment.status,
  starts_at: appointment.startsAt,
  ends_at: appointment.endsAt,
  doctor_id: appointment.doctorId,
  cancellation: appointment.cancellation,
  rescheduled_from: appointment.rescheduledFrom,
  doctor_attended_at: appointment.doctorAttendedAt,
  patient_attended_at: appointment.patientAttendedAt,
  version: appointment.version,
});

const auditEntryOf = ({ appointment, action, from, reason }: AppointmentChange) => ({
  action: `appointment.${action}`,
  entityType: 'appointment',
  entityId: appointment.id,
  patientId: appointment.patientId,
  reason,
  details:
    action === 'rescheduled'
      ? {
          from: { startsAt: from.startsAt, doctorId: from.doctorId },
          to: { startsAt: appointment.startsAt, doctorId: appointment.doctorId },
        }
      : { from: from.status, to: appointment.status },
});
