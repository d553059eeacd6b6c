import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { type Hospital } from './hospital.js';
import { post, send } from './http.js';
import { median, percentile } from './measure.js';
import { type Stage } from './stage.js';

/** Cries for help in each part. */
const CRIES = 150;
const CRIES_A_SECOND = 10;
/** Who asks for other things at the same time, as fast as they are answered. */
const FLOOD_CONNECTIONS = 256;
/** Until the flood is at its height. */
const RISING_MILLISECONDS = 2000;

/** How long cries for help took to be stored and answered, in milliseconds. */
export interface Answered {
  cries: number;
  p50: number;
  p99: number;
  slowest: number;
  failures: number;
}

/** How cries for help fared with nothing else to do, and while the api was saturated. */
export interface Emergencies {
  alone: Answered;
  flooded: Answered;
  flood: { connections: number; requestsPerSecond: number; p99: number };
}

/** Lets patients cry for help, first in silence, then while everybody else wants something, too. */
export async function emergencies(hospital: Hospital, stage: Stage): Promise<Emergencies> {
  const { settings } = hospital;
  const patients = await hospital.signIn(CRIES * 2);
  const { url } = stage.api;
  const alone = await cry(url, patients.slice(0, CRIES));
  const flood = autocannon({
    url,
    connections: FLOOD_CONNECTIONS,
    // A thread of its own: what is measured here must not wait for what floods.
    workers: 1,
    duration: CRIES / CRIES_A_SECOND + (RISING_MILLISECONDS * 2) / 1000,
    requests: floodOf(patients[0]?.authorization ?? '', settings.clinics),
  });
  await sleep(RISING_MILLISECONDS);
  const flooded = await cry(url, patients.slice(CRIES));
  const { requests, latency } = await flood;
  return {
    alone,
    flooded,
    flood: { connections: FLOOD_CONNECTIONS, requestsPerSecond: requests.average, p99: latency.p99 },
  };
}

/** What people look at all day. */
const floodOf = (authorization: string, clinics: number): autocannon.Request[] =>
  [
    '/v1/appointments',
    '/v1/me',
    '/v1/doctors',
    `/v1/clinics?limit=${Math.min(clinics, 100)}`,
    '/v1/consultations',
  ].map((path) => ({ method: 'GET', path, headers: { authorization } }));

async function cry(url: string, patients: readonly { authorization: string }[]): Promise<Answered> {
  const times: number[] = [];
  let failures = 0;
  const started = performance.now();
  const cries: Promise<void>[] = [];
  for (const [n, headers] of patients.entries()) {
    await sleep(Math.max(0, started + (n * 1000) / CRIES_A_SECOND - performance.now()));
    cries.push(
      one(url, headers).then(
        (time) => void times.push(time),
        () => void (failures += 1),
      ),
    );
  }
  await Promise.all(cries);
  return {
    cries: patients.length,
    p50: median(times),
    p99: percentile(times, 0.99),
    slowest: Math.max(...times),
    failures,
  };
}

async function one(url: string, headers: { authorization: string }): Promise<number> {
  const load = post(
    '/v1/sos',
    { category: 'medical', latitude: 24.7136, longitude: 46.6753, accuracyMeters: 10 },
    headers,
  );
  const start = performance.now();
  const answer = await send(url, load);
  await answer.text();
  if (answer.status !== 201) throw new Error(`A cry for help was answered by ${answer.status}.`);
  return performance.now() - start;
}
