import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Chart, writeChart } from './support/chart.js';
import { type Answer, type Client } from './support/client.js';
import { type Hospital, startHospital } from './support/hospital.js';
import { mailTo } from './support/mails.js';
import { type Document, type Operation, operationsOf, pathWith } from './support/openapi.js';
import { type Problem } from './support/problem.js';
import { type Resource, ROUTES_WITH_ID } from './support/routes-with-id.js';
import { PDF, uploaded } from './support/uploads.js';

/** What stands in a chart. Profiles are not of it: who runs the register sees them. */
const OF_THE_CHART: readonly Resource[] = ['record', 'medical_leave', 'prescription', 'file'];
/** Of these an admin sees that they are there, and not what they say. */
const SHOWN_TO_ADMINS = [
  'GET /v1/patients/{id}/records',
  'GET /v1/records/{id}',
  'GET /v1/medical-leaves/{id}',
];
const LISTS = ['/v1/medical-leaves', '/v1/prescriptions', '/v1/refill-requests'];
const NEEDS_THE_SCOPE = ['summary', 'records', 'series', 'access-log'];

let hospital: Hospital;
let doctor: Client;
let stranger: Client;
let admin: Client;
let patient: Client;
let other: Client;
let chart: Chart;
let routes: [Operation, string][];
beforeAll(async () => {
  hospital = await startHospital({ worker: true });
  [doctor, stranger, admin, patient, other] = (await Promise.all(
    ['doctor', 'doctor2', 'admin', 'patient', 'patient2'].map((name) => hospital.signIn(`${name}@demo.test`)),
  )) as [Client, Client, Client, Client, Client];
  const patientId = patient.user.patientId ?? '';
  // The demo's families and second opinions would be in the way of what is tried here.
  await hospital.database.query('DELETE FROM guardianships WHERE patient_id = $1', [patientId]);
  await hospital.database.query(
    `UPDATE appointments SET doctor_id = (SELECT id FROM doctors WHERE id = $1) WHERE patient_id = $2 AND doctor_id <> $1`,
    [doctor.user.doctorId, patientId],
  );
  chart = await writeChart(
    doctor,
    patient,
    patientId,
    await uploaded(doctor, { name: 'a.pdf', content: PDF }),
  );
  routes = chartRoutes(operationsOf((await hospital.anonymous().get<Document>('/openapi.json')).body), chart);
});
afterAll(() => hospital.stop());

/** Every route by which a chart is read, with the id that it takes. */
function chartRoutes(
  operations: Operation[],
  { patientId, recordId, leaveId, prescriptionId, fileId }: Chart,
) {
  const ids: Partial<Record<Resource, string>> = {
    patient: patientId,
    record: recordId,
    medical_leave: leaveId,
    prescription: prescriptionId,
    file: fileId,
  };
  return operations.flatMap((operation): [Operation, string][] => {
    const route = ROUTES_WITH_ID[operation.name];
    if (operation.method !== 'GET' || typeof route !== 'object') return [];
    const ofPatient =
      route.resource === 'patient' && NEEDS_THE_SCOPE.some((part) => operation.path.endsWith(part));
    if (!ofPatient && !OF_THE_CHART.includes(route.resource)) return [];
    return [[operation, ids[route.resource] ?? '']];
  });
}

const read = (client: Client, [operation, id]: [Operation, string]): Promise<Answer> =>
  client.get(pathWith(operation, id));

/** The routes on which the client gets something else than the wanted status. */
async function faults(client: Client, wanted: (name: string) => number): Promise<string[]> {
  const found: string[] = [];
  for (const route of routes) {
    const [{ name, roles }] = route;
    const answer = await read(client, route);
    const expected = roles.includes(client.user.role) ? wanted(name) : 403;
    if (answer.status !== expected) found.push(`${name}: ${answer.status} instead of ${expected}`);
  }
  return found;
}
const all = (status: number) => () => status;
const closedToAdmins = (name: string): number =>
  SHOWN_TO_ADMINS.includes(name) || name.endsWith('access-log') ? 200 : name.includes('/files/') ? 404 : 403;

const assign = async (scopes: string[]): Promise<string> => {
  const { body, status, text } = await admin.post<{ id: string }>('/v1/guardianships', {
    guardianId: other.user.id,
    patientId: chart.patientId,
    relation: 'caregiver',
    scopes,
    reason: 'Papers were shown',
  });
  if (status !== 201) throw new Error(text);
  return body.id;
};

