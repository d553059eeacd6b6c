import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import {
  type Actor,
  Clock,
  Hidden,
  newId,
  NotFound,
  type Page,
  pageOf,
  type PageQuery,
  readCursor,
  Transaction,
} from '#libs/platform';
import { type InboxNotification, type NewNotification, NOTIFICATION_COLUMNS } from './notification.js';

/** How far an inbox has come. */
export interface InboxState {
  userId: string;
  lastSeq: number;
  unread: number;
}

/**
 * What each account is told in the product itself. An inbox counts its notifications and those that are unread; the
 * counters change in the transaction of what they count.
 */
@Injectable()
export class Inbox {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly auditLog: AuditLog,
  ) {}

  /** Puts one in, with the transaction in hand; nothing, if the event has put it in before. */
  async add(notification: NewNotification): Promise<void> {
    await this.transaction.rows(
      `WITH inbox AS (
         INSERT INTO notification_inboxes (user_id, last_seq, unread)
         SELECT $2, 1, 1 WHERE NOT EXISTS (SELECT FROM notifications WHERE event_id = $3 AND template = $4 AND user_id = $2)
         ON CONFLICT (user_id) DO UPDATE
            SET last_seq = notification_inboxes.last_seq + 1, unread = notification_inboxes.unread + 1
         RETURNING last_seq)
       INSERT INTO notifications (id, user_id, seq, event_id, template, category, entity_type, entity_id, patient_id, title, body, created_at)
       SELECT $1, $2, last_seq, $3, $4, $5, $6, $7, $8, $9, $10, $11 FROM inbox`,
      [
        newId(),
        notification.userId,
        notification.eventId,
        notification.template,
        notification.category,
        notification.entityType,
        notification.entityId,
        notification.patientId,
        notification.title,
        notification.body,
        this.clock.now(),
      ],
      'notification_add',
    );
  }

  /** The actor's, the latest first. */
  async list(
    actor: Actor,
    { unread }: { unread: boolean },
    page: PageQuery,
  ): Promise<Page<InboxNotification>> {
    const before = page.cursor === undefined ? null : readCursor(page.cursor, [{ type: 'integer' }])[0];
    const rows = await this.transaction.rows<InboxNotification>(
      `SELECT ${NOTIFICATION_COLUMNS} FROM notifications
        WHERE user_id = $1 AND ($2::bigint IS NULL OR seq < $2) ${unread ? 'AND read_at IS NULL' : ''}
        ORDER BY seq DESC LIMIT $3`,
      [actor.userId, before, page.limit + 1],
      unread ? 'notification_list_unread' : 'notification_list',
    );
    const read = pageOf(rows, page.limit, ({ seq }) => [seq]);
    await this.noteRead(actor, read.items);
    return read;
  }

  /**
   * Notes that the actor has read one; once is enough.
   *
   * @throws NotFound when it is absent or not the actor's
   */
  async markRead({ userId }: Actor, id: string): Promise<InboxNotification> {
    return this.transaction.run(async () => {
      const [found] = await this.transaction.rows<{ userId: string }>(
        'SELECT user_id AS "userId" FROM notifications WHERE id = $1',
        [id],
        'notification_owner',
      );
      if (!found) throw new NotFound();
      if (found.userId !== userId) throw new Hidden({ entityType: 'notification', entityId: id });
      await this.markUnread(userId, 'AND id = $3', [id], 'notification_mark_read');
      const [notification] = await this.transaction.rows<InboxNotification>(
        `SELECT ${NOTIFICATION_COLUMNS} FROM notifications WHERE id = $1`,
        [id],
        'notification_read',
      );
      if (!notification) throw new NotFound();
      return notification;
    });
  }

  /** Notes that the actor has read all that are in the inbox now. */
  async markAllRead({ userId }: Actor): Promise<void> {
    if (userId === null) return;
    await this.transaction.run(() => this.markUnread(userId, '', [], 'notification_mark_all_read'));
  }

  /** How far the inboxes of some accounts have come; those into which nothing was ever put are missing. */
  async states(userIds: readonly string[]): Promise<InboxState[]> {
    return this.transaction.rows<InboxState>(
      `SELECT user_id AS "userId", last_seq::int AS "lastSeq", unread FROM notification_inboxes WHERE user_id = ANY ($1::uuid[])`,
      [userIds],
      'notification_states',
    );
  }

  /** What was put into some inboxes after a place in each, in its order. */
  async after(places: readonly { userId: string; seq: number }[]): Promise<InboxNotification[]> {
    if (places.length === 0) return [];
    return this.transaction.rows<InboxNotification>(
      `SELECT ${NOTIFICATION_COLUMNS} FROM jsonb_to_recordset($1::jsonb) AS place ("userId" uuid, told bigint)
         JOIN notifications ON user_id = place."userId" AND seq > place.told ORDER BY user_id, notifications.seq`,
      [JSON.stringify(places.map(({ userId, seq }) => ({ userId, told: seq })))],
      'notification_after',
    );
  }

  /** What somebody reads about others is theirs to know, and noted for each of them. */
  private async noteRead({ patientId: own }: Actor, items: readonly InboxNotification[]): Promise<void> {
    const others = new Set(items.flatMap(({ patientId }) => patientId ?? []));
    if (own !== null) others.delete(own);
    await this.auditLog.recordAll(
      [...others].map((patientId) => ({
        action: 'notification.listed',
        entityType: 'patient',
        entityId: patientId,
        patientId,
      })),
    );
  }

  /** Marks some as read that are not, and counts them off; the row of the inbox is locked first, as `add` does. */
  private async markUnread(
    userId: string,
    which: string,
    values: readonly unknown[],
    name: string,
  ): Promise<void> {
    await this.transaction.rows(
      'SELECT FROM notification_inboxes WHERE user_id = $1 FOR NO KEY UPDATE',
      [userId],
      'notification_lock',
    );
    await this.transaction.rows(
      `WITH marked AS (
         UPDATE notifications SET read_at = $2 WHERE user_id = $1 AND read_at IS NULL ${which} RETURNING id)
       UPDATE notification_inboxes SET unread = unread - (SELECT count(*) FROM marked) WHERE user_id = $1`,
      [userId, this.clock.now(), ...values],
      name,
    );
  }
}
