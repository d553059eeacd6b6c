import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Addresses } from '#libs/deliveries';
import { constraintOf, newId } from '#libs/platform';
import { ADDRESS, type Patient, type World, world } from './support/world.js';

describe('Addresses', () => {
  let hospital: World;
  let addresses: Addresses;
  beforeAll(async () => {
    hospital = await world();
    addresses = hospital.get(Addresses);
  });
  afterAll(() => hospital.close());

  /** Somebody with so many addresses, in the order in which they were made; the first is the default. */
  const somebody = async (count: number): Promise<{ owner: Patient; ids: string[] }> => {
    const owner = await hospital.patient();
    for (let made = 1; made < count; made++) await create(owner, { label: `Place ${made}` });
    return { owner, ids: (await list(owner)).map(({ id }) => id) };
  };
  const create = (owner: Patient, changes = {}) =>
    hospital.as(owner, () => addresses.create(owner, { ...ADDRESS, ...changes }));
  const update = (owner: Patient, id: string, changes: object, version?: number) =>
    hospital.as(owner, () => addresses.update(owner, id, changes, version));
  const remove = (owner: Patient, id: string) =>
    hospital.as(owner, () => addresses.remove(owner, id, undefined));
  const list = async (owner: Patient) => (await addresses.list(owner, { limit: 100 })).items;
  const defaults = async (owner: Patient) => (await list(owner)).map(({ isDefault }) => isDefault);

  it('have one default: the first, until another one is made it', async () => {
    const { owner, ids } = await somebody(2);
    expect(await defaults(owner)).toEqual([true, false]);
    await create(owner, { isDefault: true });
    expect(await defaults(owner)).toEqual([false, false, true]);
    expect(await update(owner, ids[1] ?? '', { isDefault: true })).toMatchObject({
      isDefault: true,
      version: 2,
    });
    expect(await defaults(owner)).toEqual([false, true, false]);
    await expect(update(owner, ids[1] ?? '', { isDefault: false })).rejects.toMatchObject({
      code: 'address.default_required',
    });
  });

  it('get the first of those that are left as the default when the default is deleted', async () => {
    const { owner, ids } = await somebody(3);
    const [first, second] = ids as [string, string];
    await update(owner, second, { isDefault: true });
    await remove(owner, second);
    expect(await defaults(owner)).toEqual([true, false]);
    await remove(owner, first);
    expect(await defaults(owner)).toEqual([true]);
    expect(await hospital.audited(second)).toEqual(['address.created', 'address.updated', 'address.deleted']);
  });

  it('keep one default when different ones are made it at once: one wins, the others are told so', async () => {
    const { owner, ids } = await somebody(9);
    const answers = await Promise.allSettled(
      ids.slice(1).map((id) => update(owner, id, { isDefault: true })),
    );
    const won = answers.filter(({ status }) => status === 'fulfilled').length;
    expect(won).toBeGreaterThanOrEqual(1);
    for (const answer of answers)
      if (answer.status === 'rejected') expect(constraintOf(answer.reason)).toBe('addresses_one_default');
    expect((await defaults(owner)).filter(Boolean)).toHaveLength(1);
  });

  it('keep one default when they are made and deleted at once', async () => {
    const { owner, ids } = await somebody(6);
    const answers = await Promise.allSettled([
      ...ids.slice(0, 4).map((id) => remove(owner, id)),
      ...Array.from({ length: 4 }, () => create(owner, { isDefault: true })),
      ...ids.slice(4).map((id) => update(owner, id, { isDefault: true })),
    ]);
    for (const answer of answers)
      if (answer.status === 'rejected') expect(constraintOf(answer.reason)).toBe('addresses_one_default');
    expect((await defaults(owner)).filter(Boolean)).toHaveLength(1);
  });

  it('have exactly one default however many are the first at once', async () => {
    const owner = await hospital.patient();
    for (const { id } of await list(owner)) await remove(owner, id);
    await Promise.all(Array.from({ length: 5 }, () => create(owner)));
    expect((await defaults(owner)).filter(Boolean)).toHaveLength(1);
  });

  it('are fifty at most', async () => {
    const { owner } = await somebody(50);
    await expect(create(owner)).rejects.toMatchObject({ code: 'address.too_many' });
  });

  it('change in what is named, by the version that was read', async () => {
    const { owner, ids } = await somebody(1);
    const [id] = ids as [string];
    expect(
      await update(owner, id, { notes: 'Ring twice', latitude: null, longitude: null }, 1),
    ).toMatchObject({
      label: 'Home',
      notes: 'Ring twice',
      latitude: null,
      version: 2,
    });
    await expect(update(owner, id, { label: 'Flat' }, 1)).rejects.toMatchObject({
      code: 'request.precondition_failed',
    });
    await expect(update(owner, id, { latitude: 3 })).rejects.toThrow('addresses_position');
  });

  it('are nobody else’s, a guardian’s or an admin’s neither', async () => {
    const { owner, ids } = await somebody(1);
    const [id] = ids as [string];
    const guardian = await hospital.guardian(owner.patientId);
    for (const stranger of [guardian, await hospital.patient()]) {
      const hidden = { code: 'resource.not_found', what: { entityType: 'address', entityId: id } };
      await expect(addresses.one(stranger, id)).rejects.toMatchObject(hidden);
      await expect(update(stranger, id, { label: 'Mine' })).rejects.toMatchObject(hidden);
      await expect(remove(stranger, id)).rejects.toMatchObject(hidden);
    }
    await expect(addresses.one(owner, newId())).rejects.toMatchObject({ code: 'resource.not_found' });
  });

  it('come in pages, in the order in which they were made', async () => {
    const { owner, ids } = await somebody(5);
    const first = await addresses.list(owner, { limit: 3 });
    const second = await addresses.list(owner, { limit: 3, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.nextCursor).toBeNull();
  });
});
