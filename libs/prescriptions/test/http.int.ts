import { type ExecutionContext, Injectable, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyRequest } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
import { PrescriptionsHttpModule, prescriptionsPermissions } from '#libs/prescriptions';
import { item, MODULES, type World, world } from './support/world.js';

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
    AccessModule.forRoot([prescriptionsPermissions]),
    ...MODULES,
    PrescriptionsHttpModule,
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
  const answer = await fetch(`${await app.getUrl()}/v1${path}`, {
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

// The api under test has the real clock, so care must reach to the present.
const inCare = async () => {
  const patient = await here.patient();
  await here.visit(patient.patientId, here.doctors[0].doctorId, new Date());
  return patient;
};

describe('prescriptions over HTTP', () => {
  it('are issued, read, listed, printed and cancelled', async () => {
    const [doctor] = here.doctors;
    const patient = await inCare();
    const { refills: _, instructions: __, medicationCode: ___, ...least } = item();
    const issued = await send(doctor, 'POST', '/prescriptions', {
      patientId: patient.patientId,
      items: [least],
    });
    expect([issued.status, issued.headers.get('etag')]).toEqual([201, '"1"']);
    expect(Object.keys(issued.body)).toEqual(
      'id courseId patientId doctorId appointmentId clinicId status issuedAt expiresAt itemCount version items'.split(
        ' ',
      ),
    );
    expect(issued.body.items).toMatchObject([
      { ...least, position: 0, refills: 0, instructions: null, medicationCode: null },
    ]);
    const path = `/prescriptions/${String(issued.body.id)}`;
    const read = await send(patient, 'GET', path);
    expect(read.text).toBe(issued.text);
    expect((await send(patient, 'GET', path, undefined, { 'if-none-match': '"1"' })).status).toBe(304);
    const list = await send(patient, 'GET', '/prescriptions?status=active&limit=1');
    expect(list.body).toEqual({ items: [issued.body], nextCursor: null });
    const closed = await send(here.admin, 'GET', `/prescriptions?patientId=${patient.patientId}`);
    const { items: ____, ...summary } = issued.body;
    expect(closed.body.items).toEqual([summary]);
    const pdf = await send(patient, 'GET', `${path}/document.pdf`);
    expect([pdf.status, pdf.headers.get('content-type'), pdf.headers.get('content-disposition')]).toEqual([
      200,
      'application/pdf',
      'attachment; filename="prescription.pdf"',
    ]);
    expect(pdf.text.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf.headers.get('cache-control')).toBe('no-store');

    const cancel = (tag: string) =>
      send(doctor, 'POST', `${path}/cancel`, { reason: 'Rash.' }, { 'if-match': tag });
    const late = await cancel('"7"');
    expect([late.status, late.body.code]).toEqual([412, 'request.precondition_failed']);
    const cancelled = await cancel('"1"');
    expect(cancelled.body).toMatchObject({
      status: 'cancelled',
      version: 2,
      cancellation: { cancelledById: doctor.userId, reason: 'Rash.' },
    });
    const again = await cancel('"2"');
    expect([again.status, again.body.code, again.body.from]).toEqual([
      409,
      'prescription.not_active',
      'cancelled',
    ]);
  });

  it('name conflicts, and take an acknowledgement', async () => {
    const [doctor] = here.doctors;
    const { patientId } = await inCare();
    const wish = { patientId, items: [item({ medicationName: 'Zinc' })] };
    const first = await send(doctor, 'POST', '/prescriptions', wish);
    const refused = await send(doctor, 'POST', '/prescriptions', wish);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'prescription.duplicate_therapy',
      conflicts: [{ kind: 'duplicate', position: 0, prescriptionId: first.body.id, otherPosition: 0 }],
    });
    const taken = await send(doctor, 'POST', '/prescriptions', {
      ...wish,
      acknowledgeConflicts: { reason: 'Lost.' },
    });
    expect([taken.status, taken.body.conflictsAcknowledged]).toEqual([
      201,
      { reason: 'Lost.', conflicts: refused.body.conflicts },
    ]);
  });

  it('are asked for again, and the doctor decides', async () => {
    const [doctor] = here.doctors;
    const patient = await inCare();
    const wish = { patientId: patient.patientId, items: [item({ refills: 1 })] };
    const { body } = await send(doctor, 'POST', '/prescriptions', wish);
    const path = `/prescriptions/${String(body.id)}/refill-requests`;
    const asked = await send(patient, 'POST', path, { note: 'Two left.' });
    expect([asked.status, asked.body.status, asked.body.note]).toEqual([201, 'requested', 'Two left.']);
    // The note is all that there could be, so a request without a body says enough.
    const twice = await send(patient, 'POST', path);
    expect([twice.status, twice.body.code]).toEqual([409, 'refill_request.exists']);
    const list = await send(
      doctor,
      'GET',
      `/refill-requests?status=requested&patientId=${patient.patientId}`,
    );
    expect(list.body).toEqual({ items: [asked.body], nextCursor: null });
    const approved = await send(doctor, 'POST', `/refill-requests/${String(asked.body.id)}/approve`, {});
    expect([approved.status, approved.body.status]).toEqual([200, 'approved']);
    const denied = await send(doctor, 'POST', `/refill-requests/${String(asked.body.id)}/deny`, {
      reason: 'No.',
    });
    expect([denied.status, denied.body.code]).toEqual([409, 'refill_request.decided']);
  });

  it('point at what is not acceptable', async () => {
    const { patientId } = await inCare();
    const wish = (overrides: object, rest: object = {}) => ({
      patientId,
      items: [{ ...item(), ...overrides }],
      ...rest,
    });
    const refusals: [object, string, string][] = [
      [{ patientId, items: [] }, '/items', 'array_min_size'],
      [{ patientId, items: Array.from({ length: 21 }, () => item()) }, '/items', 'array_max_size'],
      [{ patientId, items: [[]] }, '/items', 'is_object'],
      [{ patientId, items: 'Zinc' }, '/items', 'is_array'],
      [wish({ medicationName: '...' }), '/items/0/medicationName', 'matches'],
      [wish({ medicationCode: 'J01C' }), '/items/0/medicationCode', 'matches'],
      [wish({ dose: '' }), '/items/0/dose', 'is_not_empty'],
      [wish({ route: 'by_air' }), '/items/0/route', 'is_in'],
      [wish({ durationDays: 0 }), '/items/0/durationDays', 'min'],
      [wish({ quantity: 0 }), '/items/0/quantity', 'min'],
      [wish({ quantity: 1.5 }), '/items/0/quantity', 'is_int'],
      [wish({ refills: 13 }), '/items/0/refills', 'max'],
      [wish({ refills: null }), '/items/0/refills', 'is_int'],
      [wish({ nonsense: true }), '/items/0/nonsense', 'unknown_property'],
      [wish({}, { acknowledgeConflicts: {} }), '/acknowledgeConflicts/reason', 'is_string'],
      [wish({}, { acknowledgeConflicts: [] }), '/acknowledgeConflicts', 'is_object'],
      [wish({}, { appointmentId: newId() }), '/appointmentId', 'prescription.appointment_mismatch'],
    ];
    for (const [body, pointer, code] of refusals) {
      const answer = await send(here.doctors[0], 'POST', '/prescriptions', body);
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    }
  });

  it('answer for what is foreign as for what is not, to the byte, and for what is not for the role with 403', async () => {
    const [doctor, stranger] = here.doctors;
    const patient = await inCare();
    const wish = { patientId: patient.patientId, items: [item({ refills: 1 })] };
    const { body } = await send(doctor, 'POST', '/prescriptions', wish);
    const asked = await send(patient, 'POST', `/prescriptions/${String(body.id)}/refill-requests`, {});
    const guardian = await here.guardian(patient.patientId, ['records']);
    const routes: ['GET' | 'POST', string, unknown, Actor['role'][], object?][] = [
      ['GET', '/prescriptions/:id', body.id, ['patient', 'doctor']],
      ['GET', '/prescriptions/:id/document.pdf', body.id, ['patient', 'doctor']],
      ['POST', '/prescriptions/:id/cancel', body.id, ['doctor'], { reason: 'No.' }],
      ['POST', '/prescriptions/:id/refill-requests', body.id, ['patient'], {}],
      ['POST', '/refill-requests/:id/approve', asked.body.id, ['doctor'], {}],
      ['POST', '/refill-requests/:id/deny', asked.body.id, ['doctor'], { reason: 'No.' }],
    ];
    for (const [method, path, id, roles, content] of routes) {
      const at = (which: unknown, actor: Actor) =>
        send(actor, method, path.replace(':id', String(which)), content);
      for (const actor of [stranger, await here.patient(), guardian]) {
        const foreign = await at(id, actor);
        expect(foreign.status).toBe(roles.includes(actor.role) ? 404 : 403);
        expect(foreign.text).toBe((await at(newId(), actor)).text);
      }
      const admin = await at(id, here.admin);
      expect([admin.status, admin.body.code]).toEqual([
        403,
        method === 'GET' ? 'access.break_glass_required' : 'access.forbidden',
      ]);
    }
    for (const actor of [patient, here.admin])
      expect((await send(actor, 'POST', '/prescriptions', wish)).status).toBe(403);
    const refusals = await here.database.query(
      `SELECT count(*)::int FROM audit_events WHERE action = 'access.refused' AND patient_id = $1`,
      [patient.patientId],
    );
    // What the stranger's role reaches, twice what a patient's does, and the admin's two looks.
    expect(refusals).toEqual([{ count: 5 + 2 * 3 + 2 }]);
  });
});
