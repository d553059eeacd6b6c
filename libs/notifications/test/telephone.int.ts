import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { AppointmentBooked, AppointmentCancelled } from '#libs/appointments';
import { RecordReleased } from '#libs/records';
import { type Actor } from '#libs/platform';
import { NotificationPreferences, type Preferences } from '../src/preferences/preferences.js';
import { NotificationsContext } from './support/notifications-context.js';
import { People, type Person } from './support/people.js';

const SECRET = `whsec_${Buffer.from('what only the gateway and we know').toString('base64')}`;
const HOUR = 3_600_000;

interface Hook {
  path: string;
  id: string;
  body: { type: string; data: Record<string, unknown> };
}

describe('messages to telephones', () => {
  let gateway: Server;
  let context: NotificationsContext;
  let people: People;
  const hooks: Hook[] = [];
  const answers: number[] = [];
  beforeAll(async () => {
    gateway = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const status = answers.shift() ?? 202;
        if (status < 300)
          hooks.push({
            path: request.url ?? '',
            id: String(request.headers['webhook-id']),
            body: new Webhook(SECRET).verify(body, request.headers as Record<string, string>) as Hook['body'],
          });
        response.writeHead(status).end();
      });
    });
    await new Promise<void>((done) => gateway.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
    Object.assign(process.env, {
      SMS_WEBHOOK_URL: `${url}/sms`,
      SMS_WEBHOOK_SECRET: SECRET,
      PUSH_WEBHOOK_URL: `${url}/push`,
      PUSH_WEBHOOK_SECRET: SECRET,
    });
    context = await NotificationsContext.start();
    people = new People(context.context.database);
  });
  beforeEach(() => {
    hooks.length = 0;
  });
  afterAll(async () => {
    await context.close();
    await new Promise((done) => gateway.close(done));
  });

  const withPhone = async (): Promise<Person> => {
    const person = await people.add('patient');
    await context.context.database.query(`UPDATE patients SET phone = '+966500000001' WHERE id = $1`, [
      person.profileId,
    ]);
    return person;
  };
  const wants = ({ userId, profileId }: Person, wish: Partial<Preferences>) => {
    const actor: Actor = { role: 'patient', userId, sessionId: null, patientId: profileId, doctorId: null };
    const nothing = { turnedOff: [], turnedOn: [], quietHours: null };
    return context.get(NotificationPreferences).save(actor, { ...nothing, ...wish }, undefined);
  };
  const cancelled = async (patient: Person) => {
    const appointmentId = await people.appointment(patient, await people.add('doctor'));
    await people.cancel(appointmentId, 'a private reason');
    const happened = await context.happens(AppointmentCancelled, { appointmentId });
    return { appointmentId, ...happened };
  };
  const told = (path: string) => hooks.filter((hook) => hook.path === path);

  it('push what the inbox says, with no more than may stand on a locked screen', async () => {
    const [patient, doctor] = [await withPhone(), await people.add('doctor')];
    const appointmentId = await people.appointment(patient, doctor);
    await context.happens(AppointmentBooked, { appointmentId, version: 1, moves: 0 });
    expect(told('/sms')).toEqual([]);
    expect(
      told('/push')
        .map(({ body }) => body.data.userId)
        .sort(),
    ).toEqual([patient.userId, doctor.userId].sort());
    const hook = told('/push').find(({ body }) => body.data.userId === patient.userId);
    expect(hook?.body).toMatchObject({
      type: 'push',
      data: {
        title: 'Appointment confirmed: Monday 6 May 2030, 09:00',
        entityType: 'appointment',
        entityId: appointmentId,
      },
    });
    expect(JSON.stringify(hooks)).not.toMatch(/Sara|Omar|private/);
  });

  it('send a text to whoever asked for it and has a number', async () => {
    const [asked, silent, numberless] = [await withPhone(), await withPhone(), await people.add('patient')];
    await wants(asked, { turnedOn: ['appointments.sms'] });
    await wants(numberless, { turnedOn: ['appointments.sms'] });
    for (const patient of [asked, silent, numberless]) await cancelled(patient);
    expect(told('/sms').map(({ body }) => body)).toMatchObject([
      {
        type: 'sms',
        data: {
          to: '+966500000001',
          text: 'Appointment cancelled: Monday 6 May 2030, 09:00\nhttp://localhost:3000/',
        },
      },
    ]);
    await context.happens(RecordReleased, { recordId: asked.profileId, patientId: asked.profileId });
    expect(told('/sms')).toHaveLength(1);
  });

  it('stay away when they are turned off, and wait for the end of quiet hours', async () => {
    const [off, quiet] = [await withPhone(), await withPhone()];
    await wants(off, { turnedOff: ['appointments.push'], turnedOn: [] });
    const at = (distance: number): string => new Date(Date.now() + distance).toISOString().slice(11, 16);
    const quietHours = { from: at(-HOUR), to: at(HOUR), timeZone: 'UTC' };
    await wants(quiet, { turnedOn: ['appointments.sms'], quietHours });
    const { rows } = await cancelled(off);
    expect(rows.map(({ skip_reason }) => skip_reason)).toContain('turned_off');
    const appointmentId = await people.appointment(quiet, await people.add('doctor'));
    await people.cancel(appointmentId, 'a private reason');
    await context.requested(AppointmentCancelled, { appointmentId });
    const waiting = await context.eventually(async () => {
      const found = await context.context.database.query<{ channel: string }>(
        `SELECT channel FROM mails WHERE recipient_id = $1 AND postponed_until IS NOT NULL ORDER BY channel`,
        [quiet.profileId],
      );
      return found.length === 3 ? found : null;
    });
    expect(waiting.map(({ channel }) => channel)).toEqual(['email', 'push', 'sms']);
    expect(hooks.filter(({ body }) => [off.userId, quiet.userId].includes(String(body.data.userId)))).toEqual(
      [],
    );
    expect(told('/sms')).toEqual([]);
  });

  it('are tried again under the same id, while the mail has gone out', async () => {
    const patient = await withPhone();
    await wants(patient, { turnedOn: ['appointments.sms'], turnedOff: ['appointments.push'] });
    answers.push(503, 503);
    const { rows, inbox } = await cancelled(patient);
    expect(inbox.map(({ recipient }) => recipient)).toContain(patient.email);
    const [text] = told('/sms');
    expect(told('/sms')).toHaveLength(1);
    expect(rows.map(({ id }) => id)).toContain(text?.id);
  });
});
