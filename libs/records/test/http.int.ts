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
  Redis,
} from '#libs/platform';
import { RecordsHttpModule, recordsPermissions } from '#libs/records';
import { EXAMPLES } from '../src/http/record-content.js';
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
  imports: [HttpModule, AccessModule.forRoot([recordsPermissions]), ...MODULES, RecordsHttpModule],
  providers: [
    { provide: Authenticator, useClass: TrustingAuthenticator },
    { provide: APP_GUARD, useClass: PermitGuard },
  ],
})
class ApiModule {}

let here: World;
let app: NestFastifyApplication;
beforeAll(async () => {
  // The application has the real clock.
  here = await world(new Date());
  app = await createHttpApp(ApiModule, new HttpConfig(), new PinoLogger(createLogger('warn')));
  await app.listen(0, '127.0.0.1');
  await app.get(Redis).client.flushdb();
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
  actor: Actor | null,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await fetch(`${await app.getUrl()}/v1${path}`, {
    method,
    headers: {
      ...(actor ? { authorization: JSON.stringify(actor) } : {}),
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

const example = (overrides: object = {}): object => ({
  ...EXAMPLES.note,
  effectiveAt: new Date(Date.now() - 1000).toISOString(),
  ...overrides,
});

describe('Records over HTTP', () => {
  it('are written by every example of the documentation, and read back the same', async () => {
    const patient = await here.patient();
    const path = `/patients/${patient.patientId}/records`;
    for (const body of Object.values(EXAMPLES)) {
      const effectiveAt = new Date(Date.now() - 1000).toISOString();
      const made = await send(here.doctor, 'POST', path, { ...body, effectiveAt });
      expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"']);
      const { kind, title, content } = body as Record<string, unknown>;
      expect(made.body).toMatchObject({ kind, title, content, effectiveAt });
      expect((await send(here.doctor, 'GET', `/records/${String(made.body.id)}`)).body).toEqual(made.body);
    }
    const list = await send(patient, 'GET', `${path}?limit=3&from=2026-01-01&kind=note`);
    expect(list.body).toMatchObject({ items: [{ kind: 'note' }], nextCursor: null });
    const page = await send(patient, 'GET', `${path}?limit=3`);
    const next = await send(patient, 'GET', `${path}?limit=100&cursor=${String(page.body.nextCursor)}`);
    const kinds = [page, next]
      .flatMap(({ body }) => body.items as { kind: string }[])
      .map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(
      Object.keys(EXAMPLES)
        .filter((kind) => kind !== 'lab_result')
        .sort(),
    );
    const summary = await send(patient, 'GET', `/patients/${patient.patientId}/summary`);
    expect([summary.status, summary.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const series = await send(
      here.doctor,
      'GET',
      `/patients/${patient.patientId}/observations/2823-3/series`,
    );
    expect(series.body).toMatchObject({ code: '2823-3', points: [{ value: 6.8, flag: 'critical_high' }] });
  });

  it('are edited by one of two who read the same version', async () => {
    const { patientId } = await here.patient();
    const { body } = await send(here.doctor, 'POST', `/patients/${patientId}/records`, example());
    const path = `/records/${String(body.id)}`;
    const none = await send(here.doctor, 'PATCH', path, { title: 'Blind' });
    expect([none.status, none.body.code]).toEqual([428, 'request.precondition_required']);
    const edits = await Promise.all(
      ['One', 'Two'].map((title) => send(here.doctor, 'PATCH', path, { title }, { 'if-match': '"1"' })),
    );
    expect(edits.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(edits.find(({ status }) => status === 200)?.headers.get('etag')).toBe('"2"');
    const versions = await send(here.doctor, 'GET', `${path}/versions`);
    expect((versions.body.items as object[]).length).toBe(2);
    const foreign = await send(here.colleague, 'PATCH', path, { title: 'No' }, { 'if-match': '"2"' });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'access.forbidden']);
    const taken = await send(here.doctor, 'POST', `${path}/mark-entered-in-error`, { reason: 'Wrong' });
    expect(taken.body).toMatchObject({ status: 'entered_in_error', version: 3 });
    const late = await send(here.doctor, 'POST', `${path}/release`);
    expect([late.status, late.body.code]).toEqual([409, 'record.entered_in_error']);
  });

  it('point at what is not acceptable', async () => {
    const { patientId } = await here.patient();
    const refusals: [object, string, string][] = [
      [example({ kind: 'novel' }), '/kind', 'is_in'],
      [example({ content: null }), '/content', 'is_object'],
      [example({ content: [] }), '/content', 'is_object'],
      [example({ content: { text: 7 } }), '/content/text', 'is_string'],
      [example({ content: { text: 'x', more: 1 } }), '/content/more', 'unknown_property'],
      [
        {
          ...EXAMPLES.vital_signs,
          content: { observations: [{ code: '1-1', display: 'x', value: 1, unit: 's' }] },
        },
        '/content/observations/0/code',
        'is_loinc',
      ],
      [example({ effectiveAt: '2999-01-01T00:00:00Z' }), '/effectiveAt', 'record.in_future'],
      [
        example({ release: 'immediate', releaseAt: '2999-01-01T00:00:00Z' }),
        '/releaseAt',
        'record.release_contradictory',
      ],
      [example({ appointmentId: newId() }), '/appointmentId', 'record.appointment_unknown'],
      [example({ fileIds: [newId()] }), '/fileIds/0', 'file.not_found'],
      [example({ patientId }), '/patientId', 'unknown_property'],
    ];
    for (const [body, pointer, code] of refusals) {
      const answer = await send(here.doctor, 'POST', `/patients/${patientId}/records`, body);
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    }
    const query = await send(
      here.doctor,
      'GET',
      `/patients/${patientId}/records?kind=novel&code=%25&from=soon`,
    );
    expect([query.status, (query.body.errors as unknown[]).length]).toEqual([422, 3]);
  });
});

describe('Every route of the chart', () => {
  it('answers for what is foreign as for what is not, to the byte', async () => {
    const { patientId } = await here.patient();
    const record = await send(here.doctor, 'POST', `/patients/${patientId}/records`, example());
    const leave = await send(here.doctor, 'POST', '/medical-leaves', {
      patientId,
      from: '2026-12-01',
      to: '2026-12-02',
      reason: 'Ill',
    });
    const ids = { patient: patientId, record: String(record.body.id), leave: String(leave.body.id) };
    const narrow = await here.guardian(patientId, ['appointments', 'prescriptions', 'deliveries']);
    const version = { 'if-match': '"1"' };
    const routes: [keyof typeof ids, 'GET' | 'POST' | 'PATCH', (id: string) => string, boolean, object?][] = [
      ['patient', 'GET', (id) => `/patients/${id}/records`, false],
      ['patient', 'GET', (id) => `/patients/${id}/summary`, false],
      ['patient', 'GET', (id) => `/patients/${id}/observations/718-7/series`, false],
      ['patient', 'POST', (id) => `/patients/${id}/records`, true, example()],
      ['record', 'GET', (id) => `/records/${id}`, false],
      ['record', 'GET', (id) => `/records/${id}/versions`, false],
      ['record', 'PATCH', (id) => `/records/${id}`, true, { title: 'Mine' }],
      ['record', 'POST', (id) => `/records/${id}/release`, true],
      ['record', 'POST', (id) => `/records/${id}/acknowledge`, true],
      ['record', 'POST', (id) => `/records/${id}/mark-entered-in-error`, true, { reason: 'Mine' }],
      ['leave', 'GET', (id) => `/medical-leaves/${id}`, false],
      ['leave', 'GET', (id) => `/medical-leaves/${id}/document.pdf`, false],
      ['leave', 'POST', (id) => `/medical-leaves/${id}/revoke`, true, { reason: 'Mine' }],
    ];
    for (const actor of [here.stranger, await here.patient(), narrow]) {
      for (const [whose, method, path, forDoctors, body] of routes) {
        const foreign = await send(actor, method, path(ids[whose]), body, version);
        const absent = await send(actor, method, path(newId()), body, version);
        expect([path(whose), foreign.status]).toEqual([
          path(whose),
          forDoctors && actor.role !== 'doctor' ? 403 : 404,
        ]);
        expect(foreign.text).toBe(absent.text);
      }
    }
    const refused = await here.database.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM audit_events WHERE action = 'access.refused' AND patient_id = $1`,
      [patientId],
    );
    expect(refused[0]?.count).toBeGreaterThan(0);
    for (const [whose, method, path, forDoctors, body] of routes) {
      const answer = await send(here.admin, method, path(ids[whose]), body, version);
      const metadata = ['/records/x', '/medical-leaves/x', '/patients/x/records'].includes(path('x'));
      const expected = forDoctors
        ? [403, 'access.forbidden']
        : metadata
          ? [200, undefined]
          : [403, 'access.break_glass_required'];
      expect([path(whose), answer.status, answer.body.code]).toEqual([path(whose), ...expected]);
    }
  });
});

describe('Medical leaves over HTTP', () => {
  it('are issued, printed, checked by anybody, and revoked', async () => {
    const patient = await here.patient();
    const body = { patientId: patient.patientId, from: '2026-12-01', to: '2026-12-02', reason: 'Ill' };
    const issued = await send(here.doctor, 'POST', '/medical-leaves', body);
    expect([issued.status, issued.headers.get('etag')]).toEqual([201, '"1"']);
    const again = await send(here.doctor, 'POST', '/medical-leaves', body);
    expect([again.status, again.body.code]).toEqual([409, 'medical_leave.overlap']);
    const path = `/medical-leaves/${String(issued.body.id)}`;
    const printed = await send(patient, 'GET', `${path}/document.pdf`);
    expect(printed.headers.get('content-type')).toBe('application/pdf');
    expect(printed.headers.get('content-disposition')).toContain('attachment');
    expect(printed.headers.get('x-content-type-options')).toBe('nosniff');
    const code = String(issued.body.verificationCode);
    const verified = await send(null, 'GET', `/verifications/${code}`);
    expect(verified.body).toEqual({
      kind: 'medical_leave',
      initials: 'L. N.',
      from: '2026-12-01',
      to: '2026-12-02',
      issuedBy: 'City Clinic',
      issuedAt: issued.body.issuedAt,
      valid: true,
      status: 'issued',
    });
    expect((await send(here.doctor, 'POST', `${path}/revoke`, { reason: 'Well' })).body.status).toBe(
      'revoked',
    );
    expect((await send(null, 'GET', `/verifications/${code}`)).body.valid).toBe(false);
    const list = await send(patient, 'GET', '/medical-leaves?status=revoked');
    expect((list.body.items as object[]).length).toBe(1);
  });

  it('are checked thirty times a minute from one address, and an unknown code looks like a malformed one', async () => {
    await app.get(Redis).client.flushdb();
    const answers: Answer[] = [];
    for (let n = 0; n < 31; n++)
      answers.push(
        await send(null, 'GET', `/verifications/${n % 2 ? '0000000000000000' : 'no-code-at-all!'}`),
      );
    expect(new Set(answers.slice(0, 30).map(({ text }) => text)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(30).fill(404), 429]);
    expect(answers.at(-1)?.headers.get('retry-after')).toMatch(/^\d+$/);
  });
});
