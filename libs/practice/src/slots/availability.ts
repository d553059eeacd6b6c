import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#libs/platform';
import { type VisitType } from '../visit-type.js';
import { DAY, MINUTE } from './calendar-day.js';
import { HOURS_COLUMNS, hoursOf, type HoursRow } from './offered-schedules.js';
import { hasSlotAt } from './working-hours.js';

/** The slot that somebody wants. */
export interface WantedSlot {
  doctorId: string;
  clinicId: string;
  visitType: VisitType;
  startsAt: Date;
}

/** Whether a wanted slot is one that the practice offers; whether it is still free is for the bookings to say. */
export type SlotCheck =
  { outcome: 'offered'; endsAt: Date } | { outcome: 'not_offered' | 'in_past' | 'beyond_horizon' };

interface Row {
  timeZone: string;
  minNoticeMinutes: number;
  bookingHorizonDays: number;
  /** The schedules that may offer the slot; null for none, also if clinic or doctor are closed to visitors. */
  schedules: HoursRow[] | null;
  /** Pairs of milliseconds; null for none. */
  timeOff: [number, number][] | null;
}

/** Judges whether a slot is offered at all. */
@Injectable()
export class Availability {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Checks one slot in one statement, with the transaction in hand. Bookings do not count here. */
  async check({ doctorId, clinicId, visitType, startsAt }: WantedSlot): Promise<SlotCheck> {
    const now = this.clock.now().getTime();
    const start = startsAt.getTime();
    if (start < now) return { outcome: 'in_past' };
    const [clinic] = await this.transaction.rows<Row>(
      CHECK,
      [clinicId, doctorId, visitType, startsAt],
      'availability',
    );
    if (!clinic) return { outcome: 'not_offered' };
    if (start > now + clinic.bookingHorizonDays * DAY) return { outcome: 'beyond_horizon' };
    if (start < now + clinic.minNoticeMinutes * MINUTE) return { outcome: 'not_offered' };
    const hours = (clinic.schedules ?? [])
      .map((row) => hoursOf(row, clinic.timeZone))
      .find((candidate) => hasSlotAt(candidate, start));
    if (!hours) return { outcome: 'not_offered' };
    const end = start + hours.slot;
    if (clinic.timeOff?.some(([from, to]) => from < end && to > start)) return { outcome: 'not_offered' };
    return { outcome: 'offered', endsAt: new Date(end) };
  }
}

const CHECK = `
  SELECT c.time_zone AS "timeZone", c.min_notice_minutes AS "minNoticeMinutes", c.booking_horizon_days AS "bookingHorizonDays",
         (SELECT json_agg(h) FROM (
            SELECT ${HOURS_COLUMNS} FROM schedules s JOIN doctors d ON d.id = s.doctor_id
             WHERE s.doctor_id = $2 AND s.clinic_id = c.id AND $3 = ANY (s.visit_types) AND $3 = ANY (c.visit_types)
               AND c.archived_at IS NULL AND d.active AND c.id = ANY (d.clinic_ids)
               AND ($4 AT TIME ZONE c.time_zone)::date BETWEEN s.valid_from AND coalesce(s.valid_until, 'infinity')) h) AS "schedules",
         (SELECT json_agg(json_build_array(extract(epoch FROM t.starts_at) * 1000, extract(epoch FROM t.ends_at) * 1000))
            FROM time_off t
           WHERE t.doctor_id = $2 AND t.ends_at > $4 AND t.starts_at < $4 + interval '4 hours') AS "timeOff"
    FROM clinics c WHERE c.id = $1`;
