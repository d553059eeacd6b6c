import { describe, expect, it } from '@jest/globals';
import { ProblemError } from '../refusal.js';
import { type CryKeeper, CryQueue, type PendingCry } from './cry-queue.js';
import { type Sos } from './protocol.js';

const sos = { id: 's1' } as Sos;

/** A hospital that fails as told before it answers. */
class Hospital {
  readonly asked: PendingCry[] = [];
  constructor(private readonly failures: Error[] = []) {}

  send = (cry: PendingCry): Promise<Sos> => {
    this.asked.push({ idempotencyKey: cry.idempotencyKey, wish: cry.wish });
    const failure = this.failures.shift();
    return failure ? Promise.reject(failure) : Promise.resolve(sos);
  };
}

class Drawer implements CryKeeper {
  kept: PendingCry[] = [];
  load = (): PendingCry[] => this.kept;
  save = (pending: readonly PendingCry[]): void => void (this.kept = [...pending]);
}

const queueOf = (
  hospital: Hospital,
  keeper?: CryKeeper,
  answered: (sos: Sos) => void = () => undefined,
): CryQueue =>
  new CryQueue({ send: hospital.send, answered, retryMilliseconds: 1, ...(keeper ? { keeper } : {}) });
const problem = (status: number): ProblemError => new ProblemError(status, 'code', 'detail');

describe('a cry for help', () => {
  it('is sent under one key until the hospital answers, whatever happens in between', async () => {
    const hospital = new Hospital([
      new TypeError('fetch failed'),
      problem(503),
      problem(429),
      problem(409),
      problem(401),
    ]);
    const queue = queueOf(hospital);
    expect(await queue.add({ category: 'medical' })).toBe(sos);
    expect(hospital.asked).toHaveLength(6);
    expect(new Set(hospital.asked.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(queue.pending).toEqual([]);
  });

  it('is given up when it can never be accepted, and does not hold up the next', async () => {
    const queue = queueOf(new Hospital([problem(404)]));
    const [refused, taken] = [
      queue.add({ category: 'medical', patientId: 'x' }),
      queue.add({ category: 'other' }),
    ];
    await expect(refused).rejects.toMatchObject({ status: 404 });
    expect(await taken).toBe(sos);
  });

  it('is kept while the app is closed, and sent under the same key when it is opened again', async () => {
    const drawer = new Drawer();
    const closed = queueOf(new Hospital(Array.from({ length: 100 }, () => new TypeError('offline'))), drawer);
    const lost = closed.add({ category: 'violence' });
    closed.end(new Error('closed'));
    await expect(lost).rejects.toThrow('closed');
    const [kept] = drawer.kept;
    expect(kept?.wish).toEqual({ category: 'violence' });
    const hospital = new Hospital();
    const answer = await new Promise((resolve) => queueOf(hospital, drawer, resolve));
    expect(answer).toBe(sos);
    expect(hospital.asked).toEqual([kept]);
    expect(drawer.kept).toEqual([]);
  });

  it('is sent at once when the network is back', async () => {
    const hospital = new Hospital([new TypeError('offline')]);
    const queue = new CryQueue({ send: hospital.send, answered: () => undefined, retryMilliseconds: 60_000 });
    const raised = queue.add({ category: 'medical' });
    while (hospital.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await new Promise((resolve) => setTimeout(resolve, 1));
    queue.hurry();
    expect(await raised).toBe(sos);
  });
});
