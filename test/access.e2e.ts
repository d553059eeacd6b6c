import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, type Client } from './support/client.js';
import { digestOf } from './support/digest.js';
import { dateIn } from './support/slots.js';
import { writeChart } from './support/chart.js';
import { PDF, uploaded } from './support/uploads.js';
import { type Hospital, startHospital } from './support/hospital.js';
import { type Document, type Operation, operationsOf, pathWith } from './support/openapi.js';
import { faultsOfProblem, type Problem } from './support/problem.js';
import { type PersonalRoute, type Resource, ROUTES_WITH_ID } from './support/routes-with-id.js';

const ROLES = ['anonymous', 'patient', 'doctor', 'admin'] as const;
type Role = (typeof ROLES)[number];
/** How the first gate refuses. */
const REFUSALS = ['auth.unauthenticated', 'access.forbidden'];

describe('Who may do what', () => {
  let hospital: Hospital;
  let operations: Operation[];
  /** Those to whom the resources belong, and somebody else of each role. */
  let owners: Record<Role, Client>;
  let strangers: Record<Role, Client>;
  let resources: Record<Resource, { id: string; owner: Client; strangers: Role[] }>;
  beforeAll(async () => {
    hospital = await startHospital();
    const anonymous = hospital.anonymous();
    const [admin, ...people] = await Promise.all(
      ['admin', 'patient', 'patient2', 'doctor', 'doctor2'].map((name) =>
        hospital.signIn(`${name}@demo.test`),
      ),
    );
    const [patient, patient2, doctor, doctor2] = people as [Client, Client, Client, Client];
    owners = { anonymous, admin: admin as Client, patient, doctor };
    strangers = { anonymous, admin: admin as Client, patient: patient2, doctor: doctor2 };
    operations = operationsOf((await anonymous.get<Document>('/openapi.json')).body);
    resources = await findResources();
  });
  afterAll(() => hospital.stop());

  it('is decided by the role for every route: refused unless the document names it', async () => {
    const faults: string[] = [];
    for (const operation of operations) {
      for (const role of ROLES) {
        const answer = await ask(await asker(role, operation), operation, randomUUID());
        const wanted = expectedRefusal(operation, role);
        const { code = '' } = answer.body as Partial<Problem>;
        // Another 401 is the route's own word, to somebody who may ask: that there is no cookie, say.
        const refusal = REFUSALS.includes(code) ? code : undefined;
        if (refusal !== wanted) faults.push(`${role}, ${operation.name}: ${answer.status} ${refusal ?? ''}`);
        if (refusal) faults.push(...faultsOfProblem(answer).map((fault) => `${operation.name}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('has both sides for every route that needs a login: somebody may, and somebody may not', () => {
    const secured = operations.filter(({ roles }) => !roles.includes('anonymous'));
    expect(secured.length).toBeGreaterThan(30);
    expect(secured.filter(({ roles }) => roles.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it('is said for every route with an id: whose id it is', () => {
    const withId = operations.filter(({ path }) => path.includes('{'));
    expect(withId.map(({ name }) => name).sort()).toEqual(Object.keys(ROUTES_WITH_ID).sort());
    const wrong = withId.filter(({ name, roles }) => {
      const kind = ROUTES_WITH_ID[name];
      if (kind === 'public') return !roles.includes('anonymous');
      if (kind === 'admin') return roles.join() !== 'admin';
      if (kind === 'staff') return roles.join() !== 'doctor,admin';
      return roles.includes('anonymous') || roles.join() === 'admin';
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('never reaches what is somebody else’s: the answer is that for an id which does not exist', async () => {
    const before = await digestOf(hospital.database);
    const faults: string[] = [];
    let tried = 0;
    for (const [operation, route] of personal()) {
      const { id, strangers: roles } = resources[route.resource];
      const refused = roles.filter((role) => operation.roles.includes(role));
      if (refused.length === 0) faults.push(`${operation.name}: nobody tried`);
      for (const role of refused) {
        const stranger = strangers[role];
        const noted = await refusals();
        const theirs = await ask(stranger, operation, id, route);
        if ((await refusals()) !== noted + 1) faults.push(`${role}, ${operation.name}: not in the audit`);
        const all = await refusals();
        const none = await ask(stranger, operation, randomUUID(), route);
        if ((await refusals()) !== all) faults.push(`${operation.name}: an absent id is in the audit`);
        tried++;
        if (theirs.status !== 404) faults.push(`${role}, ${operation.name}: ${theirs.status}`);
        if (theirs.text !== none.text) faults.push(`${operation.name}: ${theirs.text} against ${none.text}`);
      }
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(20);
    expect(await digestOf(hospital.database)).toEqual(before);
  });

  it('lets nobody book, or read the appointments, of another patient', async () => {
    const stranger = strangers.patient;
    const { patientId } = owners.patient.user;
    const [slot] = (await stranger.get<{ items: object[] }>('/v1/slots/next?visitType=physical')).body.items;
    const { doctorId, clinicId, startsAt } = slot as Record<string, string>;
    const wish = { doctorId, clinicId, startsAt, visitType: 'physical' };
    const [theirs, none] = [
      await send(stranger, 'POST', '/v1/appointments', { ...wish, patientId }),
      await send(stranger, 'POST', '/v1/appointments', { ...wish, patientId: randomUUID() }),
    ];
    expect([theirs.status, theirs.text]).toEqual([404, none.text]);
    for (const client of [stranger, strangers.doctor]) {
      const list = await client.get<{ items: { id: string }[] }>(`/v1/appointments?patientId=${patientId}`);
      expect(list.body.items).toEqual([]);
    }
  });

  it('lets the owners do what strangers could not', async () => {
    const faults: string[] = [];
    for (const method of ['GET', 'DELETE']) {
      for (const [operation, route] of personal().filter(([each]) => each.method === method)) {
        const { id, owner } = resources[route.resource];
        const answer = await ask(owner, operation, id, route);
        if (answer.status > 299) faults.push(`${operation.name}: ${answer.text}`);
      }
    }
    expect(faults).toEqual([]);
  });

  const refusals = async (): Promise<number> => {
    const rows = await hospital.database.query(`SELECT FROM audit_events WHERE action = 'access.refused'`);
    return rows.length;
  };

  const personal = (): [Operation, PersonalRoute][] =>
    operations.flatMap((operation) => {
      const route = ROUTES_WITH_ID[operation.name];
      return typeof route === 'object' ? [[operation, route]] : [];
    });

  /** Signing out takes a session of its own, for it ends it. */
  const asker = async (role: Role, { operationId }: Operation): Promise<Client> =>
    operationId === 'logout' && role !== 'anonymous' ? hospital.signIn(`${role}@demo.test`) : owners[role];

  const ask = (client: Client, operation: Operation, id: string, route?: PersonalRoute): Promise<Answer> => {
    const body = route ? route.body : operation.body && {};
    return send(client, operation.method, pathWith(operation, id), body, route?.headers);
  };

  /** With the same request id each time, so that answers can be compared to the byte. */
  const send = (client: Client, method: string, path: string, body?: object, headers = {}): Promise<Answer> =>
    client.send(method, path, body, { 'x-request-id': 'the-same', ...headers });

  async function findResources(): Promise<typeof resources> {
    const { patient, doctor } = owners;
    const doctorId = doctor.user.doctorId ?? '';
    const timeOff = await doctor.post<{ id: string }>(`/v1/doctors/${doctorId}/time-off`, {
      startsAt: '2098-01-01T00:00:00Z',
      endsAt: '2098-01-02T00:00:00Z',
      reason: 'A day off',
    });
    const child = await patient.post<{ guardianshipId: string }>('/v1/dependents', {
      firstName: 'Adam',
      lastName: 'Al Harbi',
      dateOfBirth: '2020-01-01',
      sex: 'male',
      relation: 'parent',
    });
    const patientId = patient.user.patientId ?? '';
    const chart = await writeChart(
      doctor,
      patient,
      patientId,
      await uploaded(doctor, { name: 'scale.pdf', content: PDF }),
    );
    const sos = await patient.post<{ id: string }>('/v1/sos', { category: 'other' });
    const unused = await hospital.signIn('patient@demo.test');
    const [session] = await hospital.database.query<{ id: string }>(
      'SELECT id FROM sessions WHERE user_id = $1 ORDER BY id DESC LIMIT 1',
      [unused.user.id],
    );
    const everybodyElse: Role[] = ['patient', 'doctor'];
    return {
      appointment: { id: await first(patient, '/v1/appointments'), owner: patient, strangers: everybodyElse },
      schedule: { id: await first(doctor, '/v1/schedules'), owner: doctor, strangers: ['doctor'] },
      time_off: { id: timeOff.body.id, owner: doctor, strangers: ['doctor'] },
      doctor: { id: doctorId, owner: doctor, strangers: ['doctor'] },
      file: {
        id: await uploaded(patient, { name: 'a.pdf', content: PDF }),
        owner: patient,
        strangers: [...everybodyElse, 'admin'],
      },
      patient: { id: patientId, owner: patient, strangers: everybodyElse },
      record: { id: chart.recordId, owner: patient, strangers: everybodyElse },
      medical_leave: { id: chart.leaveId, owner: patient, strangers: everybodyElse },
      prescription: { id: chart.prescriptionId, owner: patient, strangers: everybodyElse },
      refill_request: { id: chart.refillRequestId, owner: doctor, strangers: ['doctor'] },
      consultation: {
        id: await first(patient, '/v1/consultations?status=open'),
        owner: patient,
        strangers: everybodyElse,
      },
      sos: { id: sos.body.id, owner: patient, strangers: everybodyElse },
      sos_to_answer: { id: sos.body.id, owner: doctor, strangers: ['doctor'] },
      slot_hold: { id: await held(patient), owner: patient, strangers: ['patient', 'admin'] },
      waitlist_entry: { id: await waiting(patient), owner: patient, strangers: ['patient'] },
      address: { id: await first(patient, '/v1/addresses'), owner: patient, strangers: ['patient'] },
      delivery: { id: await first(patient, '/v1/deliveries'), owner: patient, strangers: ['patient'] },
      notification: { id: await told(patient), owner: patient, strangers: [...everybodyElse, 'admin'] },
      guardianship: { id: child.body.guardianshipId, owner: patient, strangers: ['patient'] },
      session: { id: session?.id ?? '', owner: patient, strangers: [...everybodyElse, 'admin'] },
    };
  }

  /** A slot that is kept for somebody. @returns the id of the hold */
  async function held(client: Client): Promise<string> {
    const next = await client.get<{ items: Record<string, string>[] }>('/v1/slots/next?visitType=physical');
    const { doctorId, clinicId, startsAt } = next.body.items[0] ?? {};
    const wish = { doctorId, clinicId, startsAt, visitType: 'physical' };
    return (await client.post<{ id: string }>('/v1/slot-holds', wish)).body.id;
  }

  /** A wish that somebody waits with. @returns its id */
  async function waiting(client: Client): Promise<string> {
    const doctorId = owners.doctor.user.doctorId ?? '';
    const wish = { doctorId, visitType: 'physical', from: dateIn(1), to: dateIn(30) };
    return (await client.post<{ id: string }>('/v1/waitlist-entries', wish)).body.id;
  }

  /** Something that somebody is told; the worker, which would tell it, does not run here. @returns its id */
  async function told({ user }: Client): Promise<string> {
    const id = randomUUID();
    await hospital.database.query(
      `WITH inbox AS (INSERT INTO notification_inboxes (user_id, last_seq, unread) VALUES ($2, 1, 1))
       INSERT INTO notifications (id, user_id, seq, event_id, template, category, title, body, created_at)
       VALUES ($1, $2, 1, $1, 'delivery_step', 'deliveries', 'A title', 'A body', now())`,
      [id, user.id],
    );
    return id;
  }
});

function expectedRefusal({ roles }: Operation, role: Role): string | undefined {
  if (roles.includes('anonymous') || roles.includes(role)) return undefined;
  return role === 'anonymous' ? 'auth.unauthenticated' : 'access.forbidden';
}

async function first(client: Client, path: string): Promise<string> {
  const { body, text } = await client.get<{ items: { id: string }[] }>(path);
  const id = body.items[0]?.id;
  if (!id) throw new Error(`${path} is empty: ${text}`);
  return id;
}
