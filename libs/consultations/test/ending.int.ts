import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  CloseConsultation,
  Consultations,
  JoinConsultation,
  MarkRead,
  SendMessage,
} from '#libs/consultations';
import { type Actor, Files } from '#libs/platform';
import { LegalHolds } from '../src/legal-holds.js';
import { PurgeConsultations } from '../src/purge-consultations.js';
import { as, days, minutes, NOW, type World, world } from './support/world.js';

let here: World;
beforeAll(async () => {
  here = await world();
});
beforeEach(() => here.clock.set(NOW));
afterAll(() => here.close());

const purge = (now: Date) => here.get(PurgeConsultations).purge(now);
/** As its doctor sees it, who may have changed. */
const shown = (id: string, actor: Actor = here.doctor) =>
  as(actor, () => here.get(Consultations).one(actor, id));

describe('The doctor', () => {
  const end = (actor: Actor, id: string, summary?: string, version?: number) =>
    as(actor, () => here.get(CloseConsultation).close(actor, id, summary, version));

  it('closes it once, and a summary stays in the chart', async () => {
    const { consultationId: id, patient, appointmentId } = await here.visit();
    await here.say(here.doctor, id, 'Goodbye');
    const closed = await end(here.doctor, id, 'Better.');
    expect(closed).toMatchObject({ status: 'closed', openedAt: minutes(-15), closedAt: NOW });
    expect(await shown(id)).toEqual(closed);
    expect(await here.row(id)).toMatchObject({ closed_by_id: here.doctor.userId });
    expect(
      await here.database.query(
        'SELECT kind, content, appointment_id, author_id, release_at FROM records WHERE patient_id = $1',
        [patient.patientId],
      ),
    ).toEqual([
      {
        kind: 'note',
        content: { text: 'Better.' },
        appointment_id: appointmentId,
        author_id: here.doctor.userId,
        release_at: NOW,
      },
    ]);
    await expect(end(here.doctor, id, 'Twice.')).rejects.toMatchObject({ code: 'consultation.closed' });
    await expect(here.say(patient, id, 'Wait')).rejects.toMatchObject({ code: 'consultation.closed' });
    const joined = await as(patient, () => here.get(JoinConsultation).join(patient, id, 0));
    expect(joined.messages.map(({ body }) => body)).toEqual(['Goodbye']);
  });

  it('alone may, while it is open, in the state that was read', async () => {
    const { consultationId: id, patient } = await here.visit();
    const later = await here.visit(days(1));
    await expect(end(patient, id)).rejects.toMatchObject({ code: 'access.forbidden' });
    await expect(end(here.colleague, id)).rejects.toMatchObject({ code: 'resource.not_found' });
    await expect(end(here.doctor, later.consultationId)).rejects.toMatchObject({
      code: 'consultation.not_open',
    });
    const { version } = await shown(id);
    await here.say(patient, id, 'One more thing');
    await expect(end(here.doctor, id, 'Lost', version)).rejects.toMatchObject({
      code: 'request.precondition_failed',
    });
    expect(
      await here.database.query('SELECT FROM records WHERE patient_id = $1', [patient.patientId]),
    ).toEqual([]);
  });

  it('closes between messages, not in the middle: whoever is acknowledged is counted', async () => {
    const { consultationId: id, patient } = await here.visit();
    const outcomes = await Promise.allSettled([
      ...Array.from({ length: 10 }, (_, n) => here.say(patient, id, `${n}`)),
      end(here.doctor, id),
    ]);
    const said = outcomes.slice(0, 10).filter(({ status }) => status === 'fulfilled').length;
    expect(outcomes[10]).toMatchObject({
      status: 'fulfilled',
      value: { status: 'closed' },
    });
    expect(await shown(id)).toMatchObject({ status: 'closed', lastSeq: said });
  });
});

