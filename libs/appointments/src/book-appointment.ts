import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, Clock, lockSharedInOrder, newId, NotFound, Outbox, Transaction } from '#libs/platform';
import { Availability, type VisitType } from '#libs/practice';
import { type AppointmentState } from './appointment.js';
import { PatientBusy, SlotTaken } from './appointment.errors.js';
import { AppointmentBooked } from './appointment.events.js';
import { ACTIVE_STATUSES, inSql } from './appointment-status.js';
import { offeredUntil } from './slot-check.js';
import { keptForOthers, overlapping } from './slot-hold.js';
import { WhoseAppointment } from './whose-appointment.js';

/** What is asked for. */
export interface NewAppointment {
  doctorId: string;
  clinicId: string;
  visitType: VisitType;
  startsAt: Date;
  /** Whose appointment it is: a patient's own unless a dependent is named; an admin must name it. */
  patientId?: string | null;
  reason?: string | null;
}

/** Books an offered slot for a patient. Of any number who ask for it at once, one gets it. */
@Injectable()
export class BookAppointment {
  constructor(
    private readonly transaction: Transaction,
    private readonly availability: Availability,
    private readonly whose: WhoseAppointment,
    private readonly auditLog: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFound when the patient is unknown, or neither the actor nor a dependent
   * @throws SlotNotOffered, InPast, BeyondHorizon when there is no such slot
   * @throws SlotTaken, PatientBusy when the doctor or the patient has something else at that time, or it is kept for
   * somebody else
   */
  async book(actor: Actor, wish: NewAppointment): Promise<AppointmentState> {
    const { userId } = actor;
    if (!userId) throw new NotFound();
    return this.transaction.run(async () => {
      const patientId = await this.whose.of(actor, wish.patientId);
      // Whoever empties this doctor's diary waits for us, or we for them: no booking slips in between.
      await lockSharedInOrder(this.transaction, `doctor:${wish.doctorId}`, `patient:${patientId}`);
      const endsAt = offeredUntil(await this.availability.check(wish));
      const appointment = this.booked(wish, patientId, endsAt, userId);
      await this.insert(actor, appointment);
      await this.auditLog.record({
        action: 'appointment.booked',
        entityType: 'appointment',
        entityId: appointment.id,
        patientId,
        details: { doctorId: wish.doctorId, startsAt: wish.startsAt },
      });
      await this.outbox.publish(AppointmentBooked, {
        appointmentId: appointment.id,
        version: appointment.version,
        moves: 0,
      });
      return appointment;
    });
  }

  private booked(
    { doctorId, clinicId, visitType, startsAt, reason }: NewAppointment,
    patientId: string,
    endsAt: Date,
    bookedById: string,
  ): AppointmentState {
    return {
      id: newId(),
      patientId,
      doctorId,
      clinicId,
      visitType,
      status: 'booked',
      startsAt,
      endsAt,
      reason: reason ?? null,
      bookedById,
      cancellation: null,
      rescheduledFrom: [],
      createdAt: this.clock.now(),
      version: 1,
    };
  }

  /**
   * Writes the appointment with the first line of its history. A plain INSERT would deadlock under
   * contention: two that race each see the other's half-made row. ON CONFLICT DO NOTHING does not.
   */
  private async insert(actor: Actor, appointment: AppointmentState): Promise<void> {
    const rows = await this.transaction.rows(
      INSERT,
      [
        appointment.id,
        appointment.patientId,
        appointment.doctorId,
        appointment.clinicId,
        appointment.visitType,
        appointment.startsAt,
        appointment.endsAt,
        appointment.reason,
        appointment.bookedById,
        appointment.createdAt,
        newId(),
        actor.role,
      ],
      'appointment_book',
    );
    if (rows.length === 0) throw await this.refusal(appointment);
  }

  private async refusal({
    doctorId,
    patientId,
    startsAt,
    endsAt,
    bookedById,
    createdAt,
  }: AppointmentState): Promise<Error> {
    const [busy] = await this.transaction.rows<{ doctor: boolean; patient: boolean }>(
      WHO_IS_BUSY,
      [doctorId, patientId, startsAt, endsAt, bookedById, createdAt],
      'appointment_who_is_busy',
    );
    // Neither: what was in the way is gone by now, but it was taken when we asked.
    return busy?.patient && !busy.doctor ? new PatientBusy() : new SlotTaken();
  }
}

const INSERT = `
  WITH booked AS (
    INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, reason, booked_by_id, created_at)
    SELECT $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5, 'booked', $6::timestamptz, $7::timestamptz, $8, $9::uuid, $10::timestamptz
     WHERE NOT EXISTS (SELECT FROM slot_holds h WHERE h.doctor_id = $3 AND ${overlapping('h', '$6', '$7')}
                          AND ${keptForOthers({ hold: 'h', account: '$9', patient: '$2', now: '$10' })})
    ON CONFLICT DO NOTHING
    RETURNING id, patient_id, doctor_id, status, starts_at, ends_at, created_at, booked_by_id),
  used AS (
    DELETE FROM slot_holds h USING booked
     WHERE h.doctor_id = booked.doctor_id AND ${overlapping('h', 'booked.starts_at', 'booked.ends_at')}
    RETURNING h.waitlist_entry_id, h.patient_id),
  accepted AS (
    UPDATE waitlist_entries SET appointment_id = booked.id FROM booked, used
     WHERE waitlist_entries.id = used.waitlist_entry_id AND used.patient_id = booked.patient_id),
  history AS (
    INSERT INTO appointment_changes (id, appointment_id, changed_at, changed_by_id, changed_by_role, action, to_status, to_starts_at, to_doctor_id)
    SELECT $11, id, created_at, booked_by_id, $12, 'booked', status, starts_at, doctor_id FROM booked)
  SELECT id FROM booked`;

const WHO_IS_BUSY = `
  SELECT EXISTS (SELECT FROM appointments WHERE doctor_id = $1 AND status IN (${inSql(ACTIVE_STATUSES)})
                    AND tstzrange(starts_at, ends_at) && tstzrange($3, $4))
         OR EXISTS (SELECT FROM slot_holds h WHERE h.doctor_id = $1 AND ${overlapping('h', '$3', '$4')}
                       AND ${keptForOthers({ hold: 'h', account: '$5', patient: '$2', now: '$6' })}) AS doctor,
         EXISTS (SELECT FROM appointments WHERE patient_id = $2 AND status IN (${inSql(ACTIVE_STATUSES)})
                    AND tstzrange(starts_at, ends_at) && tstzrange($3, $4)) AS patient`;
