import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { SYSTEM, Transaction } from '#libs/platform';
import { Appointment } from './appointment.entity.js';
import { AppointmentStore } from './appointment-store.js';
import { ONLINE_DURATIONS, PHYSICAL_GRACE_HOURS } from './past-appointments.js';

const BATCH = 200;

/** Ends booked appointments whose time is over. Those that are under way stay with staff. */
@Injectable()
export class EndPastAppointments {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: AppointmentStore,
  ) {}

  /** Ends all that are due at `now`, batch by batch; what somebody is changing this moment waits for the next time. */
  async end(now: Date): Promise<void> {
    while ((await this.endBatch(now)) === BATCH);
  }

  /** The next batch of what is due, locked, without what others have locked. */
  due(now: Date): SelectQueryBuilder<Appointment> {
    return this.transaction
      .repository(Appointment)
      .createQueryBuilder('appointment')
      .where(`appointment.status = 'booked'`)
      .andWhere(DUE, { now, physical: new Date(now.getTime() - PHYSICAL_GRACE_HOURS * 3_600_000) })
      .orderBy('appointment.endsAt')
      .limit(BATCH)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked');
  }

  private async endBatch(now: Date): Promise<number> {
    return this.transaction.run(async () => {
      const due = await this.due(now).getMany();
      await this.store.save(
        SYSTEM,
        due.map((appointment) => appointment.end(now)),
      );
      return due.length;
    });
  }
}

/** In terms of the end, which the index has: what is due has ended, and little that has ended is not yet due. */
const DUE = `(
  (appointment.visit_type = 'physical' AND appointment.ends_at <= :physical) OR
  (appointment.visit_type = 'online' AND appointment.ends_at <= :now AND
   appointment.starts_at + ${ONLINE_DURATIONS} * (appointment.ends_at - appointment.starts_at) <= :now))`;
