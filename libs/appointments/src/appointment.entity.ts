import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type VisitType } from '#libs/practice';
import { IllegalTransition } from './appointment.errors.js';
import { type AppointmentStatus, TRANSITIONS } from './appointment-status.js';
import {
  type AppointmentChange,
  type AppointmentState,
  type Cancellation,
  type FormerTime,
} from './appointment.js';
import { endsByItselfAt } from './past-appointments.js';

/** An appointment and what may happen to it. Each method that changes it returns what has changed, for the history. */
@Entity('appointments')
export class Appointment implements AppointmentState {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId: string;

  @Column({ name: 'doctor_id', type: 'uuid' })
  doctorId: string;

  @Column({ name: 'clinic_id', type: 'uuid' })
  clinicId: string;

  @Column({ name: 'visit_type', type: 'text' })
  visitType: VisitType;

  @Column({ type: 'text' })
  status: AppointmentStatus;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt: Date;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'booked_by_id', type: 'uuid' })
  bookedById: string;

  @Column({ type: 'jsonb', nullable: true })
  cancellation: Cancellation | null;

  @Column({ name: 'rescheduled_from', type: 'jsonb' })
  rescheduledFrom: FormerTime[];

  /** When the doctor first came into the online consultation. */
  @Column({ name: 'doctor_attended_at', type: 'timestamptz', nullable: true })
  doctorAttendedAt: Date | null;

  /** When the patient first came into the online consultation. */
  @Column({ name: 'patient_attended_at', type: 'timestamptz', nullable: true })
  patientAttendedAt: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ type: 'integer' })
  version: number;

  /** The states that may follow now: nobody has failed to come before the start. */
  allowed(now: Date): AppointmentStatus[] {
    return TRANSITIONS[this.status].filter((to) => to !== 'no_show' || now >= this.startsAt);
  }

  /** @throws IllegalTransition unless `to` may follow now */
  assertMayBecome(to: AppointmentStatus, now: Date): void {
    if (!this.allowed(now).includes(to)) throw this.illegal(now);
  }

  /** @throws IllegalTransition unless it is booked: once the patient is there, its time stands */
  assertMayMove(now: Date): void {
    if (this.status !== 'booked') throw this.illegal(now);
  }

  /** Whether it is at this time with this doctor already: to be moved there changes nothing. */
  isAt(doctorId: string, startsAt: Date): boolean {
    return this.doctorId === doctorId && this.startsAt.getTime() === startsAt.getTime();
  }

  /** Goes on to the next state. */
  advance(to: Exclude<AppointmentStatus, 'booked' | 'cancelled'>, now: Date): AppointmentChange {
    this.assertMayBecome(to, now);
    return this.change(to, null, () => (this.status = to));
  }

  /** Calls it off. */
  cancel(cancelledById: string | null, reason: string, now: Date): AppointmentChange {
    this.assertMayBecome('cancelled', now);
    return this.change('cancelled', reason, () => {
      this.status = 'cancelled';
      this.cancellation = { cancelledById, cancelledAt: now.toISOString(), reason };
    });
  }

  /** Moves it to another slot; who attended the former one says nothing about the new one. */
  reschedule(
    slot: { doctorId: string; startsAt: Date; endsAt: Date },
    reason: string | null,
    now: Date,
  ): AppointmentChange {
    this.assertMayMove(now);
    return this.change('rescheduled', reason, () => {
      this.rescheduledFrom = [
        ...this.rescheduledFrom,
        {
          startsAt: this.startsAt.toISOString(),
          endsAt: this.endsAt.toISOString(),
          doctorId: this.doctorId,
        },
      ];
      Object.assign(this, slot);
      this.doctorAttendedAt = null;
      this.patientAttendedAt = null;
    });
  }

  /** Ends it when its time is over and nobody has said how it went: both came online → completed, else no_show. */
  end(now: Date): AppointmentChange {
    if (this.status !== 'booked' || now < endsByItselfAt(this)) throw this.illegal(now);
    const met = this.visitType === 'online' && this.doctorAttendedAt && this.patientAttendedAt;
    const to = met ? 'completed' : 'no_show';
    return this.change(to, null, () => (this.status = to));
  }

  private change(
    action: AppointmentChange['action'],
    reason: string | null,
    apply: () => void,
  ): AppointmentChange {
    const from = { status: this.status, startsAt: this.startsAt, doctorId: this.doctorId };
    apply();
    this.version += 1;
    return { appointment: this, action, from, reason };
  }

  private illegal(now: Date): IllegalTransition {
    return new IllegalTransition({ from: this.status, allowed: this.allowed(now) });
  }
}
