import { Injectable } from '@nestjs/common';
import { Clock, currentContext, Outbox, SYSTEM, Transaction } from '#libs/platform';
import { type AffectedAppointment, Bookings, type BusyTime } from '#libs/practice';
import { Appointment } from './appointment.entity.js';
import { AppointmentCancelled } from './appointment.events.js';
import { ACTIVE_STATUSES, CANCELLABLE_STATUSES, inSql } from './appointment-status.js';
import { AppointmentStore } from './appointment-store.js';

/** Answers practice's questions about what stands in the doctors' diaries. */
@Injectable()
export class AppointmentBookings extends Bookings {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: AppointmentStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {
    super();
  }

  async busy(doctorIds: readonly string[], from: Date, to: Date): Promise<BusyTime[]> {
    return this.transaction.rows<BusyTime>(
      BUSY,
      [doctorIds, from, to, this.clock.now()],
      'appointments_busy',
    );
  }

  async affected(doctorId: string, from: Date, to: Date | null): Promise<AffectedAppointment[]> {
    return this.transaction.rows<AffectedAppointment>(
      AFFECTED,
      [doctorId, from, to],
      'appointments_affected',
    );
  }

  /** Those that have begun, or are over, stay as they are. The number of statements does not depend on how many there are. */
  async cancelAll(appointmentIds: readonly string[], reason: string): Promise<string[]> {
    const actor = currentContext()?.actor ?? SYSTEM;
    return this.transaction.run(async () => {
      const appointments = await this.transaction
        .repository(Appointment)
        .createQueryBuilder('appointment')
        .where('appointment.id = ANY(:ids)', { ids: appointmentIds })
        .andWhere('appointment.status = ANY(:statuses)', { statuses: CANCELLABLE_STATUSES })
        .orderBy('appointment.id')
        .setLock('pessimistic_write')
        .getMany();
      const now = this.clock.now();
      await this.store.save(
        actor,
        appointments.map((appointment) => appointment.cancel(actor.userId, reason, now)),
      );
      await this.outbox.publishAll(
        AppointmentCancelled,
        appointments.map(({ id }) => ({ appointmentId: id })),
      );
      return appointments.map(({ id }) => id);
    });
  }
}

/** What overlaps a range began at most four hours before it (see the constraint on the duration): so one index range finds it. */
export const BUSY = `
  SELECT doctor_id AS "doctorId", starts_at AS "startsAt", ends_at AS "endsAt" FROM appointments
   WHERE doctor_id = ANY($1::uuid[]) AND starts_at > $2::timestamptz - interval '4 hours' AND starts_at < $3 AND ends_at > $2
     AND status IN (${inSql(ACTIVE_STATUSES)})
  UNION ALL
  SELECT doctor_id, starts_at, ends_at FROM slot_holds
   WHERE doctor_id = ANY($1::uuid[]) AND starts_at < $3 AND ends_at > $2 AND expires_at > $4
   ORDER BY 1, 2`;
const AFFECTED = `
  SELECT id, starts_at AS "startsAt" FROM appointments
   WHERE doctor_id = $1 AND starts_at > $2::timestamptz - interval '4 hours'
     AND starts_at < coalesce($3::timestamptz, 'infinity') AND ends_at > $2
     AND status IN (${inSql(CANCELLABLE_STATUSES)})
   ORDER BY starts_at, id`;
