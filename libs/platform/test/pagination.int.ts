import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EntitySchema } from 'typeorm';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DatabaseModule, keysetPage, newId, type OrderColumn, PageQuery, Transaction } from '#libs/platform';
import { testContext, type TestContext } from '#libs/platform/testing';

interface Visit {
  id: string;
  startsAt: Date;
  floor: number;
}
const Visit = new EntitySchema<Visit>({
  name: 'visits',
  columns: {
    id: { type: 'uuid', primary: true },
    startsAt: { type: 'timestamptz', name: 'starts_at' },
    floor: { type: 'int' },
  },
});

let context: TestContext;
beforeAll(async () => {
  context = await testContext({ imports: [DatabaseModule, TypeOrmModule.forFeature([Visit])] });
  await context.database.query(
    'CREATE TABLE visits (id uuid PRIMARY KEY, starts_at timestamptz NOT NULL, floor int NOT NULL)',
  );
});
afterAll(() => context.close());
beforeEach(() => context.database.query('TRUNCATE visits'));

const add = (startsAt: string, floor = 0): Promise<unknown> =>
  context.database.query('INSERT INTO visits VALUES ($1, $2, $3)', [newId(), startsAt, floor]);

const byTime = (direction: 'ASC' | 'DESC'): OrderColumn[] => [
  { by: 'visit.startsAt', direction, type: 'timestamptz' },
  { by: 'visit.id', direction, type: 'uuid' },
];
const page = (order: OrderColumn[], limit: number, cursor?: string): ReturnType<typeof keysetPage<Visit>> =>
  keysetPage(
    context.get(Transaction).repository(Visit).createQueryBuilder('visit'),
    order,
    Object.assign(new PageQuery(), { limit, cursor }),
    (visit) => (order.length === 3 ? [visit.floor, visit.startsAt, visit.id] : [visit.startsAt, visit.id]),
  );
async function walk(order: OrderColumn[], limit: number, between?: () => Promise<unknown>): Promise<Visit[]> {
  const seen: Visit[] = [];
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await page(order, limit, cursor);
    expect(items.length).toBeLessThanOrEqual(limit);
    seen.push(...items);
    cursor = nextCursor ?? undefined;
    if (cursor) await between?.();
  } while (cursor !== undefined);
  return seen;
}
const at = (minute: number): string => new Date(Date.UTC(2030, 0, 1, 8, minute)).toISOString();

describe('a keyset list', () => {
  it.each(['ASC', 'DESC'] as const)(
    'shows each row once, in order, %s, where times are alike too',
    async (way) => {
      for (let minute = 0; minute < 12; minute++) await add(at(minute >> 2));
      const seen = await walk(byTime(way), 5);
      const keys = seen.map(({ startsAt, id }) => `${startsAt.toISOString()} ${id}`);
      expect(new Set(keys).size).toBe(12);
      expect(keys).toEqual(way === 'ASC' ? [...keys].sort() : [...keys].sort().reverse());
    },
  );

  it('neither repeats nor hides a row while others are inserted before and after', async () => {
    for (let minute = 10; minute < 20; minute++) await add(at(minute));
    const before = await context.database.query<{ id: string }>('SELECT id FROM visits');
    const seen = await walk(byTime('ASC'), 3, async () => {
      await add(at(0));
      await add(at(10));
    });
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
  });

  it('ends with null, on a full last page as well', async () => {
    for (let minute = 0; minute < 4; minute++) await add(at(minute));
    const first = await page(byTime('ASC'), 2);
    expect(first.nextCursor).not.toBeNull();
    const second = await page(byTime('ASC'), 2, first.nextCursor ?? '');
    expect([second.items.length, second.nextCursor]).toEqual([2, null]);
    expect(await page(byTime('ASC'), 100)).toMatchObject({ nextCursor: null });
  });

  it('is empty where nothing is', async () => {
    expect(await page(byTime('ASC'), 2)).toEqual({ items: [], nextCursor: null });
  });

  it('orders by several columns', async () => {
    for (const floor of [2, 1, 2_000_000_000, -5]) for (const minute of [1, 0]) await add(at(minute), floor);
    const seen = await walk([{ by: 'visit.floor', direction: 'ASC', type: 'integer' }, ...byTime('ASC')], 3);
    expect(seen.map(({ floor }) => floor)).toEqual([-5, -5, 1, 1, 2, 2, 2_000_000_000, 2_000_000_000]);
  });

  it('refuses to mix directions', async () => {
    const [time, id] = byTime('ASC') as [OrderColumn, OrderColumn];
    await expect(page([time, { ...id, direction: 'DESC' }], 2)).rejects.toThrow('one direction');
  });
});