describe('The purge', () => {
  /** One that was closed at NOW, with messages of both sides, a file and a read mark. */
  async function past() {
    const visit = await here.visit();
    const { consultationId: id, patient } = visit;
    const fileId = await here.file(patient);
    await here.say(patient, id, 'Look');
    await as(patient, () =>
      here.get(SendMessage).send(patient, { consultationId: id, clientMessageId: 'f', body: '', fileId }),
    );
    here.clock.set(minutes(2));
    await here.say(here.doctor, id, 'I see');
    await here.say(patient, id, 'Good');
    await as(here.doctor, () => here.get(MarkRead).read(here.doctor, id, 4));
    here.clock.set(NOW);
    await as(here.doctor, () => here.get(CloseConsultation).close(here.doctor, id));
    return { ...visit, id, fileId };
  }
  const left = async (id: string): Promise<number[]> => {
    const counts = [];
    for (const table of ['messages', 'reads'])
      counts.push(
        (await here.database.query(`SELECT FROM consultation_${table} WHERE consultation_id = $1`, [id]))
          .length,
      );
    return counts;
  };

  it('deletes what was said after 30 days, and keeps who, when and how often', async () => {
    const { id, fileId, patient } = await past();
    await purge(new Date(days(30).getTime() - 1));
    expect(await left(id)).toEqual([4, 1]);
    await purge(days(30));
    await purge(days(30));
    expect(await left(id)).toEqual([0, 0]);
    expect(await shown(id)).toMatchObject({
      status: 'purged',
      lastSeq: 4,
      closedAt: NOW,
      purgedAt: days(30),
    });
    expect(await here.get(Files).one(fileId)).toBeNull();
    expect(
      await here.database.query(
        'SELECT sender_id, messages, first_at, last_at FROM consultation_tallies WHERE consultation_id = $1 ORDER BY sender_role',
        [id],
      ),
    ).toEqual([
      { sender_id: here.doctor.userId, messages: 1, first_at: minutes(2), last_at: minutes(2) },
      { sender_id: patient.userId, messages: 3, first_at: NOW, last_at: minutes(2) },
    ]);
    expect((await here.audited(id)).filter((action) => action.endsWith('purged'))).toHaveLength(1);
    const joined = await as(patient, () => here.get(JoinConsultation).join(patient, id, 0));
    expect([joined.messages, joined.nextAfterSeq]).toEqual([[], null]);
    expect(await as(patient, () => here.get(MarkRead).read(patient, id, 4))).toMatchObject({ seq: 0 });
  });

  it('waits as long as an admin says so', async () => {
    const { id } = await past();
    const holds = here.get(LegalHolds);
    const held = await as(here.admin, () => holds.hold(here.admin, id, 'Complaint'));
    expect(held.legalHold).toEqual({
      reason: 'Complaint',
      heldAt: NOW.toISOString(),
      heldById: here.admin.userId,
    });
    expect(await shown(id)).toEqual(held);
    await expect(holds.hold(here.admin, id, 'Again')).rejects.toMatchObject({
      code: 'consultation.on_legal_hold',
    });
    await purge(days(1000));
    expect(await left(id)).toEqual([4, 1]);
    await as(here.admin, () => holds.lift(here.admin, id, 'Settled'));
    await expect(holds.lift(here.admin, id, 'x')).rejects.toMatchObject({
      code: 'consultation.not_on_legal_hold',
    });
    await purge(days(1000));
    expect(await left(id)).toEqual([0, 0]);
    await expect(holds.hold(here.admin, id, 'Too late')).rejects.toMatchObject({
      code: 'consultation.purged',
    });
    await expect(holds.hold(here.doctor, id, 'x')).rejects.toMatchObject({ code: 'access.forbidden' });
    const changes = ['consultation.held', 'consultation.hold_lifted', 'consultation.purged'];
    expect((await here.audited(id)).filter((action) => changes.includes(action))).toEqual([
      'consultation.held',
      'consultation.hold_lifted',
      'consultation.purged',
    ]);
  });
});
