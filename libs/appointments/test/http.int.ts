import { type ExecutionContext, Injectable, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyRequest } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppointmentsHttpModule, appointmentsPermissions } from '#libs/appointments';
import {
  AccessModule,
  type Actor,
  Authenticator,
  createHttpApp,
  createLogger,
  HttpConfig,
  HttpModule,
  newId,
  PermitGuard,
  PinoLogger,
} from '#libs/platform';
import { MODULES, type World, world } from './world.js';

/** Believes whoever sends a request; how people sign in is tested elsewhere. */
@Injectable()
class TrustingAuthenticator extends Authenticator {
  authenticate(execution: ExecutionContext): Promise<Actor | null> {
    const { authorization } = execution.switchToHttp().getRequest<FastifyRequest>().headers;
    return Promise.resolve(authorization === undefined ? null : (JSON.parse(authorization) as Actor));
  }
}

@Module({
  imports: [HttpModule, AccessModule.forRoot([appointmentsPermissions]), ...MODULES, AppointmentsHttpModule],
  providers: [
    { provide: Authenticator, useClass: TrustingAuthenticator },
    { provide: APP_GUARD, useClass: PermitGuard },
  ],
})
class ApiModule {}

let here: World;
let app: NestFastifyApplication;
const HOUR = 3_600_000;
const tomorrow = Math.ceil(Date.now() / HOUR) * HOUR + 24 * HOUR;
let slot = 0;
const nextSlot = (): string => new Date(tomorrow + (slot += 1) * HOUR).toISOString();

beforeAll(async () => {
  here = await world();
  app = await createHttpApp(ApiModule, new HttpConfig(), new PinoLogger(createLogger('warn')));
  await app.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await app.close();
  await here.close();
});

interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: Record<string, unknown>;
}

