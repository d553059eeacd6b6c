import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, assertVersion, NotFound, Transaction } from '#libs/platform';
import { type Channel, type Notification, type OptionalCategory } from '../catalogue-entry.js';
import { type QuietHours } from './quiet-hours.js';

/** A category on one way, e.g. `chart.email`. */
export type Topic = `${OptionalCategory}.${Channel}`;

/** What somebody does not want to be told, and when not. */
export interface Preferences {
  turnedOff: Topic[];
  quietHours: QuietHours | null;
  /** 0 for somebody who has never said anything. */
  version: number;
}

interface Row {
  turnedOff: Topic[];
  quietFrom: string | null;
  quietTo: string | null;
  quietTimeZone: string | null;
  version: number;
}

const EVERYTHING: Preferences = { turnedOff: [], quietHours: null, version: 0 };

/** What people want to be told. Whoever says nothing is told everything, at once. */
@Injectable()
export class NotificationPreferences {
  constructor(
    private readonly transaction: Transaction,
    private readonly auditLog: AuditLog,
  ) {}

  /** Those of an account. */
  async of(userId: string): Promise<Preferences> {
    return this.read(userId, '');
  }

  /**
   * Says anew what the actor wants.
   *
   * @throws PreconditionFailed
   */
  async save(
    { userId }: Actor,
    { turnedOff, quietHours }: Omit<Preferences, 'version'>,
    version: number | undefined,
  ): Promise<Preferences> {
    if (userId === null) throw new NotFound();
    return this.transaction.run(async () => {
      assertVersion(await this.read(userId, 'FOR UPDATE'), version);
      await this.transaction.rows(
        `INSERT INTO notification_preferences (user_id, turned_off, quiet_from, quiet_to, quiet_time_zone)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (user_id) DO UPDATE
            SET turned_off = excluded.turned_off, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
                quiet_time_zone = excluded.quiet_time_zone, version = notification_preferences.version + 1`,
        [userId, turnedOff, quietHours?.from ?? null, quietHours?.to ?? null, quietHours?.timeZone ?? null],
        'notification_preferences_save',
      );
      await this.auditLog.record({
        action: 'notification_preferences.updated',
        entityType: 'user',
        entityId: userId,
        details: { turnedOff },
      });
      return this.read(userId, '');
    });
  }

  private async read(userId: string, lock: '' | 'FOR UPDATE'): Promise<Preferences> {
    const [row] = await this.transaction.rows<Row>(
      `SELECT turned_off AS "turnedOff", quiet_from AS "quietFrom", quiet_to AS "quietTo",
              quiet_time_zone AS "quietTimeZone", version
         FROM notification_preferences WHERE user_id = $1 ${lock}`,
      [userId],
      `notification_preferences${lock && '_locked'}`,
    );
    if (!row) return EVERYTHING;
    const { turnedOff, quietFrom, quietTo, quietTimeZone, version } = row;
    const isQuiet = quietFrom !== null && quietTo !== null && quietTimeZone !== null;
    return {
      turnedOff,
      quietHours: isQuiet ? { from: quietFrom, to: quietTo, timeZone: quietTimeZone } : null,
      version,
    };
  }
}

/** Whether somebody wants to be told this on this way; what concerns security or an emergency gets through. */
export function wants(
  { turnedOff }: Preferences,
  category: Notification['category'],
  channel: Channel,
): boolean {
  return !(turnedOff as string[]).includes(`${category}.${channel}`);
}
