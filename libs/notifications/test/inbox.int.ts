import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditModule } from '#libs/audit';
import { type Actor, newId, PlatformModule } from '#libs/platform';
import { testContext, type TestContext } from '#libs/platform/testing';
import { Inbox } from '../src/inbox/inbox.js';
import { NotificationsModule } from '../src/notifications.module.js';

type Owner = Actor & { userId: string };

describe('An inbox', () => {
  let context: TestContext;
  let inbox: Inbox;
  beforeAll(async () => {
    context = await testContext({ imports: [PlatformModule, AuditModule, NotificationsModule] });
    inbox = context.get(Inbox);
  });
  afterAll(() => context.close());

  async function somebody(): Promise<Owner> {
    const userId = newId();
    await context.database.query(
      `INSERT INTO users (id, email, role, locale, first_name, last_name, created_at) VALUES ($1, $2, 'admin', 'en', 'Ad', 'Min', now())`,
      [userId, `${userId}@example.test`],
    );
    return { role: 'admin', userId, sessionId: null, patientId: null, doctorId: null };
  }

  const put = ({ userId }: Owner, eventId = newId()): Promise<void> =>
    inbox.add({
      userId,
      eventId,
      template: 'delivery_step',
      category: 'deliveries',
      entityType: 'delivery',
      entityId: newId(),
      patientId: null,
      title: 'A delivery is on its way',
      body: 'It is.',
    });
  const putMany = async (owner: Owner, count: number) => {
    await Promise.all(Array.from({ length: count }, () => put(owner)));
  };
  const list = async (owner: Owner, unread = false) =>
    (await inbox.list(owner, { unread }, { limit: 100 })).items;
  const unread = async ({ userId }: Owner) => (await inbox.states([userId]))[0]?.unread;
  const seqs = async (owner: Owner, unread = false) => (await list(owner, unread)).map(({ seq }) => seq);

  it('counts without gaps, whoever puts something in at once, and the latest comes first', async () => {
    const owner = await somebody();
    await putMany(owner, 20);
    expect(await seqs(owner)).toEqual(Array.from({ length: 20 }, (_, index) => 20 - index));
    expect(await inbox.states([owner.userId])).toEqual([{ userId: owner.userId, lastSeq: 20, unread: 20 }]);
  });

  it('holds what an event has to tell once', async () => {
    const owner = await somebody();
    const eventId = newId();
    await put(owner, eventId);
    await put(owner, eventId);
    expect(await inbox.states([owner.userId])).toEqual([{ userId: owner.userId, lastSeq: 1, unread: 1 }]);
    expect(await seqs(owner)).toEqual([1]);
  });

  it('knows what is unread, also when all and one are read at once while more comes', async () => {
    const owner = await somebody();
    await putMany(owner, 10);
    const [latest] = await list(owner);
    const read = await inbox.markRead(owner, latest?.id ?? '');
    expect(read.readAt).toBeInstanceOf(Date);
    expect((await inbox.markRead(owner, read.id)).readAt).toEqual(read.readAt);
    expect([await unread(owner), (await seqs(owner, true))[0]]).toEqual([9, 9]);
    const others = await list(owner, true);
    await Promise.all([
      ...others.map(({ id }) => inbox.markRead(owner, id)),
      inbox.markAllRead(owner),
      inbox.markAllRead(owner),
      putMany(owner, 5),
    ]);
    const [state] = await inbox.states([owner.userId]);
    expect(state?.lastSeq).toBe(15);
    expect(await unread(owner)).toBe((await list(owner, true)).length);
    await inbox.markAllRead(owner);
    expect([await unread(owner), await list(owner, true)]).toEqual([0, []]);
  });

  it('is its owner’s alone', async () => {
    const [owner, stranger] = [await somebody(), await somebody()];
    await put(owner);
    const [notification] = await list(owner);
    expect(await list(stranger)).toEqual([]);
    await expect(inbox.markRead(stranger, notification?.id ?? '')).rejects.toMatchObject({
      code: 'resource.not_found',
      what: { entityType: 'notification' },
    });
    await expect(inbox.markRead(owner, newId())).rejects.toMatchObject({ code: 'resource.not_found' });
    await inbox.markAllRead(stranger);
    expect(await unread(owner)).toBe(1);
  });

  it('notes for each patient but the reader that it was read of them', async () => {
    const [owner, patientId] = [await somebody(), newId()];
    await put(owner);
    await inbox.add({
      userId: owner.userId,
      eventId: newId(),
      template: 'delivery_step',
      category: 'deliveries',
      entityType: null,
      entityId: null,
      patientId,
      title: 'A delivery is on its way',
      body: 'It is.',
    });
    await list({ ...owner, patientId });
    const noted = () =>
      context.database.query(`SELECT patient_id FROM audit_events WHERE action = 'notification.listed'`);
    expect(await noted()).toEqual([]);
    await list(owner);
    expect(await noted()).toEqual([{ patient_id: patientId }]);
  });

  it('comes in pages', async () => {
    const owner = await somebody();
    await putMany(owner, 5);
    const first = await inbox.list(owner, { unread: true }, { limit: 3 });
    const second = await inbox.list(owner, { unread: true }, { limit: 3, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1]);
    expect(second.nextCursor).toBeNull();
  });

  it('says for many what came after a place in each', async () => {
    const [one, two] = [await somebody(), await somebody()];
    await putMany(one, 3);
    await putMany(two, 2);
    const news = await inbox.after([
      { userId: one.userId, seq: 1 },
      { userId: two.userId, seq: 2 },
    ]);
    expect(news.map(({ userId, seq }) => [userId, seq])).toEqual([
      [one.userId, 2],
      [one.userId, 3],
    ]);
  });
});