async function send(
  actor: Actor,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await fetch(`${await app.getUrl()}/v1/appointments${path}`, {
    method,
    headers: {
      authorization: JSON.stringify(actor),
      'x-request-id': 'always-the-same',
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json');
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    body: (isJson ? JSON.parse(text) : {}) as Answer['body'],
  };
}
const wish = (overrides: object = {}): object => ({
  doctorId: here.doctors[0].doctorId,
  clinicId: here.clinicId,
  visitType: 'physical',
  startsAt: nextSlot(),
  ...overrides,
});

describe('appointments over HTTP', () => {
  it('answers with the appointment, its ETag, and its history', async () => {
    const patient = await here.patient();
    const asked = wish({ reason: '  Back pain  ' });
    const booked = await send(patient, 'POST', '', asked);
    expect(booked.status).toBe(201);
    expect(booked.headers.get('etag')).toBe('"1"');
    expect(Object.keys(booked.body)).toEqual(
      'id patientId doctorId clinicId visitType status startsAt endsAt reason bookedById createdAt version'.split(
        ' ',
      ),
    );
    expect(booked.body).toMatchObject({ ...asked, reason: 'Back pain', status: 'booked' });
    const id = String(booked.body.id);
    expect((await send(patient, 'GET', `/${id}`)).text).toBe(booked.text);

    const moved = await send(
      patient,
      'POST',
      `/${id}/reschedule`,
      { startsAt: nextSlot() },
      { 'if-match': '"1"' },
    );
    expect([moved.status, moved.headers.get('etag')]).toEqual([200, '"2"']);
    expect(moved.body.rescheduledFrom).toEqual([
      { startsAt: booked.body.startsAt, endsAt: booked.body.endsAt, doctorId: booked.body.doctorId },
    ]);
    const late = await send(patient, 'POST', `/${id}/cancel`, { reason: 'Ill' }, { 'if-match': '"1"' });
    expect([late.status, late.body.code]).toEqual([412, 'request.precondition_failed']);
    const cancelled = await send(patient, 'POST', `/${id}/cancel`, { reason: 'Ill' }, { 'if-match': '"2"' });
    expect(cancelled.body).toMatchObject({
      status: 'cancelled',
      version: 3,
      cancellation: { cancelledById: patient.userId, reason: 'Ill' },
    });
    const again = await send(patient, 'POST', `/${id}/cancel`, { reason: 'Ill' });
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({
      code: 'appointment.illegal_transition',
      from: 'cancelled',
      allowed: [],
    });
    const history = await send(patient, 'GET', `/${id}/history`);
    expect((history.body.items as { action: string }[]).map(({ action }) => action)).toEqual([
      'booked',
      'rescheduled',
      'cancelled',
    ]);
    const list = await send(patient, 'GET', '?status=cancelled&from=2026-01-01&limit=1');
    expect(list.body).toEqual({ items: [cancelled.body], nextCursor: null });
    const file = await send(patient, 'GET', `/${id}/calendar.ics`);
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(file.text).toMatch(/\r\nMETHOD:CANCEL\r\n[^]*\r\nSEQUENCE:2\r\n[^]*\r\nSTATUS:CANCELLED\r\n/);
  });

  it('names what is taken, also when an appointment is moved', async () => {
    const [one, two] = [await here.patient(), await here.patient()];
    const taken = wish();
    await send(one, 'POST', '', taken);
    const refused = await send(two, 'POST', '', taken);
    expect([refused.status, refused.body.code]).toEqual([409, 'appointment.slot_taken']);
    const mine = await send(two, 'POST', '', wish());
    const { startsAt } = taken as { startsAt: string };
    const move = await send(two, 'POST', `/${String(mine.body.id)}/reschedule`, { startsAt });
    expect([move.status, move.body.code]).toEqual([409, 'appointment.slot_taken']);
    const other = { startsAt: mine.body.startsAt, doctorId: here.doctors[1].doctorId };
    const double = await send(two, 'POST', '', wish(other));
    expect([double.status, double.body.code]).toEqual([409, 'appointment.patient_busy']);
  });

  it('points at what is not acceptable', async () => {
    const patient = await here.patient();
    const refusals: [Actor, object, string, string][] = [
      [patient, wish({ startsAt: '2020-01-01T00:00:00Z' }), '/startsAt', 'appointment.in_past'],
      [patient, wish({ startsAt: '2030-01-01T00:00:00Z' }), '/startsAt', 'appointment.beyond_horizon'],
      [patient, wish({ doctorId: newId() }), '/startsAt', 'appointment.slot_not_offered'],
      [here.admin, wish(), '/patientId', 'required'],
      [patient, wish({ reason: 'x'.repeat(1001) }), '/reason', 'max_length'],
      [patient, wish({ reason: null }), '/reason', 'is_string'],
      [patient, wish({ visitType: 'home' }), '/visitType', 'is_in'],
      [patient, wish({ startsAt: '2026-02-30T10:00:00Z' }), '/startsAt', 'is_instant'],
      [patient, wish({ nonsense: true }), '/nonsense', 'unknown_property'],
    ];
    for (const [actor, body, pointer, code] of refusals) {
      const answer = await send(actor, 'POST', '', body);
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    }
    const query = await send(patient, 'GET', '?from=2026-02-30&status=gone&cursor=nonsense');
    expect([query.status, (query.body.errors as unknown[]).length]).toEqual([422, 2]);
  });

  it('tells admins how many were made, and nobody else', async () => {
    const path = '/statistics?from=2026-01-01&to=2026-01-02&timeZone=Asia/Riyadh';
    const told = await send(here.admin, 'GET', path);
    expect([told.status, Object.keys(told.body)]).toEqual([
      200,
      ['from', 'to', 'timeZone', 'items', 'totals'],
    ]);
    for (const actor of [await here.patient(), here.doctors[0]])
      expect((await send(actor, 'GET', path)).status).toBe(403);
    for (const [query, code] of [
      ['from=2026-01-02&to=2026-01-01', 'appointment.statistics_range_invalid'],
      ['from=2026-02-30', 'is_calendar_date'],
      ['timeZone=Mars/Olympus', 'is_time_zone'],
      ['from=2026-01-01T00:00:00Z', 'is_calendar_date'],
    ] as const) {
      const refused = await send(here.admin, 'GET', `/statistics?${query}`);
      expect([refused.status, refused.body.errors]).toMatchObject([422, [{ code }]]);
    }
  });

  it('answers for what is foreign as for what is not, to the byte, and for what is not for the role with 403', async () => {
    const owner = await here.patient();
    const id = String((await send(owner, 'POST', '', wish())).body.id);
    const strangers: Actor[] = [await here.patient(), here.doctors[1]];
    const routes: ['GET' | 'POST', string, object?][] = [
      ['GET', ''],
      ['GET', '/history'],
      ['GET', '/calendar.ics'],
      ['POST', '/cancel', { reason: 'a reason' }],
      ['POST', '/reschedule', { startsAt: nextSlot() }],
      ...['check-in', 'start', 'complete', 'no-show'].map((action): ['POST', string] => [
        'POST',
        `/${action}`,
      ]),
    ];
    for (const actor of strangers) {
      for (const [method, path, body] of routes) {
        const foreign = await send(actor, method, `/${id}${path}`, body);
        const absent = await send(actor, method, `/${newId()}${path}`, body);
        const forStaff = actor.role === 'patient' && /check-in|start|complete|no-show/.test(path);
        expect(foreign.status).toBe(forStaff ? 403 : 404);
        expect(foreign.text).toBe(absent.text);
      }
    }
    const booking = await send(here.doctors[0], 'POST', '', wish());
    expect([booking.status, booking.body.code]).toEqual([403, 'access.forbidden']);
    const foreignPatient = await send(await here.patient(), 'POST', '', wish({ patientId: owner.patientId }));
    expect([foreignPatient.status, foreignPatient.body.code]).toEqual([404, 'resource.not_found']);
  });
});
