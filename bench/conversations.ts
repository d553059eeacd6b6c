import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { io, type Socket } from 'socket.io-client';
import { type Hospital } from './hospital.js';
import { sqlId } from './ids.js';
import { median, percentile } from './measure.js';
import { type Stage } from './stage.js';

const CONSULTATIONS = 500;
/** Appointments of a doctor whose consultations are open at the same time: each takes five minutes. */
const PER_DOCTOR = 3;
const MESSAGES_A_SECOND = 100;
/** How many connections are opened at a time. */
const BATCH = 25;

/** How two in each of many consultations at one api process fared. */
export interface Conversations {
  sockets: number;
  /** Resident memory of the api before and with all sockets, in MiB, and the difference for each, in KiB. */
  memory: { before: number; with: number; kibPerSocket: number };
  messages: number;
  /** Milliseconds from sending until the other has the message, and until the sender knows that it is kept. */
  fanOut: { p50: number; p99: number };
  acknowledged: { p50: number; p99: number };
  failures: number;
}

interface Pair {
  consultationId: string;
  sockets: [Socket, Socket];
}

/** Connects a doctor and a patient in each of 500 consultations, and lets them talk. */
export async function conversations(hospital: Hospital, stage: Stage): Promise<Conversations> {
  const { settings } = hospital;
  const count = Math.min(CONSULTATIONS, settings.patients, settings.doctors * PER_DOCTOR);
  const ids = await openConsultations(stage.databaseUrl, count, settings.doctors);
  const patients = await hospital.signIn(count);
  const doctors = await hospital.signIn(Math.min(count, settings.doctors), 'doctor');
  const before = await stage.api.memory();
  const pairs: Pair[] = [];
  for (let n = 0; n < count; n += BATCH)
    pairs.push(
      ...(await Promise.all(
        ids.slice(n, n + BATCH).map(async (consultationId, k): Promise<Pair> => {
          const tokens = [doctors[(n + k) % doctors.length], patients[n + k]];
          const [doctor, patient] = await Promise.all(
            tokens.map((headers) => enter(stage.api.url, headers?.authorization ?? '', consultationId)),
          );
          if (!doctor || !patient) throw new Error('Nobody came.');
          return { consultationId, sockets: [doctor, patient] };
        }),
      )),
    );
  const withAll = await stage.api.memory();
  const sockets = count * 2;
  const talked = await talk(pairs, settings.seconds * settings.rounds);
  pairs.forEach((pair) => pair.sockets.forEach((socket) => socket.disconnect()));
  const kibPerSocket = Math.round(((withAll - before) * 1024) / sockets);
  return { sockets, memory: { before, with: withAll, kibPerSocket }, ...talked };
}

async function openConsultations(url: string, count: number, doctors: number): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `WITH visits AS (
         INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, booked_by_id, created_at)
         SELECT uuidv7(), ${sqlId('patient', 'n')}, d.id, d.clinic_ids[1], 'online', 'booked', at, at + interval '5 minutes', u.id, now()
           FROM (SELECT n, now() + n / $2 * interval '5 minutes' AS at FROM generate_series(0, $1 - 1) AS n) AS visit
           JOIN doctors d ON d.id = ${sqlId('doctor', 'n % $2')} JOIN users u ON u.patient_id = ${sqlId('patient', 'n')}
          ORDER BY n RETURNING id)
       SELECT id FROM visits`,
      [count, doctors],
    );
    const visits = rows.map(({ id }) => id);
    const { rows: made } = await client.query<{ id: string }>(
      'SELECT id FROM consultations WHERE appointment_id = ANY ($1) ORDER BY array_position($1, appointment_id)',
      [visits],
    );
    return made.map(({ id }) => id);
  } finally {
    await client.end();
  }
}

async function enter(url: string, authorization: string, consultationId: string): Promise<Socket> {
  const token = authorization.replace('Bearer ', '');
  const socket = io(`${url}/consultations`, { auth: { token }, transports: ['websocket'], forceNew: true });
  const answer = (await socket.timeout(20_000).emitWithAck('join', { consultationId })) as { ok: boolean };
  if (!answer.ok) throw new Error(`Nobody may come in: ${JSON.stringify(answer)}`);
  return socket;
}

async function talk(
  pairs: readonly Pair[],
  seconds: number,
): Promise<Omit<Conversations, 'sockets' | 'memory'>> {
  const sentAt = new Map<string, number>();
  const fanOut: number[] = [];
  const acknowledged: number[] = [];
  let failures = 0;
  for (const { sockets } of pairs)
    sockets.forEach((socket, side) =>
      socket.on('message', ({ clientMessageId }: { clientMessageId: string }) => {
        const at = sentAt.get(clientMessageId);
        // Everybody is told, the sender too; it is the other who counts.
        if (at !== undefined && !clientMessageId.endsWith(`:${side}`)) fanOut.push(performance.now() - at);
      }),
    );
  const pending: Promise<void>[] = [];
  const started = performance.now();
  for (let n = 0; performance.now() - started < seconds * 1000; n++) {
    const pair = pairs[n % pairs.length];
    const side = n % 2;
    const clientMessageId = `${n}:${side}`;
    const at = performance.now();
    sentAt.set(clientMessageId, at);
    const sent = pair?.sockets[side]
      ?.timeout(10_000)
      .emitWithAck('send', {
        consultationId: pair.consultationId,
        clientMessageId,
        body: 'How are you today?',
      })
      .then(({ ok }: { ok: boolean }) => {
        if (ok) acknowledged.push(performance.now() - at);
        else failures += 1;
      })
      .catch(() => void (failures += 1));
    if (sent) pending.push(sent);
    await sleep(Math.max(0, started + ((n + 1) * 1000) / MESSAGES_A_SECOND - performance.now()));
  }
  await Promise.all(pending);
  await sleep(500);
  const times = (all: number[]) => ({ p50: median(all), p99: percentile(all, 0.99) });
  return {
    messages: pending.length,
    fanOut: times(fanOut),
    acknowledged: times(acknowledged),
    failures: failures + pending.length - fanOut.length,
  };
}
