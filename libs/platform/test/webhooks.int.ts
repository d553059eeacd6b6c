import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { Clock, WebhookSender } from '#libs/platform';

const SECRET = `whsec_${Buffer.from('what only the two of us know, surely').toString('base64')}`;
const MESSAGE = { id: 'event-1', type: 'sos.escalated', data: { level: 2 } };

describe('a webhook', () => {
  const received: { headers: IncomingHttpHeaders; body: string; url: string }[] = [];
  let server: Server;
  let status: number;
  let url: string;
  beforeEach(async () => {
    received.length = 0;
    status = 204;
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        received.push({ headers: request.headers, body, url: request.url ?? '' });
        response.writeHead(status, { location: '/elsewhere' }).end();
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  });
  afterEach(() => new Promise((done) => server.close(done)));

  const send = (): Promise<void> => new WebhookSender(new Clock()).send({ url, secret: SECRET }, MESSAGE);

  it('says what happened and when, under its id, and can be proved to be ours', async () => {
    await send();
    const [hook] = received;
    expect(hook?.headers['webhook-id']).toBe('event-1');
    const proved = new Webhook(SECRET).verify(hook?.body ?? '', hook?.headers as Record<string, string>);
    expect(proved).toEqual({
      ...MESSAGE,
      id: undefined,
      timestamp: (proved as { timestamp: string }).timestamp,
    });
    const other = `whsec_${Buffer.from('what somebody else believes to know').toString('base64')}`;
    expect(() =>
      new Webhook(other).verify(hook?.body ?? '', hook?.headers as Record<string, string>),
    ).toThrow();
  });

  it.each([500, 404, 302])('is to be tried again after %s, and follows nobody elsewhere', async (answer) => {
    status = answer;
    await expect(send()).rejects.toThrow(`The receiver of a webhook answered ${answer}.`);
    expect(received.map((hook) => hook.url)).toEqual(['/hook']);
  });

  it('goes nowhere when it must be public and is not, whatever answers there', async () => {
    for (const target of [url, url.replace('127.0.0.1', 'localhost'), url.replace('http:', 'https:')]) {
      const sender = new WebhookSender(new Clock());
      await expect(sender.send({ url: target, secret: SECRET, publicOnly: true }, MESSAGE)).rejects.toThrow(
        'A webhook leads into a closed net.',
      );
    }
    expect(received).toEqual([]);
  });

  it('says nothing of the address when it fails', async () => {
    url = 'http://127.0.0.1:1/secret-path';
    await expect(send()).rejects.toThrow(/^A webhook was not delivered: ECONNREFUSED\.$/);
  });

  it('is to be tried again when nobody is there', async () => {
    url = 'http://127.0.0.1:1/hook';
    await expect(send()).rejects.toThrow();
  });
});
