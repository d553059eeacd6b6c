import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  AccessModule,
  Authenticator,
  createHttpApp,
  createLogger,
  DevMailModule,
  devMailPermissions,
  HttpConfig,
  HttpModule,
  MailModule,
  MailTransport,
  PermitGuard,
  PinoLogger,
  PlatformModule,
} from '#libs/platform';
import { testDatabase, type TestDatabase, testRedisUrl } from '#libs/platform/testing';
import { AuditInMemoryModule } from './support/audit-in-memory.js';

/** Nobody signs in here. */
@Injectable()
class NobodyAuthenticator extends Authenticator {
  override authenticate(): Promise<null> {
    return Promise.resolve(null);
  }
}

@Module({
  imports: [
    PlatformModule,
    HttpModule,
    AuditInMemoryModule,
    MailModule,
    DevMailModule,
    AccessModule.forRoot([devMailPermissions]),
  ],
  providers: [
    { provide: Authenticator, useClass: NobodyAuthenticator },
    { provide: APP_GUARD, useClass: PermitGuard },
  ],
})
class DevMailApp {}

let app: NestFastifyApplication;
let database: TestDatabase;
let url: string;
beforeAll(async () => {
  database = await testDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.REDIS_URL = testRedisUrl();
  app = await createHttpApp(DevMailApp, new HttpConfig(), new PinoLogger(createLogger('silent')));
  await app.listen(0, '127.0.0.1');
  url = `${await app.getUrl()}/dev/mail`;
  for (const [number, to] of ['a@example.test', 'b@example.test'].entries())
    await app.get(MailTransport).send({
      messageId: `<${number}@hospital.test>`,
      to,
      subject: `Mail ${number}`,
      text: 'Hello',
      html: '<!doctype html><html><head></head><body>Hello</body></html>',
      ...(number === 1 ? { calendar: { method: 'REQUEST', content: 'BEGIN:VCALENDAR' } } : {}),
    });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const json = async (query = ''): Promise<{ items: Record<string, unknown>[] }> => {
  const answer = await fetch(url + query, { headers: { accept: 'application/json' } });
  return (await answer.json()) as { items: Record<string, unknown>[] };
};

describe('/dev/mail', () => {
  it('lists mails to programs, the newest first', async () => {
    const { items } = await json();
    expect(items).toEqual([
      {
        to: 'b@example.test',
        subject: 'Mail 1',
        text: 'Hello',
        html: expect.stringContaining('<body>'),
        calendar: 'BEGIN:VCALENDAR',
        sentAt: expect.stringMatching(/^\d{4}-.*Z$/),
      },
      expect.objectContaining({ to: 'a@example.test', subject: 'Mail 0', calendar: null }),
    ]);
  });

  it('keeps a mail once, however often it is sent', async () => {
    const [mail] = (await json()).items;
    const again = { ...mail, messageId: '<1@hospital.test>' } as never;
    await app.get(MailTransport).send(again);
    expect((await json()).items).toHaveLength(2);
  });

  it('lists the mails of one recipient', async () => {
    expect((await json('?to=A@example.test')).items).toHaveLength(1);
    expect((await json('?to=')).items).toHaveLength(2);
  });

  it.each([
    '?to=%00',
    '?to=a&to=b',
    '?to[x]=1',
    '?to=%ff',
    '?to=%ed%a0%80',
    '?__proto__=1',
    '?x=1',
    `?to=${'a'.repeat(5000)}`,
  ])('never fails at %s', async (query) => {
    for (const accept of ['application/json', 'text/html'])
      expect((await fetch(url + query, { headers: { accept } })).status).toBeLessThan(500);
  });

  it('shows people a page that runs no script', async () => {
    const answer = await fetch(url, { headers: { accept: 'text/html,*/*' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(await answer.text()).toContain('Mail 1');
  });
});
