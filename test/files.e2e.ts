import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client } from './support/client.js';
import { eventually } from './support/eventually.js';
import { type Hospital, startHospital } from './support/hospital.js';
import { expectProblem } from './support/problem.js';
import { PDF, pdfOf, upload, uploaded } from './support/uploads.js';

const MIB = 1024 * 1024;

describe('Files of the hospital', () => {
  let hospital: Hospital;
  let patient: Client;
  beforeAll(async () => {
    hospital = await startHospital({ worker: true });
    patient = await hospital.signIn('patient@demo.test');
  });
  afterAll(() => hospital.stop());

  it('pass through the api without staying in its memory: 20 MiB cost less than 30 MiB', async () => {
    const large = { name: 'large.pdf', content: pdfOf(20 * MIB) };
    // What is loaded and compiled on the way the first time is no part of the cost.
    for (const size of [1, 5]) await uploaded(patient, { name: 'small.pdf', content: pdfOf(size * MIB) });
    const before = await settledMemory();
    const peak = peakMemory();
    const rise = (): number => (peak.soFar() - before) / MIB;
    expect((await upload(patient, large)).status).toBe(201);
    expect(rise()).toBeLessThan(30);
    // Chunks that have passed wait for the collector, so that the next uploads add a little; 80 MiB at once add no 80.
    const answers = await Promise.all(Array.from({ length: 4 }, () => upload(patient, large)));
    peak.stop();
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(rise()).toBeLessThan(60);
  }, 120_000);

  it('come back to the byte, at another time and by a link without a login', async () => {
    const content = pdfOf(3 * MIB);
    const id = await uploaded(patient, { name: 'تقرير.pdf', content });
    const hash = (answer: ArrayBuffer): string =>
      createHash('sha256').update(Buffer.from(answer)).digest('hex');
    const direct = await fetch(`${patient.url}/v1/files/${id}/content`, {
      headers: { authorization: `Bearer ${patient.tokens?.accessToken}` },
    });
    const { body } = await patient.post<{ url: string }>(`/v1/files/${id}/link`);
    const linked = await fetch(patient.url + new URL(body.url).pathname);
    for (const answer of [direct, linked]) {
      expect(answer.headers.get('content-disposition')).toContain('%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.pdf');
      expect(hash(await answer.arrayBuffer())).toBe(createHash('sha256').update(content).digest('hex'));
    }
    const rows = await hospital.database.query<{ action: string }>(
      "SELECT action, actor_id, patient_id, details FROM audit_events WHERE entity_type = 'file' AND entity_id = $1 ORDER BY id",
      [id],
    );
    const own = { actor_id: patient.user.id, patient_id: patient.user.patientId };
    expect(rows).toMatchObject([
      { action: 'file.uploaded', ...own },
      { action: 'file.read', ...own, details: { ground: 'owner' } },
      { action: 'file.linked', ...own },
      { action: 'file.read', actor_id: null, details: { ground: 'owner', linkedBy: patient.user.id } },
    ]);
  });

  it('are nobody else’s, and nothing tells that they exist', async () => {
    const id = await uploaded(patient, { name: 'a.pdf', content: PDF });
    for (const email of ['patient2@demo.test', 'doctor@demo.test', 'admin@demo.test']) {
      const stranger = await hospital.signIn(email);
      expectProblem(await stranger.get(`/v1/files/${id}/content`), 404, 'resource.not_found');
      expectProblem(await stranger.post(`/v1/files/${id}/link`), 404, 'resource.not_found');
    }
  });

  it('are forgotten by the worker when they were attached to nothing within a day', async () => {
    const id = await uploaded(patient, { name: 'a.pdf', content: PDF });
    await forgetOrphans(id);
    expect((await patient.get(`/v1/files/${id}/content`)).status).toBe(404);
  });

  it('leave nothing for ever when an api is killed while one comes', async () => {
    const doomed = await hospital.start('api');
    const sending = request(`${doomed.url}/v1/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${patient.tokens?.accessToken}`,
        'content-type': 'multipart/form-data; boundary=b',
        'content-length': 10 * MIB,
      },
    });
    sending.on('error', () => undefined);
    sending.write('--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n');
    sending.write(pdfOf(2 * MIB));
    const coming = await eventually('its content comes', async () => {
      const [row] = await hospital.database.query<{ id: string; storage_key: string }>(
        'SELECT id, storage_key FROM files WHERE stored_at IS NULL',
      );
      return row && (await contentsOf(row.storage_key)).length > 0 && row;
    });
    await doomed.kill();
    expect(await contentsOf(coming.storage_key)).toEqual([`${coming.storage_key}.part`]);
    await forgetOrphans(coming.id);
    expect(await contentsOf(coming.storage_key)).toEqual([]);
  });

  /** What lies on the disk under a key. */
  async function contentsOf(key: string): Promise<string[]> {
    const names = await readdir(process.env.FILES_DIRECTORY ?? '', { recursive: true });
    return names.map((name) => basename(name)).filter((name) => name.startsWith(key));
  }

  /** Lets a day pass for a file, and waits until the worker has forgotten it. */
  async function forgetOrphans(id: string): Promise<void> {
    await hospital.database.query(
      "UPDATE files SET created_at = created_at - interval '25 hours' WHERE id = $1",
      [id],
    );
    await hospital.database.query(
      "UPDATE scheduled_tasks SET due_at = '2020-01-01' WHERE name = 'files.forget_orphans'",
    );
    await eventually('the row is gone', async () => {
      const rows = await hospital.database.query('SELECT FROM files WHERE id = $1', [id]);
      return rows.length === 0;
    });
  }

  const resident = (): number => {
    const status = readFileSync(`/proc/${hospital.apis[0]?.process.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
  };

  /** The resident memory of the api once it has come to rest. */
  async function settledMemory(): Promise<number> {
    await sleep(1000);
    return resident();
  }

  /** The highest resident memory from now on. */
  function peakMemory(): { soFar: () => number; stop: () => void } {
    let highest = 0;
    const look = (): void => void (highest = Math.max(highest, resident()));
    const timer = setInterval(look, 5);
    return {
      soFar: () => {
        look();
        return highest;
      },
      stop: () => clearInterval(timer),
    };
  }
});
