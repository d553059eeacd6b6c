import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { checkContent } from '../libs/records/src/content/check-content.js';
import { RECORD_KINDS } from '../libs/records/src/content/record-kind.js';
import { Client } from './support/client.js';
import { DemoPatient } from './support/demo-patient.js';
import { eventually } from './support/eventually.js';
import { DEMO_PASSWORD } from './support/hospital.js';
import { alive, LocalStart } from './support/local-start.js';
import { book, freeSlots } from './support/slots.js';

/** Making a database and filling it takes its time on a busy machine. */
jest.setTimeout(240_000);
const YEAR = 365.25 * 86_400_000;
const ACCOUNTS = ['admin', 'doctor', 'doctor2', 'patient', 'patient2'].map((name) => `${name}@demo.test`);

/** A server on a port below those that the system gives to connections, so that the next one is free too. */
async function listenSomewhere(): Promise<Server> {
  const server = createServer();
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const listening = new Promise<boolean>((done) => {
      server.once('error', () => done(false));
      server.listen(port, '127.0.0.1', () => done(true));
    });
    if (await listening) return server;
  }
}

const portOf = (server: Server): number => (server.address() as { port: number }).port;

describe('The local start', () => {
  let directory: string;
  let busy: Server;
  let port: string;
  let metricsPort: number;
  let run: LocalStart;
  let url: string;
  let appointmentId: string;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'hospital-local-'));
    // PostgreSQL, which never runs as root, must be able to enter it.
    chmodSync(directory, 0o755);
    busy = await listenSomewhere();
    port = String(portOf(busy));
    const passing = await listenSomewhere();
    metricsPort = portOf(passing);
    passing.close();
  });
  afterAll(async () => {
    await run.stop('SIGTERM');
    busy.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it('takes the next port when its own is busy, and welcomes with everything one needs', async () => {
    run = LocalStart.begin(directory, { PORT: port, METRICS_PORT: String(metricsPort) });
    url = await run.url();
    expect(url).not.toContain(`:${port}`);
    expect(run.output).toContain(`Port ${port} is busy`);
    for (const part of [`${url}/docs`, `${url}/dev/mail`, DEMO_PASSWORD, ...ACCOUNTS])
      expect(run.output).toContain(part);
    expect(run.output).not.toMatch(/warn|error/i);
    const client = new Client(url);
    expect((await client.get('/health/ready')).body).toEqual({ status: 'ok', database: 'up', redis: 'up' });
    for (const path of ['/docs', '/dev/mail', '/openapi.json'])
      expect((await client.get(path)).status).toBe(200);
  });

  it('tells how api and worker are doing, each on a port of its own', async () => {
    const [api, worker] = await Promise.all(
      [metricsPort, metricsPort + 1].map(async (own) =>
        (await fetch(`http://127.0.0.1:${own}/metrics`)).text(),
      ),
    );
    expect(api).toContain('process_cpu_seconds_total');
    expect(worker).toContain('process_cpu_seconds_total');
    expect(worker).not.toBe(api);
  });

  it('lets every demo account sign in, and a patient book on each of the next 14 days', async () => {
    const accounts = await Promise.all(ACCOUNTS.map((email) => new Client(url).signIn(email, DEMO_PASSWORD)));
    const patient = accounts.find(({ user }) => user.email === 'patient@demo.test') as Client;
    const doctors = accounts.filter(({ user }) => user.role === 'doctor');
    expect(doctors).toHaveLength(2);
    for (const { user } of doctors) {
      const slots = await freeSlots(patient, user.doctorId ?? '', 13);
      for (const visitType of ['physical', 'online']) {
        const days = slots.filter(({ visitTypes }) => visitTypes.includes(visitType));
        expect(new Set(days.map(({ startsAt }) => startsAt.slice(0, 10))).size).toBeGreaterThan(12);
      }
      const [slot] = slots;
      if (slot) appointmentId = (await book(patient, slot)).id;
    }
    await eventually('the mail about it', async () => (await inbox()).includes('patient@demo.test'));
  });

  it('shows her chart to the demo patient and to her doctor, all but what is held to both alike', async () => {
    const sara = await new Client(url).signIn('patient@demo.test', DEMO_PASSWORD);
    const layla = await new Client(url).signIn('doctor@demo.test', DEMO_PASSWORD);
    const { patientId = '' } = sara.user;
    const own = await new DemoPatient(sara, patientId).records();
    const doctors = await new DemoPatient(layla, patientId).records();
    expect(doctors.filter(({ id }) => !own.some((record) => record.id === id))).toMatchObject([
      { title: 'Thyroid', releaseAt: null },
    ]);
    for (const { kind, content } of doctors)
      expect({ ...checkContent(kind, content) }).toMatchObject(content);
    expect(new Set(own.map(({ kind }) => kind))).toEqual(new Set(RECORD_KINDS));
    const points = await new DemoPatient(sara, patientId).series('4548-4');
    expect(points.length).toBeGreaterThan(15);
    const years =
      (Date.parse(points.at(-1)?.effectiveAt ?? '') - Date.parse(points[0]?.effectiveAt ?? '')) / YEAR;
    expect(years).toBeGreaterThan(3.9);
    expect(points[0]?.value).toBeGreaterThan(8);
    expect(points.at(-1)?.value).toBeLessThan(7);
  });

  it('gives the demo patient medication, leaves, a question to the doctor and papers to print', async () => {
    const sara = await new Client(url).signIn('patient@demo.test', DEMO_PASSWORD);
    const demo = new DemoPatient(sara, sara.user.patientId ?? '');
    const prescriptions = await demo.list('/v1/prescriptions');
    expect(prescriptions.map(({ status }) => status).sort()).toEqual([
      'active',
      'active',
      'cancelled',
      'expired',
    ]);
    expect(await demo.list('/v1/refill-requests')).toMatchObject([{ status: 'requested' }]);
    const today = new Date().toISOString().slice(0, 10);
    const leaves = await demo.list<{ id: string; to: string }>('/v1/medical-leaves');
    expect(leaves.map(({ to }) => to >= today)).toEqual([true, false]);
    for (const path of [`prescriptions/${prescriptions[0]?.id}`, `medical-leaves/${leaves[0]?.id}`]) {
      const { status, text } = await sara.get(`/v1/${path}/document.pdf`);
      expect({ status, begin: text.slice(0, 5) }).toEqual({ status: 200, begin: '%PDF-' });
    }
  });

  it('lets the demo patient act for her child in everything, and for another patient in what he allows', async () => {
    const sara = await new Client(url).signIn('patient@demo.test', DEMO_PASSWORD);
    const own = new DemoPatient(sara, sara.user.patientId ?? '');
    const family = await own.list<{ patientId: string; firstName: string; endsOn: string }>('/v1/dependents');
    expect(family).toMatchObject([
      { firstName: 'Adam', endsOn: '2037-06-20' },
      { firstName: 'Yousef', endsOn: null, scopes: ['appointments', 'records'] },
    ]);
    const [adam, yousef] = family.map(({ patientId }) => new DemoPatient(sara, patientId));
    expect((await adam?.series('8302-2'))?.length).toBeGreaterThan(15);
    expect((await yousef?.series('6301-6'))?.length).toBeGreaterThan(20);
    for (const { kind, content } of [
      ...((await adam?.records()) ?? []),
      ...((await yousef?.records()) ?? []),
    ])
      expect({ ...checkContent(kind, content) }).toMatchObject(content);
    expect((await adam?.summary())?.medications).toHaveLength(1);
    expect((await yousef?.summary())?.medications).toBeNull();
  });

  it('tells nobody by mail of what happened long ago', async () => {
    const { items } = JSON.parse(await inbox()) as { items: { subject: string }[] };
    expect(items.filter(({ subject }) => !/appointment|موعد/i.test(subject))).toEqual([]);
  });

  it('refuses a second start on the same data while it runs', async () => {
    const second = LocalStart.begin(directory, { PORT: port });
    expect(await second.end()).toBe(1);
    expect(second.output.trim().split('\n')).toEqual([expect.stringContaining(`runs already, at ${url}`)]);
    expect((await new Client(url).get('/health/ready')).status).toBe(200);
  });

  it('starts a killed api, worker, PostgreSQL or Redis again by itself', async () => {
    for (const pid of run.children()) process.kill(pid, 'SIGKILL');
    await eventually('that everything is up again', isReady, 60);
    const patient = await new Client(url).signIn('patient@demo.test', DEMO_PASSWORD);
    expect((await patient.get(`/v1/appointments/${appointmentId}`)).status).toBe(200);
  });

  it('stops everything that it has started on Ctrl-C', async () => {
    const started = run.descendants();
    expect(started.length).toBeGreaterThan(2);
    expect(await run.stop('SIGINT')).toBe(0);
    expect(alive(started)).toEqual([]);
    expect(run.output).toContain('Stopping');
  });

  it('keeps the data for the next start', async () => {
    run = LocalStart.begin(directory, { PORT: port });
    url = await run.url();
    const patient = await new Client(url).signIn('patient@demo.test', DEMO_PASSWORD);
    expect((await patient.get(`/v1/appointments/${appointmentId}`)).body).toMatchObject({
      status: 'booked',
    });
  });

  it('starts again at once after it was killed, and leaves none of the old processes', async () => {
    const orphans = run.descendants();
    await run.stop('SIGKILL');
    run = LocalStart.begin(directory, { PORT: port });
    url = await run.url();
    const patient = await new Client(url).signIn('patient@demo.test', DEMO_PASSWORD);
    expect((await patient.get(`/v1/appointments/${appointmentId}`)).status).toBe(200);
    await eventually('the end of the old processes', () => Promise.resolve(alive(orphans).length === 0));
  });

  it('lets one of two starts win that begin at the same moment', async () => {
    const aside = join(directory, 'twice');
    const both = [LocalStart.begin(aside, { PORT: '0' }), LocalStart.begin(aside, { PORT: '0' })];
    const loser = await Promise.race(both.map(async (each) => (await each.end(), each)));
    const winner = both.find((each) => each !== loser) as LocalStart;
    try {
      expect(loser.output).toMatch(/runs already|is starting/);
      expect((await new Client(await winner.url()).get('/health/ready')).status).toBe(200);
    } finally {
      await winner.stop('SIGTERM');
    }
  });

  it.each([
    { PORT: 'many' },
    { DEMO_DATA: 'perhaps' },
    { DATABASE_URL: 'mysql://localhost/hospital' },
    { DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/hospital' },
    { REDIS_URL: 'localhost' },
    { SMTP_URL: 'mail.example' },
    { RATE_LIMIT_FACTOR: 'none' },
  ])('says in one line what is wrong with %j, and ends', async (wrong) => {
    const aside = join(directory, 'aside');
    const failed = LocalStart.begin(aside, wrong);
    expect(await failed.end()).toBe(1);
    const told = failed.output.trim().split('\n');
    expect(told).toEqual([expect.stringContaining(Object.keys(wrong)[0] ?? '')]);
  });

  const inbox = async (): Promise<string> =>
    (await new Client(url).get('/dev/mail', { accept: 'application/json' })).text;

  const isReady = async (): Promise<boolean> => {
    const answer = await new Client(url).get<{ redis?: string }>('/health/ready').catch(() => undefined);
    return answer?.status === 200 && answer.body.redis === 'up';
  };
});
