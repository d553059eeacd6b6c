import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, assertVersion, Clock, NotFound, PreconditionFailed, Transaction } from '#libs/platform';
import {
  type Channel,
  isAskedFor,
  isOptional,
  type Notification,
  type OptionalCategory,
} from '../catalogue-entry.js';
import { type QuietHours } from './quiet-hours.js';

/** A category on one way, e.g. `chart.email`. */
export type Topic = `${OptionalCategory}.${Channel}`;

/** What somebody does not want to be told, and when not. */
export interface Preferences {
  turnedOff: Topic[];
  /** What they get only because they asked for it. */
  turnedOn: Topic[];
  quietHours: QuietHours | null;
  /** 0 for somebody who has never said anything. */
  version: number;
}

interface Row {
  turnedOff: Topic[];
  turnedOn: Topic[];
  quietFrom: string | null;
  quietTo: string | null;
  quietTimeZone: string | null;
  version: number;
}

/** What somebody wants who has never said anything. */
export const EVERYTHING: Preferences = { turnedOff: [], turnedOn: [], quietHours: null, version: 0 };

/** What people want to be told. Whoever says nothing is told everything at once, save by text message. */
@Injectable()
export class NotificationPreferences {
  constructor(
    private readonly transaction: Transaction,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Says anew what the actor wants.
   *
   * @throws PreconditionFailed
   */
  async save(
    { userId, patientId, doctorId }: Actor,
    { turnedOff, turnedOn, quietHours }: Omit<Preferences, 'version'>,
    version: number | undefined,
  ): Promise<Preferences> {
    if (userId === null) throw new NotFound();
    return this.transaction.run(async () => {
      assertVersion(await this.of(userId), version);
      const saved = await this.transaction.rows(
        `INSERT INTO notification_preferences (user_id, turned_off, quiet_from, quiet_to, quiet_time_zone, turned_on)
         VALUES ($1, $2, $3, $4, $5, $7)
         ON CONFLICT (user_id) DO UPDATE
            SET turned_off = excluded.turned_off, turned_on = excluded.turned_on, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
                quiet_time_zone = excluded.quiet_time_zone, version = notification_preferences.version + 1
          WHERE $6::integer IS NULL OR notification_preferences.version = $6
         RETURNING user_id`,
        [
          userId,
          turnedOff,
          quietHours?.from ?? null,
          quietHours?.to ?? null,
          quietHours?.timeZone ?? null,
          version ?? null,
          turnedOn,
        ],
        'notification_preferences_save',
      );
      // Somebody else was first.
      if (saved.length === 0) throw new PreconditionFailed();
      // What waits for the end of the former quiet hours is looked at anew.
      await this.transaction.rows(
        `UPDATE mails SET postponed_until = $2, was_postponed = false
          WHERE postponed_until IS NOT NULL AND recipient_id = ANY ($1::uuid[])`,
        [[userId, patientId, doctorId].filter((id) => id !== null), this.clock.now()],
        'notification_preferences_resume',
      );
      await this.auditLog.record({
        action: 'notification_preferences.updated',
        entityType: 'user',
        entityId: userId,
        details: { turnedOff, turnedOn },
      });
      return this.of(userId);
    });
  }

  /** Those of an account. */
  async of(userId: string): Promise<Preferences> {
    const [row] = await this.transaction.rows<Row>(
      `SELECT turned_off AS "turnedOff", turned_on AS "turnedOn", quiet_from AS "quietFrom", quiet_to AS "quietTo",
              quiet_time_zone AS "quietTimeZone", version
         FROM notification_preferences WHERE user_id = $1`,
      [userId],
      'notification_preferences',
    );
    if (!row) return EVERYTHING;
    const { turnedOff, turnedOn, quietFrom, quietTo, quietTimeZone, version } = row;
    const isQuiet = quietFrom !== null && quietTo !== null && quietTimeZone !== null;
    return {
      turnedOff,
      turnedOn,
      quietHours: isQuiet ? { from: quietFrom, to: quietTo, timeZone: quietTimeZone } : null,
      version,
    };
  }
}

/** Whether somebody wants to be told this on this way; what concerns security or an emergency gets through. */
export function wants(
  { turnedOff, turnedOn }: Preferences,
  category: Notification['category'],
  channel: Channel,
): boolean {
  if (!isOptional(category)) return true;
  const topic: Topic = `${category}.${channel}`;
  return isAskedFor(channel) ? turnedOn.includes(topic) : !turnedOff.includes(topic);
}
