import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppointmentsModule } from '#libs/appointments';
import { AuditModule } from '#libs/audit';
import { DeliveriesModule } from '#libs/deliveries';
import { EmergenciesModule } from '#libs/emergencies';
import { IdentityModule } from '#libs/identity';
import { PatientsModule } from '#libs/patients';
import {
  AccessModule,
  type EventPayload,
  EventsModule,
  FilesModule,
  type EventType,
  MailModule,
  Outbox,
  PlatformModule,
  Transaction,
  WebhooksModule,
} from '#libs/platform';
import { testContext, type TestContext } from '#libs/platform/testing';
import { PracticeModule } from '#libs/practice';
import { PrescriptionsModule } from '#libs/prescriptions';
import { RecordsModule } from '#libs/records';
import { CATALOGUE } from '../../src/catalogue.js';
import { notificationsEvents } from '../../src/notifications.events.js';
import { NotificationsJobsModule } from '../../src/notifications-jobs.module.js';
import { NotificationsModule } from '../../src/notifications.module.js';
import { notificationsPermissions } from '../../src/notifications.permissions.js';

/** A mail as the inbox of the local start keeps it. */
export interface InboxRow {
  message_id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  calendar: string | null;
}

/** A row of the table of mails. */
export interface MailRow {
  id: string;
  event_id: string;
  template: string;
  context: EventPayload;
  sent_at: Date | null;
  skip_reason: string | null;
}

/** What the worker has of this library, with a real relay and queue, and the inbox of the local start as its server. */
export class NotificationsContext {
  private constructor(readonly context: TestContext) {}

  static async start(): Promise<NotificationsContext> {
    process.env.FILES_DIRECTORY = mkdtempSync(join(tmpdir(), 'notifications-'));
    return new NotificationsContext(
      await testContext({
        imports: [
          PlatformModule,
          MailModule,
          WebhooksModule,
          FilesModule,
          EventsModule.forRoot([...CATALOGUE.map(({ event }) => event), ...notificationsEvents]),
          AccessModule.forRoot([notificationsPermissions]),
          AuditModule,
          IdentityModule,
          PatientsModule,
          PracticeModule,
          AppointmentsModule,
          RecordsModule,
          PrescriptionsModule,
          EmergenciesModule,
          DeliveriesModule,
          NotificationsModule,
          NotificationsJobsModule,
        ],
      }),
    );
  }

  get = <T>(type: abstract new (...args: never[]) => T): T => this.context.get(type);

  close = (): Promise<void> => this.context.close();

  /** Publishes an event and waits until each mail that it caused is sent or skipped. */
  async happens<Payload extends EventPayload>(
    type: EventType<Payload>,
    payload: Payload,
  ): Promise<{ rows: MailRow[]; inbox: InboxRow[] }> {
    const before = await this.lastEvent(type.name);
    await this.get(Transaction).run(() => this.get(Outbox).publish(type, payload));
    const event = await this.lastEvent(type.name);
    if (event === before) throw new Error(`${type.name} was not published.`);
    return this.settled(event);
  }

  /** Publishes an event and waits until its one mail is asked for. @returns the id of the mail */
  async requested<Payload extends EventPayload>(type: EventType<Payload>, payload: Payload): Promise<string> {
    await this.get(Transaction).run(() => this.get(Outbox).publish(type, payload));
    const event = await this.lastEvent(type.name);
    const row = await this.eventually(async () => {
      const [mail] = await this.context.database.query<{ id: string }>(
        'SELECT id FROM mails WHERE event_id = $1',
        [event],
      );
      return mail ?? null;
    });
    return row.id;
  }

  /** Looks again and again until there is something to see. */
  async eventually<T>(look: () => Promise<T | null>): Promise<T> {
    for (let tries = 0; tries < 200; tries++) {
      const seen = await look();
      if (seen !== null) return seen;
      await sleep(50);
    }
    throw new Error('It did not come.');
  }

  /** The mails that an event caused, once none of them waits any more. */
  async settled(eventId: string): Promise<{ rows: MailRow[]; inbox: InboxRow[] }> {
    for (let tries = 0; tries < 200; tries++) {
      const [event] = await this.context.database.query<{ done: boolean }>(
        'SELECT completed_at IS NOT NULL AS done FROM outbox_events WHERE id = $1',
        [eventId],
      );
      const rows = await this.context.database.query<MailRow>(
        'SELECT * FROM mails WHERE event_id = $1 ORDER BY template',
        [eventId],
      );
      if (event?.done && rows.every((row) => row.sent_at ?? row.skip_reason))
        return { rows, inbox: await this.inbox(rows) };
      await sleep(50);
    }
    throw new Error('The mails were not sent in time.');
  }

  /** What the inbox holds of these mails, in their order. */
  async inbox(rows: readonly Pick<MailRow, 'id'>[]): Promise<InboxRow[]> {
    return this.context.database.query<InboxRow>(
      `SELECT d.* FROM unnest($1::text[]) WITH ORDINALITY AS wanted (id, place)
         JOIN dev_inbox d ON d.message_id LIKE '<' || wanted.id || '@%' ORDER BY place`,
      [rows.map(({ id }) => id)],
    );
  }

  private async lastEvent(name: string): Promise<string> {
    const [row] = await this.context.database.query<{ id: string }>(
      'SELECT id FROM outbox_events WHERE name = $1 ORDER BY id DESC LIMIT 1',
      [name],
    );
    return row?.id ?? '';
  }
}
