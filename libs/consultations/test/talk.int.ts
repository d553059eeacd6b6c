import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ConsultationNews,
  DeleteMessage,
  JoinConsultation,
  MarkRead,
  type Message,
  type News,
  SendMessage,
} from '#libs/consultations';
import { type Actor, Files, Forbidden, newId, NotFound, Transaction } from '#libs/platform';
import { LegalHolds } from '../src/legal-holds.js';
import { MessageFileReaders } from '../src/message-file-readers.js';
import { RoomWatch } from '../src/room-watch.js';
import { TalkingRight } from '../src/talking-right.js';
import { as, minutes, NOW, type Visit, type World, world } from './support/world.js';

let here: World;
let visit: Visit;
let id: string;
const told: News[] = [];

beforeAll(async () => {
  here = await world();
  here.get(ConsultationNews).all.subscribe((news) => told.push(news));
});
beforeEach(async () => {
  here.clock.set(NOW);
  visit = await here.visit();
  id = visit.consultationId;
  told.length = 0;
});
afterAll(() => here.close());

const join = (actor: Actor, afterSeq = 0) =>
  as(actor, () => here.get(JoinConsultation).join(actor, id, afterSeq));
const read = (actor: Actor, seq: number) => as(actor, () => here.get(MarkRead).read(actor, id, seq));
const remove = (actor: Actor, messageId: string) =>
  as(actor, () => here.get(DeleteMessage).delete(actor, messageId));

describe('Speaking', () => {
  it('gives each message the next number, tells of it once it is kept, and notes it', async () => {
    const said = [
      await here.say(visit.patient, id, 'Hello'),
      await here.say(here.doctor, id, 'Good morning'),
    ];
    expect(
      said.map(({ seq, senderRole, senderId, body, sentAt }) => [seq, senderRole, senderId, body, sentAt]),
    ).toEqual([
      [1, 'patient', visit.patient.userId, 'Hello', NOW],
      [2, 'doctor', here.doctor.userId, 'Good morning', NOW],
    ]);
    expect(told).toEqual(said.map((message) => ({ type: 'message', message })));
    expect((await join(visit.patient)).messages).toEqual(said);
    expect((await here.audited(id)).filter((action) => action.endsWith('sent'))).toHaveLength(2);
  });

  it('counts without gaps whoever speaks at once, and a repeat is the same message', async () => {
    const guardian = await here.guardian(visit.patient.patientId);
    const speakers = [visit.patient, here.doctor, guardian];
    const senders = Array.from({ length: 20 }, async (_, sender) => {
      const actor = speakers[sender % 3] as Actor;
      const sent: Message[] = [];
      for (let n = 0; n < 10; n++) {
        const name = `${sender}-${n}`;
        const [first, again] = await Promise.all([
          here.say(actor, id, name, name),
          here.say(actor, id, 'something else', name),
        ]);
        expect(again.id).toBe(first.id);
        sent.push(first);
      }
      return sent;
    });
    const sent = await Promise.all(senders);
    const numbers = sent.flat().map(({ seq }) => seq);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
    for (const own of sent)
      expect(own.map(({ seq }) => seq)).toEqual([...own.map(({ seq }) => seq)].sort((a, b) => a - b));
    expect(told.filter(({ type }) => type === 'message')).toHaveLength(200);
    expect(await here.row(id)).toMatchObject({ last_seq: 200 });
    expect((await here.get(RoomWatch).messagesAfter(id, 0, 1000)).map(({ seq }) => seq)).toEqual(
      Array.from({ length: 200 }, (_, n) => n + 1),
    );
  });

  it('leaves no gap where a message was rolled back', async () => {
    await here.say(here.doctor, id, 'one');
    const wish = { consultationId: id, clientMessageId: 'x', body: 'with a file', fileId: newId() };
    await expect(as(here.doctor, () => here.get(SendMessage).send(here.doctor, wish))).rejects.toMatchObject({
      code: 'file.not_found',
      fields: [{ pointer: '/fileId' }],
    });
    expect((await here.say(here.doctor, id, 'two')).seq).toBe(2);
    expect(told).toHaveLength(2);
  });

  it('is for an open consultation only, but what was said in time is acknowledged afterwards too', async () => {
    const later = await here.visit(minutes(16));
    await expect(here.say(later.patient, later.consultationId, 'Early')).rejects.toMatchObject({
      code: 'consultation.not_open',
    });
    const said = await here.say(visit.patient, id, 'In time', 'name');
    here.clock.set(minutes(75));
    await expect(here.say(visit.patient, id, 'Late')).rejects.toMatchObject({ code: 'consultation.closed' });
    expect(await here.say(visit.patient, id, 'In time', 'name')).toEqual(said);
    await expect(here.get(TalkingRight).assert(here.doctor, id)).rejects.toMatchObject({
      code: 'consultation.closed',
    });
    here.clock.set(minutes(1));
    expect(await here.get(TalkingRight).assert(here.doctor, later.consultationId)).toBe('doctor');
  });

  it.each([
    ['', 'consultation.message_empty'],
    [' \n ', 'consultation.message_empty'],
    ['a'.repeat(4001), 'validation.failed'],
    ['a\0b', 'validation.failed'],
    ['\ud83d', 'validation.failed'],
  ])('refuses what is no message (%#)', async (body, code) => {
    await expect(here.say(here.doctor, id, body)).rejects.toMatchObject({
      code,
      fields: [{ pointer: '/body' }],
    });
  });

  it('counts characters, not halves of them, and takes names of 64 characters', async () => {
    expect((await here.say(here.doctor, id, '😀'.repeat(4000), 'n'.repeat(64))).seq).toBe(1);
    await expect(here.say(here.doctor, id, 'x', 'n'.repeat(65))).rejects.toMatchObject({
      fields: [{ pointer: '/clientMessageId' }],
    });
  });
});

