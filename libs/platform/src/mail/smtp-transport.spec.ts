import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { type Mail } from './mail-transport.js';
import { MailNotAccepted, SmtpTransport } from './smtp-transport.js';

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Hospital//Test//EN',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:one@hospital.test',
  'DTSTAMP:20260504T060000Z',
  'DTSTART:20260504T060000Z',
  'SUMMARY:موعد',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const MAIL: Mail = {
  messageId: '<0199b6a0-0000-7000-8000-000000000001@hospital.test>',
  to: 'sara@example.test',
  subject: 'تم حجز موعدك',
  text: 'مرحبًا سارة،\nموعدك يوم الاثنين.',
  html: '<!doctype html><html lang="ar" dir="rtl"><body><p>مرحبًا سارة،</p></body></html>',
  calendar: { method: 'REQUEST', content: CALENDAR },
};

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

describe('SmtpTransport', () => {
  it('brings message id, sender, recipient, Arabic text and calendar to the server as they are', async () => {
    const server = await mailServer();
    await transport(server.port).send(MAIL);

    const [message] = server.messages;
    expect(message?.envelope).toEqual({ from: 'no-reply@hospital.test', to: ['sara@example.test'] });
    const headers = message?.raw.slice(0, message.raw.indexOf('\r\n\r\n')) ?? '';
    expect(headers).toContain(`Message-ID: ${MAIL.messageId}`);
    expect(headers).toContain('From: Hospital <no-reply@hospital.test>');
    expect(headers).toContain('To: sara@example.test');
    expect(headers).toContain('Auto-Submitted: auto-generated');
    expect(decodeWords(/^Subject: (.*(?:\r\n .*)*)/m.exec(headers)?.[1] ?? '')).toBe(MAIL.subject);

    const parts = leaves(message?.raw ?? '');
    expect(parts.map(({ type }) => type.split(';')[0])).toEqual([
      'text/plain',
      'text/html',
      'text/calendar',
      'application/ics',
    ]);
    expect(parts[0]?.body.replaceAll('\r\n', '\n').trimEnd()).toBe(MAIL.text);
    expect(parts[1]?.body).toContain('مرحبًا سارة،');
    expect(parts[2]?.type).toMatch(/method="?REQUEST/i);
    expect(parts[2]?.body).toBe(CALENDAR);
  });

  it('reads a recipient as one address, never as a list', async () => {
    const server = await mailServer();
    await transport(server.port)
      .send({ ...MAIL, to: 'a@example.test, b@example.test' })
      .catch(() => undefined);
    expect(server.messages.flatMap(({ envelope }) => envelope.to)).not.toContain('b@example.test');
  });

  it('keeps line breaks in a subject out of the headers', async () => {
    const server = await mailServer();
    await transport(server.port).send({ ...MAIL, subject: 'Hello\r\nBcc: evil@example.test' });
    const [message] = server.messages;
    expect(message?.envelope.to).toEqual(['sara@example.test']);
    expect(message?.raw).not.toMatch(/^Bcc:/m);
  });

  it('tells a refusal by its code, without the address', async () => {
    const server = await mailServer({ refuse: true });
    const error = await transport(server.port)
      .send(MAIL)
      .catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(MailNotAccepted);
    expect((error as Error).message).toContain('550');
    expect((error as Error).message).not.toContain('sara');
  });

  it('gives up a server that accepts the connection and says nothing', async () => {
    const silent = createServer(() => undefined);
    const port = await listening(silent);
    const sockets = new Set<{ destroy(): void }>();
    silent.on('connection', (socket) => sockets.add(socket));
    closing.unshift(async () => {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((done) => silent.close(done));
    });
    const started = performance.now();
    await expect(transport(port).send(MAIL)).rejects.toBeInstanceOf(MailNotAccepted);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

function transport(port: number): SmtpTransport {
  const smtp = new SmtpTransport(
    { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Hospital <no-reply@hospital.test>' },
    { dnsTimeout: 300, connectionTimeout: 300, greetingTimeout: 300, socketTimeout: 300 },
  );
  closing.unshift(() => Promise.resolve(smtp.onApplicationShutdown()));
  return smtp;
}

interface Received {
  envelope: { from: string; to: string[] };
  raw: string;
}

async function mailServer({ refuse = false } = {}): Promise<{ port: number; messages: Received[] }> {
  const messages: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (address, _session, done) =>
      done(
        refuse
          ? Object.assign(new Error(`<${address.address}>: unknown user`), { responseCode: 550 })
          : undefined,
      ),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        messages.push({
          envelope: { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) },
          raw: Buffer.concat(chunks).toString('latin1'),
        });
        done();
      });
    },
  });
  const port = await listening(server.server, () => server.listen(0, '127.0.0.1'));
  closing.push(() => new Promise((done) => server.close(done)));
  return { port, messages };
}

async function listening(
  server: Server,
  listen: () => unknown = () => server.listen(0, '127.0.0.1'),
): Promise<number> {
  await new Promise<void>((done) => {
    server.once('listening', done);
    listen();
  });
  return (server.address() as AddressInfo).port;
}

/** The parts of a MIME message that hold content, decoded. */
function leaves(entity: string): { type: string; body: string }[] {
  const split = entity.indexOf('\r\n\r\n');
  const head = entity.slice(0, split).replace(/\r\n[ \t]+/g, ' ');
  const body = entity.slice(split + 4);
  const type = /^Content-Type: (.*)$/im.exec(head)?.[1] ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary) {
    return body
      .split(`--${boundary}`)
      .slice(1, -1)
      .flatMap((part) => leaves(part.replace(/^\r\n/, '').replace(/\r\n$/, '')));
  }
  const encoding = /^Content-Transfer-Encoding: (.*)$/im.exec(head)?.[1] ?? '7bit';
  return [{ type, body: decode(body, encoding.toLowerCase()) }];
}

function decode(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1').toString();
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

/** Decodes RFC 2047 words in a header. */
function decodeWords(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B' ? `\0${word}\0` : decode(word.replaceAll('_', ' '), 'quoted-printable'),
    )
    .replace(/(?:\0[^\0]*\0)+/g, (words) =>
      Buffer.concat(
        words
          .split('\0')
          .filter(Boolean)
          .map((word) => Buffer.from(word, 'base64')),
      ).toString(),
    );
}
