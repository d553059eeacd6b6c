import { Injectable } from '@nestjs/common';
import { type AppointmentState } from '#libs/appointments';
import { Clock, type EventPayload, lockInOrder, newId, Outbox, Transaction } from '#libs/platform';
import { AppointmentReminderDue } from '../notifications.events.js';

const BATCH = 100;

/** A reminder that goes out. */
interface Due {
  appointmentId: string;
  startsAt: Date;
  minutesBefore: number;
}

/**
 * When whom is to be reminded of what. A reminder is a row with the time at which it is due: a worker that was away
 * finds it later, and any number of workers send it once.
 */
@Injectable()
export class Reminders {
  constructor(
    private readonly transaction: Transaction,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Lets one after another look at an appointment and plan for it. */
  async lock(appointmentId: string): Promise<void> {
    await lockInOrder(this.transaction, `reminders:${appointmentId}`);
  }

  /** Whether a reminder has been overtaken by a later one of the same appointment, by what its event carries. */
  async isSuperseded({ appointmentId, startsAt, minutesBefore }: EventPayload): Promise<boolean> {
    if (typeof minutesBefore !== 'number') return false;
    const rows = await this.transaction.rows(
      `SELECT FROM reminders
        WHERE appointment_id = $1 AND starts_at = $2 AND minutes_before < $3 AND sent_at IS NOT NULL LIMIT 1`,
      [appointmentId, startsAt, minutesBefore],
      'reminder_superseded',
    );
    return rows.length > 0;
  }

  /**
   * Plans the reminders of an appointment for the time that it has now, and drops those of another time.
   *
   * @param minutes how long before the start, each time
   * @param since whoever was told at this moment when it is needs no reminder of before
   */
  async plan(
    { id, startsAt }: Pick<AppointmentState, 'id' | 'startsAt'>,
    minutes: readonly number[],
    since: Date,
  ): Promise<void> {
    const now = this.clock.now();
    await this.transaction.rows(
      `UPDATE reminders SET skipped_at = $3, skip_reason = 'moved'
        WHERE appointment_id = $1 AND starts_at <> $2 AND sent_at IS NULL AND skipped_at IS NULL`,
      [id, startsAt, now],
      'reminder_move',
    );
    await this.transaction.rows(
      `INSERT INTO reminders (id, appointment_id, starts_at, minutes_before, due_at, created_at)
       SELECT id, $1, $2, minutes, $2::timestamptz - minutes * interval '1 minute', $5
         FROM unnest($3::uuid[], $4::integer[]) AS wanted (id, minutes)
        WHERE $2::timestamptz - minutes * interval '1 minute' > $6
       ON CONFLICT ON CONSTRAINT reminders_once DO UPDATE SET skipped_at = NULL, skip_reason = NULL
        WHERE reminders.skip_reason = 'moved'`,
      [id, startsAt, minutes.map(() => newId()), minutes, now, since],
      'reminder_plan',
    );
  }

  /** Drops what was planned for an appointment. */
  async drop(appointmentId: string): Promise<void> {
    await this.transaction.rows(
      `UPDATE reminders SET skipped_at = $2, skip_reason = 'cancelled'
        WHERE appointment_id = $1 AND sent_at IS NULL AND skipped_at IS NULL`,
      [appointmentId, this.clock.now()],
      'reminder_drop',
    );
  }

  /** Sends all that is due at `now`, batch by batch. */
  async send(now: Date): Promise<void> {
    while ((await this.sendBatch(now)) === BATCH);
  }

  private async sendBatch(now: Date): Promise<number> {
    return this.transaction.run(async () => {
      const rows = await this.transaction.rows<Due & { isSent: boolean }>(
        SEND,
        [now, BATCH],
        'reminder_send',
      );
      await this.outbox.publishAll(
        AppointmentReminderDue,
        rows
          .filter(({ isSent }) => isSent)
          .map(({ appointmentId, startsAt, minutesBefore }) => ({
            appointmentId,
            startsAt: startsAt.toISOString(),
            minutesBefore,
          })),
      );
      return rows.length;
    });
  }
}

/** What the task looks for each time; it must find its rows by an index. */
export const DUE = `SELECT id FROM reminders WHERE due_at <= $1 AND sent_at IS NULL AND skipped_at IS NULL
   ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED`;

/** After an outage, one reminder stands for all that were missed, and none comes when the appointment has begun. */
const SEND = `
  WITH due AS (${DUE}),
  judged AS (
    SELECT id, CASE WHEN starts_at <= $1 THEN 'too_late'
                    WHEN EXISTS (SELECT FROM reminders AS next
                                  WHERE next.appointment_id = reminders.appointment_id AND next.starts_at = reminders.starts_at
                                    AND next.minutes_before < reminders.minutes_before AND next.due_at <= $1
                                    AND next.skipped_at IS NULL) THEN 'superseded' END AS reason
      FROM reminders WHERE id IN (SELECT id FROM due))
  UPDATE reminders
     SET sent_at = CASE WHEN reason IS NULL THEN $1::timestamptz END, skipped_at = CASE WHEN reason IS NOT NULL THEN $1::timestamptz END,
         skip_reason = reason
    FROM judged WHERE reminders.id = judged.id
  RETURNING appointment_id AS "appointmentId", starts_at AS "startsAt", minutes_before AS "minutesBefore", sent_at IS NOT NULL AS "isSent"`;
