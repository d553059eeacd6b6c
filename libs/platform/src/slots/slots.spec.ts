import { describe, expect, it } from '@jest/globals';
import { Slots } from './slots.js';

class Refused extends Error {}

describe('Slots', () => {
  it('never runs more at once than allowed, and all in the order of asking', async () => {
    const slots = new Slots(2, 10, () => new Refused());
    const order: number[] = [];
    let running = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        slots.run(async () => {
          order.push(index);
          most = Math.max(most, ++running);
          await new Promise((resolve) => setTimeout(resolve, 2));
          running--;
        }),
      ),
    );
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('refuses at once who comes when enough wait', async () => {
    const slots = new Slots(1, 1, () => new Refused());
    let free = (): void => undefined;
    const first = slots.run(() => new Promise<void>((resolve) => (free = resolve)));
    const second = slots.run(() => Promise.resolve('second'));
    await expect(slots.run(() => Promise.resolve())).rejects.toThrow(Refused);
    free();
    await first;
    await expect(second).resolves.toBe('second');
  });

  it('lets fewer or more run from now on', async () => {
    const slots = new Slots(2, 10, () => new Refused());
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const all = Array.from({ length: 6 }, (_, index) =>
      slots.run(() => {
        begun.push(index);
        return new Promise<void>((resolve) => ends.push(resolve));
      }),
    );
    const endOne = async (): Promise<void> => {
      ends.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    };
    slots.allow(1);
    await endOne();
    expect(begun).toEqual([0, 1]);
    await endOne();
    expect(begun).toEqual([0, 1, 2]);
    slots.allow(3);
    await new Promise((resolve) => setImmediate(resolve));
    expect(begun).toEqual([0, 1, 2, 3, 4]);
    for (let n = 0; n < 4; n++) await endOne();
    await Promise.all(all);
  });

  it('frees the slot of work that fails', async () => {
    const slots = new Slots(1, 0, () => new Refused());
    await expect(slots.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(slots.run(() => Promise.resolve('well'))).resolves.toBe('well');
  });
});