describe('Files of messages', () => {
  const mayRead = async (actor: Actor, fileId: string) =>
    (await here.get(MessageFileReaders).mayRead(actor, [fileId])).has(fileId);
  const sendFile = (actor: Actor, fileId: string) =>
    as(actor, () =>
      here.get(SendMessage).send(actor, { consultationId: id, clientMessageId: newId(), body: '', fileId }),
    );

  it('are read by the participants, until the message is deleted', async () => {
    const [fileId, guardian] = [await here.file(visit.patient), await here.guardian(visit.patient.patientId)];
    const { id: messageId } = await sendFile(visit.patient, fileId);
    expect(await here.get(Files).one(fileId)).toMatchObject({ attachedTo: 'consultation_message' });
    for (const actor of [visit.patient, here.doctor, guardian])
      expect(await mayRead(actor, fileId)).toBe(true);
    for (const actor of [here.colleague, here.admin, await here.patient()])
      expect(await mayRead(actor, fileId)).toBe(false);
    await remove(visit.patient, messageId);
    expect(await mayRead(here.doctor, fileId)).toBe(false);
    expect(await here.get(Files).one(fileId)).toBeNull();
  });

  it('go with one message, sent by their owner', async () => {
    const fileId = await here.file(visit.patient);
    await expect(sendFile(here.doctor, fileId)).rejects.toMatchObject({ code: 'file.not_found' });
    await sendFile(visit.patient, fileId);
    await expect(sendFile(visit.patient, fileId)).rejects.toMatchObject({ code: 'file.not_found' });
  });
});

describe('Taking a message back', () => {
  it('leaves that there was one, for five minutes, and again changes nothing', async () => {
    const [early, late] = [await here.say(here.doctor, id, 'Oops'), await here.say(here.doctor, id, 'Fine')];
    here.clock.set(new Date(minutes(5).getTime() - 1));
    const gone = await remove(here.doctor, early.id);
    expect(gone).toMatchObject({ seq: 1, body: '', deletedAt: here.clock.now() });
    here.clock.set(minutes(5));
    await expect(remove(here.doctor, late.id)).rejects.toMatchObject({
      code: 'consultation.too_late_to_delete',
    });
    expect(await remove(here.doctor, early.id)).toEqual(gone);
    expect((await join(visit.patient)).messages).toEqual([gone, late]);
    expect(told.filter(({ type }) => type === 'message_deleted')).toEqual([
      { type: 'message_deleted', message: gone },
    ]);
  });

  it('is for who said it, and not for what is on legal hold', async () => {
    const { id: messageId } = await here.say(here.doctor, id, 'Mine');
    await expect(remove(visit.patient, messageId)).rejects.toThrow(Forbidden);
    await expect(remove(here.colleague, messageId)).rejects.toThrow(NotFound);
    await expect(remove(here.doctor, newId())).rejects.toThrow(NotFound);
    await as(here.admin, () => here.get(LegalHolds).hold(here.admin, id, 'Complaint'));
    await expect(remove(here.doctor, messageId)).rejects.toMatchObject({
      code: 'consultation.on_legal_hold',
    });
  });
});

