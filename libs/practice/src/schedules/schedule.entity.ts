import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type Weekday, dayOfDate, MINUTE, weekdayBits } from '../slots/calendar-day.js';
import { TimeZone } from '../slots/time-zone.js';
import { type WorkingHours } from '../slots/working-hours.js';
import { type VisitType } from '../visit-type.js';

/** PostgreSQL writes times with seconds; the hospital does not count them. */
const wallClock = { from: (time: string) => time.slice(0, 5), to: (time: string) => time };

/** When a doctor works in a clinic, by the clock on its wall, and how that time is cut into slots. */
@Entity('schedules')
export class Schedule {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'doctor_id' })
  doctorId: string;

  @Column('uuid', { name: 'clinic_id' })
  clinicId: string;

  @Column('text', { name: 'visit_types', array: true })
  visitTypes: VisitType[];

  @Column('text', { array: true })
  weekdays: Weekday[];

  /** `HH:MM` */
  @Column('time', { name: 'start_time', transformer: wallClock })
  startTime: string;

  /** `HH:MM`, up to `24:00` */
  @Column('time', { name: 'end_time', transformer: wallClock })
  endTime: string;

  @Column('integer', { name: 'slot_minutes' })
  slotMinutes: number;

  /** Pause after each slot. */
  @Column('integer', { name: 'buffer_minutes' })
  bufferMinutes: number;

  /** `YYYY-MM-DD` */
  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** `YYYY-MM-DD`, inclusive; null if there is no end. */
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @VersionColumn()
  version: number;

  /** The schedule as the arithmetic of slots takes it. */
  hours(timeZone: string): WorkingHours {
    return {
      zone: TimeZone.of(timeZone),
      weekdays: weekdayBits(this.weekdays),
      start: minutesOf(this.startTime) * MINUTE,
      end: minutesOf(this.endTime) * MINUTE,
      slot: this.slotMinutes * MINUTE,
      step: (this.slotMinutes + this.bufferMinutes) * MINUTE,
      firstDay: dayOfDate(this.validFrom),
      lastDay: this.validUntil === null ? Infinity : dayOfDate(this.validUntil),
    };
  }
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
