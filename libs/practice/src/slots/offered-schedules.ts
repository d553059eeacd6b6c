import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';
import { type VisitType } from '../visit-type.js';
import { MINUTE, type Weekday, weekdayBits } from './calendar-day.js';
import { TimeZone } from './time-zone.js';
import { type Run, type WorkingHours } from './working-hours.js';

/** Whose slots are wanted. */
export interface SlotFilter {
  doctorId?: string | undefined;
  clinicId?: string | undefined;
  specialty?: string | undefined;
  visitType?: VisitType | undefined;
}

/** A schedule of an active doctor in an open clinic, with the clinic's rules and the doctor's time off. */
export interface OfferedSchedule {
  doctorId: string;
  clinicId: string;
  visitTypes: VisitType[];
  hours: WorkingHours;
  /** How soon a slot may start, in milliseconds from now. */
  notice: number;
  /** How late a slot may start, in milliseconds from now. */
  horizon: number;
  timeOff: Run[];
}

/** The columns of `schedules s` that make its working hours. */
export const HOURS_COLUMNS = `s.weekdays, extract(epoch FROM s.start_time)::int AS "startSecond",
  extract(epoch FROM s.end_time)::int AS "endSecond", s.slot_minutes AS "slotMinutes", s.buffer_minutes AS "bufferMinutes",
  s.valid_from - DATE '1970-01-01' AS "firstDay", s.valid_until - DATE '1970-01-01' AS "lastDay"`;

/** What `HOURS_COLUMNS` reads. */
export interface HoursRow {
  weekdays: Weekday[];
  startSecond: number;
  endSecond: number;
  slotMinutes: number;
  bufferMinutes: number;
  firstDay: number;
  lastDay: number | null;
}

interface Row extends HoursRow {
  doctorId: string;
  clinicId: string;
  visitTypes: VisitType[];
  clinicVisitTypes: VisitType[];
  timeZone: string;
  minNoticeMinutes: number;
  bookingHorizonDays: number;
  /** Pairs of milliseconds; null for none. */
  timeOff: [number, number][] | null;
}

/** Makes working hours of a row. */
export const hoursOf = (row: HoursRow, timeZone: string): WorkingHours => ({
  zone: TimeZone.of(timeZone),
  weekdays: weekdayBits(row.weekdays),
  start: row.startSecond * 1000,
  end: row.endSecond * 1000,
  slot: row.slotMinutes * MINUTE,
  step: (row.slotMinutes + row.bufferMinutes) * MINUTE,
  firstDay: row.firstDay,
  lastDay: row.lastDay ?? Infinity,
});

/** Reads everything that slots are computed from, but the appointments, in one statement. */
@Injectable()
export class OfferedSchedules {
  constructor(private readonly transaction: Transaction) {}

  /** The schedules that are valid at some time from `from` to `to`. */
  async find(filter: SlotFilter, from: Date, to: Date): Promise<OfferedSchedule[]> {
    const { sql, name, values } = offeredSchedulesQuery(filter, from, to);
    return (await this.transaction.rows<Row>(sql, values, name)).map((row) => ({
      doctorId: row.doctorId,
      clinicId: row.clinicId,
      visitTypes: row.visitTypes.filter((type) => row.clinicVisitTypes.includes(type)),
      hours: hoursOf(row, row.timeZone),
      notice: row.minNoticeMinutes * MINUTE,
      horizon: row.bookingHorizonDays * 1440 * MINUTE,
      timeOff: (row.timeOff ?? []).map(([start, end]) => ({ from: start, to: end })),
    }));
  }
}

const CONDITIONS: Record<keyof SlotFilter, (place: string) => string> = {
  doctorId: (place) => `s.doctor_id = ${place}`,
  clinicId: (place) => `s.clinic_id = ${place}`,
  specialty: (place) => `lower(d.specialty) = lower(${place})`,
  visitType: (place) => `${place} = ANY (s.visit_types) AND ${place} = ANY (c.visit_types)`,
};

/**
 * Each combination of filters is a statement of its own, so that each has the plan that fits it. Validities
 * are compared with a day to spare, because the clinic's calendar may be a day before or after that of UTC.
 */
export function offeredSchedulesQuery(
  filter: SlotFilter,
  from: Date,
  to: Date,
): { sql: string; name: string; values: unknown[] } {
  const given = (Object.keys(CONDITIONS) as (keyof SlotFilter)[]).filter((key) => filter[key] !== undefined);
  return {
    sql: `SELECT s.doctor_id AS "doctorId", s.clinic_id AS "clinicId", s.visit_types AS "visitTypes",
        c.visit_types AS "clinicVisitTypes", ${HOURS_COLUMNS}, c.time_zone AS "timeZone",
        c.min_notice_minutes AS "minNoticeMinutes", c.booking_horizon_days AS "bookingHorizonDays",
        (SELECT json_agg(json_build_array(extract(epoch FROM t.starts_at) * 1000, extract(epoch FROM t.ends_at) * 1000))
           FROM time_off t WHERE t.doctor_id = s.doctor_id AND t.ends_at > $1 AND t.starts_at < $2) AS "timeOff"
      FROM schedules s
      JOIN clinics c ON c.id = s.clinic_id AND c.archived_at IS NULL
      JOIN doctors d ON d.id = s.doctor_id AND d.active AND s.clinic_id = ANY (d.clinic_ids)
     WHERE s.visit_types && c.visit_types
       AND s.valid_from <= ($2 AT TIME ZONE 'UTC')::date + 1
       AND (s.valid_until IS NULL OR s.valid_until >= ($1 AT TIME ZONE 'UTC')::date - 1)
       ${given.map((key, index) => `AND ${CONDITIONS[key](`$${index + 3}`)}`).join(' ')}`,
    name: ['slots', ...given].join('_'),
    values: [from, to, ...given.map((key) => filter[key])],
  };
}
