import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { Webhook } from 'standardwebhooks';
import { localRedis, type LocalRedis } from '../apps/local/src/redis.js';
import { type Client } from './support/client.js';
import { eventually } from './support/eventually.js';
import { type Hospital, startHospital } from './support/hospital.js';

const SECRET = `whsec_${Buffer.from('a secret of the hospital and its friends').toString('base64')}`;
/** How late an alert may be. */
const LATE_MILLISECONDS = 5000;
const DOCTORS_AFTER_SECONDS = 3;

/** A mail as a real server gets it. */
interface Received {
  to: string;
  messageId: string;
  subject: string;
}
/** A webhook as its receiver gets it. */
interface Hook {
  id: string;
  type: string;
  data: Record<string, unknown>;
}

describe('Alerts of an SOS', () => {
  const mails: Received[] = [];
  const hooks: Hook[] = [];
  let redis: LocalRedis;
  let smtp: SMTPServer | undefined;
  let smtpPort: number;
  let receiver: Server;
  let hospital: Hospital;
  let patient: Client;
  beforeAll(async () => {
    const directory = join(process.env.TEST_DIRECTORY ?? '', 'sos-redis');
    redis = await localRedis({ directory, log: `${directory}.log`, password: 'test' });
    receiver = createServer((request, response) => {
      void takeHook(request).then(() => response.writeHead(204).end());
    });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    const hookUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks`;
    // A port at which nobody answers until the mail server is there.
    smtp = await mailServer(0);
    smtpPort = (smtp.server.address() as AddressInfo).port;
    await closeSmtp();
    hospital = await startHospital({
      env: {
        REDIS_URL: redis.url,
        SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
        ALERT_WEBHOOK_URL: hookUrl,
        ALERT_WEBHOOK_SECRET: SECRET,
        SMS_WEBHOOK_URL: hookUrl,
        SMS_WEBHOOK_SECRET: SECRET,
        SOS_DOCTORS_AFTER_SECONDS: String(DOCTORS_AFTER_SECONDS),
        SOS_ADMINS_AFTER_SECONDS: '6',
      },
    });
    patient = await hospital.signIn('patient@demo.test');
  });
  afterAll(async () => {
    await hospital.stop();
    await redis.stop();
    await closeSmtp();
    await new Promise((done) => receiver.close(done));
  });

  async function takeHook(request: IncomingMessage): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const headers = request.headers as Record<string, string>;
    const { type, data } = new Webhook(SECRET).verify(body, headers) as Omit<Hook, 'id'>;
    hooks.push({ id: headers['webhook-id'] ?? '', type, data });
  }

  async function mailServer(port: number): Promise<SMTPServer> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => {
          mails.push({
            to: session.envelope.rcptTo[0]?.address ?? '',
            messageId: /^message-id: *(\S+)/im.exec(text)?.[1] ?? '',
            subject: /^subject: *(.+)$/im.exec(text)?.[1] ?? '',
          });
          done();
        });
      },
    });
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    return server;
  }

  async function closeSmtp(): Promise<void> {
    await new Promise<void>((done) => (smtp ? smtp.close(done) : done()));
    smtp = undefined;
  }

  const raise = async (): Promise<string> => {
    const { status, body } = await patient.post<{ id: string }>('/v1/sos', { category: 'medical' });
    expect(status).toBe(201);
    return body.id;
  };
  const escalations = (sosId: string) =>
    hospital.database.query<{ level: number; late: number }>(
      `SELECT e.level, extract(epoch FROM e.occurred_at - r.raised_at)::float8 * 1000 - $2 AS late
         FROM sos_events e JOIN sos_requests r ON r.id = sos_id
        WHERE sos_id = $1 AND type = 'escalated' ORDER BY level`,
      [sosId, DOCTORS_AFTER_SECONDS * 1000],
    );

  it('go out, once each, when Redis, the mail server and the worker are back; the SOS is taken at once', async () => {
    await redis.stop();
    const started = performance.now();
    const sosId = await raise();
    expect(performance.now() - started).toBeLessThan(2000);
    await sleep(1000);
    expect([mails, hooks]).toEqual([[], []]);
    smtp = await mailServer(smtpPort);
    await redis.start();
    const worker = await hospital.start('worker');
    await eventually(
      'an alert to the admins',
      () => Promise.resolve(hooks.some(({ type }) => type === 'sos.escalated')),
      60,
    );
    const doctor = await hospital.signIn('doctor@demo.test');
    expect((await doctor.post(`/v1/sos/${sosId}/acknowledge`)).status).toBe(200);
    const levels = (await escalations(sosId)).map(({ level }) => level);
    const toAdmins = levels.filter((level) => level > 1);
    await eventually(
      'all mails',
      () => Promise.resolve(mails.filter(({ to }) => to === 'admin@demo.test').length === toAdmins.length),
      30,
    );
    await eventually(
      'nothing left to do',
      async () => {
        const left = await hospital.database.query('SELECT FROM outbox_events WHERE completed_at IS NULL');
        return left.length === 0;
      },
      60,
    );
    await worker.stop();

    const to = (address: string) => mails.filter((mail) => mail.to === address).map(({ subject }) => subject);
    expect(to('doctor@demo.test')).toEqual(['SOS: somebody needs help now', 'SOS: nobody has answered yet']);
    expect(to('doctor2@demo.test')).toEqual(['SOS: nobody has answered yet']);
    expect(to('admin@demo.test')).toEqual(toAdmins.map(() => 'SOS: no doctor has answered'));
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
    const alerts = hooks.filter(({ type }) => type === 'sos.escalated');
    expect(alerts.map(({ data }) => data.level)).toEqual(toAdmins);
    const { raisedAt, ...said } = alerts[0]?.data ?? {};
    expect(said).toEqual({ sosId, level: 2, category: 'medical', status: 'open' });
    expect(Date.parse(String(raisedAt))).toBeLessThan(Date.now());
    const texts = hooks.filter(({ type }) => type === 'sms');
    expect(texts).toMatchObject([{ data: { to: '+966505551122' } }]);
    expect(String(texts[0]?.data.text)).toContain('Sara Al Harbi');
    await doctor.post(`/v1/sos/${sosId}/false-alarm`, { reason: 'A test' });
  });

  it('are never late nor doubled, though one of two workers is killed in between', async () => {
    const workers = await Promise.all([hospital.start('worker'), hospital.start('worker')]);
    const sosId = await raise();
    await sleep(DOCTORS_AFTER_SECONDS * 1000 - 200);
    await workers[0]?.kill();
    await eventually('both escalations', async () => (await escalations(sosId)).length >= 2, 30);
    await patient.post(`/v1/sos/${sosId}/cancel`, { reason: 'A test' });
    await workers[1]?.stop();
    const all = await escalations(sosId);
    expect(all.map(({ level }) => level)).toEqual(all.map((_, index) => index + 1));
    expect(all[0]?.late).toBeGreaterThanOrEqual(0);
    expect(all[0]?.late).toBeLessThan(LATE_MILLISECONDS);
    // The first alert to the admins is due six seconds after the cry, whenever the doctors were told.
    const dueLater = 3000;
    expect((all[1]?.late ?? 0) - dueLater).toBeGreaterThanOrEqual(0);
    expect((all[1]?.late ?? 0) - dueLater).toBeLessThan(LATE_MILLISECONDS);
  });
});
