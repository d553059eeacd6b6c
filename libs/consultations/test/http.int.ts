import { type ExecutionContext, Injectable, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyRequest } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ConsultationsHttpModule, consultationsPermissions } from '#libs/consultations';
import {
  AccessModule,
  type Actor,
  Authenticator,
  createHttpApp,
  createLogger,
  HttpConfig,
  HttpModule,
  PermitGuard,
  PinoLogger,
} from '#libs/platform';
import { MODULES, type Patient, type World, world } from './support/world.js';

/** Believes whoever sends a request; how people sign in is tested elsewhere. */
@Injectable()
class TrustingAuthenticator extends Authenticator {
  authenticate(execution: ExecutionContext): Promise<Actor | null> {
    const { authorization } = execution.switchToHttp().getRequest<FastifyRequest>().headers;
    return Promise.resolve(authorization === undefined ? null : (JSON.parse(authorization) as Actor));
  }
}

@Module({
  imports: [
    HttpModule,
    AccessModule.forRoot([consultationsPermissions]),
    ...MODULES,
    ConsultationsHttpModule,
  ],
  providers: [
    { provide: Authenticator, useClass: TrustingAuthenticator },
    { provide: APP_GUARD, useClass: PermitGuard },
  ],
})
class ApiModule {}

let here: World;
let app: NestFastifyApplication;
beforeAll(async () => {
  here = await world();
  app = await createHttpApp(ApiModule, new HttpConfig(), new PinoLogger(createLogger('warn')));
  await app.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await app.close();
  await here.close();
});

describe('Consultations over HTTP', () => {
  async function send(
    actor: Actor,
    method: 'GET' | 'POST',
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ) {
    const answer = await fetch(`${await app.getUrl()}/v1/consultations${path}`, {
      method,
      headers: {
        authorization: JSON.stringify(actor),
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    const parsed = (text ? JSON.parse(text) : {}) as Record<string, unknown> & {
      items: Record<string, unknown>[];
    };
    return { status: answer.status, etag: answer.headers.get('etag'), body: parsed };
  }
  // The api under test has the real clock.
  let patient: Patient;
  let id: string;
  beforeEach(async () => {
    const now = await here.visit(new Date());
    ({ patient, consultationId: id } = now);
  });

  it('are listed and shown, with an ETag that a message changes', async () => {
    const one = await send(patient, 'GET', `/${id}`);
    expect([one.status, one.etag]).toEqual([200, '"2"']);
    expect(Object.keys(one.body)).toEqual(
      'id appointmentId patientId doctorId status opensAt closesAt openedAt closedAt lastSeq legalHold purgedAt version'.split(
        ' ',
      ),
    );
    expect(one.body).toMatchObject({ status: 'open', legalHold: false, lastSeq: 0 });
    expect((await send(patient, 'GET', '?status=open')).body).toEqual({
      items: [one.body],
      nextCursor: null,
    });
    expect((await send(here.admin, 'GET', `/${id}`)).body).toEqual(one.body);
    const known = { 'if-none-match': one.etag ?? '' };
    expect((await send(patient, 'GET', `/${id}`, undefined, known)).status).toBe(304);
    await send(patient, 'POST', `/${id}/messages`, { clientMessageId: 'a', body: 'Hello' });
    expect((await send(patient, 'GET', `/${id}`, undefined, known)).status).toBe(200);
    expect((await send(patient, 'GET', '?status=shut')).status).toBe(422);
  });

  it('are spoken in and read on from where one was', async () => {
    const said = [];
    for (const clientMessageId of ['a', 'b', 'c', 'a']) {
      const { status, body } = await send(patient, 'POST', `/${id}/messages`, {
        clientMessageId,
        body: 'Hello',
      });
      expect(status).toBe(201);
      said.push(body);
    }
    expect(Object.keys(said[0] ?? {})).toEqual(
      'id consultationId seq senderId senderRole body fileId clientMessageId sentAt deletedAt'.split(' '),
    );
    expect(said[3]).toEqual(said[0]);
    const first = await send(here.doctor, 'GET', `/${id}/messages?limit=2`);
    expect(first.body).toEqual({ items: said.slice(0, 2), nextCursor: '2' });
    for (const rest of ['?cursor=2&limit=2', '?afterSeq=2', '?afterSeq=0&cursor=2'])
      expect((await send(here.doctor, 'GET', `/${id}/messages${rest}`)).body).toEqual({
        items: [said[2]],
        nextCursor: null,
      });
    for (const bad of ['?afterSeq=-1', '?afterSeq=x', '?cursor=x', '?cursor=99999999999', '?limit=101'])
      expect((await send(here.doctor, 'GET', `/${id}/messages${bad}`)).status).toBe(422);
    const attended = await here.database.query<{ n: number }>(
      `SELECT num_nonnulls(doctor_attended_at) AS n FROM appointments JOIN consultations ON appointment_id = appointments.id
        WHERE consultations.id = $1`,
      [id],
    );
    expect(attended).toEqual([{ n: 1 }]);
  });

  it.each([
    [{ body: 'Hello' }, '/clientMessageId'],
    [{ clientMessageId: 'a b', body: 'Hello' }, '/clientMessageId'],
    [{ clientMessageId: 'a', body: '' }, '/body'],
    [{ clientMessageId: 'a', body: 'x'.repeat(4001) }, '/body'],
    [{ clientMessageId: 'a', body: 'x', fileId: 'x' }, '/fileId'],
    [{ clientMessageId: 'a', body: 'x', fileId: '0199f3c2-5d1c-7a55-9c1e-0d1d1f8a7b10' }, '/fileId'],
    [{ clientMessageId: 'a', body: 'x', seq: 4 }, '/seq'],
  ])('refuse what is no message (%#)', async (body, pointer) => {
    const answer = await send(patient, 'POST', `/${id}/messages`, body);
    expect([answer.status, (answer.body.errors as { pointer: string }[])[0]?.pointer]).toEqual([
      422,
      pointer,
    ]);
  });

  it('are closed by the doctor, and held and released by an admin', async () => {
    const refused = [
      await send(patient, 'POST', `/${id}/close`, {}),
      await send(here.admin, 'POST', `/${id}/close`, {}),
      await send(here.doctor, 'POST', `/${id}/legal-hold`, { reason: 'x' }),
      await send(here.admin, 'GET', `/${id}/messages`),
      await send(here.admin, 'POST', `/${id}/messages`, { clientMessageId: 'a', body: 'x' }),
      await send(here.admin, 'GET', `/${id}/ice-servers`),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
    expect((await send(here.doctor, 'GET', `/${id}/ice-servers`)).body).toMatchObject({ iceServers: [] });
    const held = await send(here.admin, 'POST', `/${id}/legal-hold`, { reason: 'Complaint' });
    expect([held.status, held.etag, held.body.legalHold]).toEqual([200, '"3"', true]);
    const stale = await send(here.doctor, 'POST', `/${id}/close`, {}, { 'if-match': '"2"' });
    expect(stale.status).toBe(412);
    const closed = await send(
      here.doctor,
      'POST',
      `/${id}/close`,
      { summary: 'Fine.' },
      { 'if-match': '"3"' },
    );
    expect([closed.status, closed.body.status, closed.etag]).toEqual([200, 'closed', '"4"']);
    expect(
      (await send(here.admin, 'POST', `/${id}/lift-legal-hold`, { reason: 'Settled' })).body,
    ).toMatchObject({
      legalHold: false,
      version: 5,
    });
    expect((await send(here.doctor, 'GET', `/${id}/ice-servers`)).status).toBe(409);
  });
});
