import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { AppointmentBooked } from '#libs/appointments';
import { newId, Outbox, Transaction } from '#libs/platform';
import { WebhookDeliveries } from '../src/webhooks/webhook-deliveries.js';
import { type WebhookEndpoint } from '../src/webhooks/webhook-endpoint.js';
import { WebhookEndpoints } from '../src/webhooks/webhook-endpoints.js';
import { WebhookSecrets } from '../src/webhooks/webhook-secrets.js';
import { NotificationsContext } from './support/notifications-context.js';
import { People } from './support/people.js';

/** What a receiver does with what comes: a status, or to leave without a word after reading, or to say nothing at all. */
type Manner = number | 'drop' | 'hang';

describe('webhooks', () => {
  let receiver: Server;
  let base: string;
  let context: NotificationsContext;
  let people: People;
  const received: { path: string; id: string; raw: string; headers: Record<string, string> }[] = [];
  const manners = new Map<string, Manner[]>();
  beforeAll(async () => {
    receiver = createServer((request: IncomingMessage, response: ServerResponse) => {
      let raw = '';
      request.on('data', (chunk: Buffer) => (raw += chunk.toString()));
      request.on('end', () => {
        const path = request.url ?? '';
        const manner = manners.get(path)?.shift() ?? 204;
        if (manner === 'hang') return;
        if (manner === 'drop') return void request.socket.destroy();
        const headers = request.headers as Record<string, string>;
        received.push({ path, id: headers['webhook-id'] ?? '', raw, headers });
        response.writeHead(manner).end();
      });
    });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
    process.env.WEBHOOK_PRIVATE_TARGETS = 'on';
    context = await NotificationsContext.start();
    people = new People(context.context.database);
    await context.context.database.query(
      `INSERT INTO users (id, email, role, locale, first_name, last_name, created_at)
       VALUES ($1, 'admin@example.test', 'admin', 'en', 'Amal', 'Nasser', now())`,
      [newId()],
    );
  });
  beforeEach(async () => {
    received.length = 0;
    manners.clear();
    await context.context.database.query('DELETE FROM webhook_endpoints');
  });
  afterAll(async () => {
    await context.close();
    receiver.closeAllConnections();
    await new Promise((done) => receiver.close(done));
  });

  const endpoints = () => context.get(WebhookEndpoints);
  const endpoint = (path: string, eventTypes = ['appointment.booked']): Promise<WebhookEndpoint> =>
    endpoints().create({ url: `${base}${path}`, eventTypes, description: null });
  /** Something happens. @returns what happened to whom */
  async function booked() {
    const [patient, doctor] = [await people.add('patient'), await people.add('doctor')];
    const appointmentId = await people.appointment(patient, doctor);
    await context.happens(AppointmentBooked, { appointmentId, version: 1, moves: 0 });
    return { appointmentId, patient, doctor };
  }
  const toldTo = async ({ id }: WebhookEndpoint) =>
    (await context.get(WebhookDeliveries).list(id, { limit: 20 })).items;
  const until = (look: () => Promise<boolean>) =>
    context.eventually(async () => ((await look()) ? true : null));

  it('tell endpoints what they asked for, with ids only, signed so that it can be proved', async () => {
    const [told, other] = [await endpoint('/a'), await endpoint('/b', ['sos.raised'])];
    const { appointmentId, patient, doctor } = await booked();
    await until(async () => (await toldTo(told))[0]?.deliveredAt instanceof Date);
    expect(received.map(({ path }) => path)).toEqual(['/a']);
    const [hook] = received;
    const proved = new Webhook(context.get(WebhookSecrets).of(told)).verify(
      hook?.raw ?? '',
      hook?.headers ?? {},
    );
    expect(proved).toMatchObject({ type: 'appointment.booked', data: { appointmentId } });
    expect(Object.keys(proved as object).sort()).toEqual(['data', 'timestamp', 'type']);
    for (const secret of [patient.profileId, doctor.profileId, patient.userId, 'Sara', 'private complaint'])
      expect(hook?.raw).not.toContain(secret);
    expect(await toldTo(told)).toMatchObject([
      { id: hook?.id, attempts: 1, lastStatus: null, droppedAt: null },
    ]);
    expect(await toldTo(other)).toEqual([]);
    const wrong = context.get(WebhookSecrets).of({ ...told, secretGeneration: 2 });
    expect(() => new Webhook(wrong).verify(hook?.raw ?? '', hook?.headers ?? {})).toThrow();
  });

  it('are tried again under the same id until they are accepted, once, and keep no neighbour waiting', async () => {
    const [poor, good] = [await endpoint('/poor'), await endpoint('/good')];
    manners.set('/poor', [503, 'drop']);
    await booked();
    await until(async () => (await toldTo(good))[0]?.deliveredAt instanceof Date);
    expect((await toldTo(poor))[0]?.deliveredAt).toBeNull();
    await until(async () => (await toldTo(poor))[0]?.deliveredAt instanceof Date);
    expect(await toldTo(poor)).toMatchObject([{ attempts: 3, lastStatus: null }]);
    const toPoor = received.filter(({ path }) => path === '/poor');
    expect(toPoor).toHaveLength(2);
    expect(new Set(toPoor.map(({ id }) => id)).size).toBe(1);
    expect(received.filter(({ path }) => path === '/good')).toHaveLength(1);
  });

  it('to one that hangs do not take the hands of the worker', async () => {
    const [hangs, good] = [await endpoint('/hangs'), await endpoint('/good')];
    manners.set(
      '/hangs',
      Array.from({ length: 40 }, (): Manner => 'hang'),
    );
    const [patient, doctor] = [await people.add('patient'), await people.add('doctor')];
    const appointmentId = await people.appointment(patient, doctor);
    const before = Date.now();
    await context.get(Transaction).run(() =>
      context.get(Outbox).publishAll(
        AppointmentBooked,
        Array.from({ length: 20 }, () => ({ appointmentId, version: 1, moves: 0 })),
      ),
    );
    await until(async () => {
      const told = await context.get(WebhookDeliveries).list(good.id, { limit: 20 });
      return told.items.length === 20 && told.items.every(({ deliveredAt }) => deliveredAt !== null);
    });
    // One request to the other takes ten seconds until it is given up.
    expect(Date.now() - before).toBeLessThan(9000);
    expect((await toldTo(hangs)).every(({ deliveredAt }) => deliveredAt === null)).toBe(true);
    await endpoints().remove(hangs.id, undefined);
  });

  it('end when the receiver says that it is gone, and admins are told', async () => {
    const gone = await endpoint('/gone');
    manners.set('/gone', [410]);
    await booked();
    await until(async () => (await endpoints().one(gone.id)).disabledAt !== null);
    expect(await endpoints().one(gone.id)).toMatchObject({ disabledReason: 'gone', version: 2 });
    expect(await toldTo(gone)).toMatchObject([{ deliveredAt: null, attempts: 1, lastStatus: 410 }]);
    expect((await toldTo(gone))[0]?.droppedAt).toBeInstanceOf(Date);
    await booked();
    await sleep(500);
    expect(received).toHaveLength(1);
    const [mail] = await context.eventually(async () => {
      const mails = await context.context.database.query<{ text: string }>(
        `SELECT text FROM dev_inbox WHERE recipient = 'admin@example.test' AND subject = 'A webhook is not wanted any more'`,
      );
      return mails.length > 0 ? mails : null;
    });
    expect(mail?.text).toContain(`System: ${new URL(base).host}`);
    await endpoints().update(gone.id, { enabled: true }, 2);
    await booked();
    await until(() => Promise.resolve(received.length === 2));
    expect((await toldTo(gone)).filter(({ deliveredAt }) => deliveredAt !== null)).toHaveLength(1);
  });

  it('are signed with a secret that can be made anew, and stop when an endpoint is disabled or forgotten', async () => {
    const first = await endpoint('/a');
    const second = await endpoints().rotateSecret(first.id, 1);
    const secrets = context.get(WebhookSecrets);
    expect(secrets.of(second)).not.toBe(secrets.of(first));
    await booked();
    await until(() => Promise.resolve(received.length === 1));
    const [hook] = received;
    expect(() => new Webhook(secrets.of(second)).verify(hook?.raw ?? '', hook?.headers ?? {})).not.toThrow();
    await expect(endpoints().update(first.id, { enabled: false }, 1)).rejects.toMatchObject({
      code: 'request.precondition_failed',
    });
    await endpoints().update(first.id, { enabled: false }, 2);
    await booked();
    await endpoints().remove(first.id, undefined);
    await booked();
    await sleep(500);
    expect(received).toHaveLength(1);
    await expect(endpoints().one(first.id)).rejects.toMatchObject({ code: 'resource.not_found' });
  });
});