describe('Read marks', () => {
  it('only move on, and not past the last message', async () => {
    for (const body of ['a', 'b', 'c']) await here.say(here.doctor, id, body);
    const { userId } = visit.patient;
    told.length = 0;
    const marks = [];
    for (const seq of [-1, 0, 2, 1, 2, 99, 3]) marks.push((await read(visit.patient, seq)).seq);
    expect(marks).toEqual([0, 0, 2, 2, 2, 3, 3]);
    expect(told).toEqual(
      [2, 3].map((seq) => ({ type: 'read', consultationId: id, userId, role: 'patient', seq })),
    );
    const { participants } = await join(here.doctor);
    expect(participants.map(({ role, readSeq }) => [role, readSeq])).toEqual([
      ['doctor', 0],
      ['patient', 3],
    ]);
  });

  it('end at the greatest when several come at once', async () => {
    for (let n = 0; n < 10; n++) await here.say(here.doctor, id, `${n}`);
    await Promise.all([7, 3, 9, 1, 5, 8].map((seq) => read(visit.patient, seq)));
    expect((await read(visit.patient, 0)).seq).toBe(9);
  });
});

describe('Coming in', () => {
  it('hands over what is missed, in pieces, and who is there', async () => {
    const guardian = await here.guardian(visit.patient.patientId);
    await here.guardian(visit.patient.patientId, ['records']);
    for (let n = 0; n < 4; n++) await here.say(here.doctor, id, `${n}`);
    const joined = await join(guardian, 2);
    expect(joined).toMatchObject({ role: 'guardian', nextAfterSeq: null, consultation: { id, lastSeq: 4 } });
    expect(joined.messages.map(({ seq }) => seq)).toEqual([3, 4]);
    expect(joined.participants).toEqual([
      { userId: here.doctor.userId, role: 'doctor', firstName: 'Test', lastName: 'doctor', readSeq: 0 },
      { userId: visit.patient.userId, role: 'patient', firstName: 'Test', lastName: 'patient', readSeq: 0 },
      { userId: guardian.userId, role: 'guardian', firstName: 'Test', lastName: 'patient', readSeq: 0 },
    ]);
  });

  it('brings 500 messages at most, and says where to go on', async () => {
    await here.get(Transaction).rows(
      `WITH counted AS (UPDATE consultations SET last_seq = 501 WHERE id = $1)
       INSERT INTO consultation_messages (id, consultation_id, seq, sender_id, sender_role, body, client_message_id, sent_at)
       SELECT gen_random_uuid(), $1, n, $2, 'doctor', 'x', n::text, $3 FROM generate_series(1, 501) AS n`,
      [id, here.doctor.userId, NOW],
    );
    const first = await join(visit.patient);
    expect([first.messages.length, first.nextAfterSeq]).toEqual([500, 500]);
    const rest = await join(visit.patient, 500);
    expect([rest.messages.map(({ seq }) => seq), rest.nextAfterSeq]).toEqual([[501], null]);
  });

  it('opens it once though nothing else has noted that, and both sides have attended', async () => {
    await Promise.all([join(visit.patient), join(here.doctor), join(visit.patient)]);
    expect(await here.row(id)).toMatchObject({ status: 'open', opened_at: minutes(-15), version: 2 });
    expect(told).toEqual([{ type: 'changed', consultationId: id }]);
    const [attended] = await here.database.query(
      'SELECT doctor_attended_at AS doctor, patient_attended_at AS patient FROM appointments WHERE id = $1',
      [visit.appointmentId],
    );
    expect(attended).toEqual({ doctor: NOW, patient: NOW });
  });

  it('is waiting before it opens, which nobody notes as attendance', async () => {
    const later = await here.visit(minutes(16));
    id = later.consultationId;
    expect((await join(later.patient)).consultation).toMatchObject({ status: 'scheduled', openedAt: null });
    const [row] = await here.database.query<{ patient_attended_at: Date | null }>(
      'SELECT patient_attended_at FROM appointments WHERE id = $1',
      [later.appointmentId],
    );
    expect(row?.patient_attended_at).toBeNull();
  });
});
