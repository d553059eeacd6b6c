import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Addresses, Deliveries, FlagLateDeliveries } from '#libs/deliveries';
import { newId } from '#libs/platform';
import { OVERDUE } from '../src/delivery-store.js';
import { listQuery } from '../src/delivery-list.js';
import { PatientAccess } from '#libs/patients';
import { ADDRESS, hours, type Patient, type World, world } from './support/world.js';

describe('Lists of deliveries', () => {
  let hospital: World;
  let sara: Patient;
  let omar: Patient;
  let made: { id: string; city: string }[];
  beforeAll(async () => {
    hospital = await world();
    sara = await hospital.patient();
    omar = await hospital.patient();
    const addresses = hospital.get(Addresses);
    const jeddah = await hospital.as(omar, () => addresses.create(omar, { ...ADDRESS, city: 'JEDDAH' }));
    made = [];
    // Two to Riyadh and three to Jeddah, an hour apart.
    for (const [index, owner] of [sara, sara, omar, omar, omar].entries()) {
      hospital.clock.set(hours(index));
      const { id } = await hospital.prescribed(owner.patientId);
      const addressId = owner === omar ? jeddah.id : null;
      const delivery = await hospital.requested(owner, id, { addressId });
      made.push({ id: delivery.id, city: delivery.address.city });
    }
    // 23:30 in Riyadh on the 2nd, and half an hour after midnight.
    await step(0, { scheduledFor: new Date('2026-12-02T20:30:00Z') });
    await step(2, { scheduledFor: new Date('2026-12-02T21:30:00Z') });
    hospital.clock.set(new Date('2026-12-02T20:30:00Z'));
    await hospital.get(FlagLateDeliveries).flag(hospital.clock.now());
  });
  afterAll(() => hospital.close());

  const step = (index: number, said: object) => hospital.step(made[index]?.id ?? '', 'scheduled', said);
  const list = async (actor: Parameters<World['as']>[0], filter = {}, page = { limit: 50 }) => {
    const { items } = await hospital.as(actor, () => hospital.get(Deliveries).list(actor, filter, page));
    return items.map(({ id }) => made.findIndex((one) => one.id === id));
  };

  it('show patients their own, guardians their dependents’ as well, and admins all; the latest first', async () => {
    expect(await list(sara)).toEqual([1, 0]);
    expect(await list(omar)).toEqual([4, 3, 2]);
    expect(await list(hospital.admin)).toEqual([4, 3, 2, 1, 0]);
    const guardian = await hospital.guardian(sara.patientId);
    expect(await list(guardian)).toEqual([1, 0]);
    expect(await list(await hospital.guardian(sara.patientId, ['records']))).toEqual([]);
    await expect(list(sara, { patientId: omar.patientId })).rejects.toMatchObject({
      code: 'resource.not_found',
      what: { patientId: omar.patientId },
    });
  });

  it('come in pages that follow on each other', async () => {
    const pages: number[][] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page = await hospital.as(hospital.admin, () =>
        hospital.get(Deliveries).list(hospital.admin, {}, { limit: 2, ...(cursor ? { cursor } : {}) }),
      );
      pages.push(page.items.map(({ id }) => made.findIndex((one) => one.id === id)));
      cursor = page.nextCursor;
    }
    expect(pages).toEqual([[4, 3], [2, 1], [0]]);
  });

  const riyadh = { date: '2026-12-02', timeZone: 'Asia/Riyadh' };
  const narrowed: [string, object, number[]][] = [
    ['state', { status: 'scheduled' }, [2, 0]],
    ['city, in whatever case', { city: 'jeddah' }, [4, 3, 2]],
    ['day in a zone', { day: riyadh }, [0]],
    ['the same day in another zone', { day: { ...riyadh, timeZone: 'UTC' } }, [2, 0]],
    ['being late', { late: true }, [0]],
    ['not being late', { late: false }, [4, 3, 2, 1]],
    ['all of it', { status: 'scheduled', city: 'RIYADH', day: riyadh, late: true }, [0]],
    ['a prescription that is none', { prescriptionId: newId() }, []],
  ];
  it.each(narrowed)('are narrowed by %s', async (_, filter, wanted) => {
    expect(await list(hospital.admin, filter)).toEqual(wanted);
  });

  it('are counted by state, and how many are late', async () => {
    const counts = async (filter = {}) => {
      const { total, late, byStatus } = await hospital.get(Deliveries).counts(filter);
      expect(byStatus).toHaveLength(12);
      return [total, late, byStatus.filter(({ count }) => count > 0)];
    };
    expect(await counts()).toEqual([
      5,
      1,
      [
        { status: 'pending', count: 3 },
        { status: 'scheduled', count: 2 },
      ],
    ]);
    expect(await counts({ city: 'Jeddah', day: { date: '2026-12-03', timeZone: 'Asia/Riyadh' } })).toEqual([
      1,
      0,
      [{ status: 'scheduled', count: 1 }],
    ]);
  });

  it('are noted in the audit, for each patient who is on it', async () => {
    const before = await noted();
    await list(hospital.admin);
    expect((await noted()) - before).toBe(2);
  });
  const noted = async () =>
    (await hospital.database.query(`SELECT FROM audit_events WHERE action = 'delivery.listed'`)).length;

  it('find their rows by an index, among many', async () => {
    await hospital.database.query(
      `INSERT INTO deliveries (id, patient_id, prescription_id, requested_by_id, requested_at, status, address, due_at, closed_at)
       SELECT gen_random_uuid(), patient_id, prescription_id, requested_by_id, requested_at - n * interval '1 minute', 'delivered',
              jsonb_set(address, '{city}', to_jsonb('City ' || n % 50)), due_at, due_at
         FROM deliveries, generate_series(1, 4000) AS n WHERE deliveries.id = $1`,
      [made[0]?.id],
    );
    await hospital.database.query('ANALYZE deliveries');
    const plan = async (sql: string, values: readonly unknown[]) =>
      JSON.stringify(await hospital.database.query(`EXPLAIN ${sql}`, [...values]));
    const access = hospital.get(PatientAccess);
    const page = { limit: 20 };
    for (const [actor, filter] of [
      [hospital.admin, {}],
      [hospital.admin, { status: 'scheduled' as const }],
      [hospital.admin, { city: 'Jeddah' }],
      [hospital.admin, { day: riyadh }],
      [hospital.admin, { late: true }],
      [omar, {}],
    ] as const) {
      const { sql, values } = listQuery(access, actor, filter, page);
      expect(await plan(sql, values)).not.toMatch(/Seq Scan on deliveries/);
    }
    expect(await plan(OVERDUE, [hours(10), 100])).toContain('deliveries_due');
  });
});