describe('A chart', () => {
  it('has routes enough to be tried', () => {
    expect(routes.length).toBeGreaterThan(9);
  });

  it('is open to its patient and to the doctor in care', async () => {
    expect(await faults(patient, all(200))).toEqual([]);
    expect(await faults(doctor, all(200))).toEqual([]);
  });

  it('is absent for a doctor without relation, and for another patient', async () => {
    expect(await faults(stranger, all(404))).toEqual([]);
    expect(await faults(other, all(404))).toEqual([]);
    for (const list of LISTS)
      expect((await other.get(`${list}?patientId=${chart.patientId}`)).status).toBe(404);
    expect((await other.post(`/v1/files/${chart.fileId}/link`)).status).toBe(404);
  });

  it('is absent for a guardian who lacks the scope, open with it, and absent again from the very next request', async () => {
    const first = await assign(['appointments', 'deliveries', 'consultations', 'emergencies']);
    expect(await faults(other, all(404))).toEqual([]);
    const appointments = await other.get<{ items: unknown[] }>(
      `/v1/appointments?patientId=${chart.patientId}`,
    );
    expect(appointments.body.items.length).toBeGreaterThan(0);
    await patient.post(`/v1/guardianships/${first}/revoke`);
    for (const scope of ['records', 'prescriptions']) {
      const id = await assign([scope]);
      const covered = (name: string): boolean =>
        name.includes('/prescriptions/') === (scope === 'prescriptions');
      expect(await faults(other, (name) => (covered(name) ? 200 : 404))).toEqual([]);
      for (const list of LISTS)
        expect((await other.get(`${list}?patientId=${chart.patientId}`)).status).toBe(
          list.includes('leaves') === (scope === 'records') ? 200 : 404,
        );
      expect((await patient.post(`/v1/guardianships/${id}/revoke`)).status).toBe(200);
      expect(await faults(other, all(404))).toEqual([]);
    }
  });

  it('shows an admin that there is something, and not what', async () => {
    expect(await faults(admin, closedToAdmins)).toEqual([]);
    const record = await admin.get<Record<string, unknown>>(`/v1/records/${chart.recordId}`);
    expect(record.body).toMatchObject({ content: null, fileIds: [] });
    expect(record.text).not.toContain('71.5');
    const summary = await admin.get<Problem>(`/v1/patients/${chart.patientId}/summary`);
    expect(summary.body.code).toBe('access.break_glass_required');
  });

  it('is opened by breaking the glass for an hour, which the patient and the audit know', async () => {
    for (const who of [stranger, admin]) {
      const reason = `Found unconscious (${who.user.role})`;
      const opened = await who.post<{ id: string; expiresAt: string }>(
        `/v1/patients/${chart.patientId}/break-glass`,
        { reason },
      );
      expect(opened.status).toBe(201);
      const minutes = (Date.parse(opened.body.expiresAt) - Date.now()) / 60_000;
      expect(minutes).toBeGreaterThan(58);
      expect(minutes).toBeLessThanOrEqual(60);
      expect(await faults(who, all(200))).toEqual([]);
      const mail = await mailTo(admin, 'patient@demo.test', ({ text }) => text.includes(reason));
      expect(mail.subject).toBe('A chart was opened in an emergency');
      const log = await patient.get<{ items: { action: string; reason: string | null }[] }>(
        `/v1/patients/${chart.patientId}/access-log?limit=100`,
      );
      expect(log.body.items).toContainEqual(
        expect.objectContaining({ action: 'patient.glass_broken', reason, actorId: who.user.id }),
      );
      await hospital.database.query('UPDATE break_glass_grants SET expires_at = now() WHERE id = $1', [
        opened.body.id,
      ]);
      expect(await faults(who, who === admin ? closedToAdmins : all(404))).toEqual([]);
    }
  });

  it('is written only by those who may: two editors with one ETag, one of them late', async () => {
    const path = `/v1/records/${chart.recordId}`;
    const tag = { 'if-match': (await doctor.get(path)).headers.get('etag') ?? '' };
    const edits = await Promise.all([1, 2].map((n) => doctor.patch(path, { title: `Edit ${n}` }, tag)));
    expect(edits.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await doctor.patch(path, { title: 'Without a tag' })).status).toBe(428);
    const versions = await doctor.get<{ items: unknown[] }>(`${path}/versions`);
    expect(versions.body.items).toHaveLength(2);
  });

  it('tells anybody who holds a document that it is genuine, and nothing more', async () => {
    const leave = await patient.get<{ verificationCode: string }>(`/v1/medical-leaves/${chart.leaveId}`);
    const verified = await hospital
      .anonymous()
      .get<Record<string, unknown>>(`/v1/verifications/${leave.body.verificationCode}`);
    expect(verified.status).toBe(200);
    expect(verified.body).toMatchObject({ kind: 'medical_leave', valid: true });
    expect(verified.text).not.toMatch(/Influenza|Sara|Harbi/);
    const unknown = await hospital.anonymous().get<Problem>('/v1/verifications/0000-0000-0000-0000');
    const malformed = await hospital.anonymous().get<Problem>('/v1/verifications/x');
    expect([unknown.status, malformed.status]).toEqual([404, 404]);
    expect(unknown.body.code).toBe(malformed.body.code);
  });
});
