import { type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { type Client } from './support/client.js';
import { eventually } from './support/eventually.js';
import { type Hospital, startHospital } from './support/hospital.js';
import { slotSupply } from './support/slots.js';

/** How a mail server may treat those who come. */
type Mood = 'works' | 'hangs' | 'refuses' | 'drops';

const BOOKED_IN_EACH_MOOD = 3;
/** One to the patient, one to the doctor. */
const MAILS_OF_A_BOOKING = 2;
const LATEST_ANSWER_MILLISECONDS = 2000;

describe('A mail server that misbehaves', () => {
  let mood: Mood = 'works';
  /** Whatever it has read to the end, and what it has said yes to. */
  const read: string[] = [];
  const accepted: string[] = [];
  /** In which moods the worker has met it. */
  const met = new Set<Mood>();
  let smtp: SMTPServer;
  let hospital: Hospital;
  let patient: Client;
  beforeAll(async () => {
    smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      // Nobody is greeted while it hangs.
      onConnect: (_, greet) => (mood === 'hangs' ? void met.add('hangs') : greet()),
      onRcptTo: (_, __, answer) => {
        if (mood !== 'refuses') return answer();
        met.add('refuses');
        return answer(Object.assign(new Error('Try again later'), { responseCode: 451 }));
      },
      onData: (stream, session, answer) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => {
          const id = /^message-id: *(\S+)/im.exec(text)?.[1] ?? '';
          read.push(id);
          if (mood === 'drops') return cut(session.id);
          accepted.push(id);
          return answer();
        });
      },
    });
    smtp.on('error', () => undefined);
    await new Promise<void>((done) => smtp.listen(0, '127.0.0.1', done));
    const { port } = smtp.server.address() as AddressInfo;
    hospital = await startHospital({ worker: true, env: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
    patient = await hospital.signIn('patient@demo.test');
  });
  afterAll(async () => {
    await hospital.stop();
    await new Promise<void>((done) => smtp.close(done));
  });

  /** Breaks the line before the answer. */
  function cut(sessionId: string): void {
    met.add('drops');
    const connections = smtp.connections as Set<{ id: string; _socket: Socket }>;
    for (const { id, _socket } of connections) if (id === sessionId) _socket.destroy();
  }

  it('loses no mail and doubles none, and keeps nobody waiting who books', async () => {
    const doctor = await hospital.signIn('doctor@demo.test');
    const nextSlot = await slotSupply(patient, doctor.user.doctorId ?? '');
    let booked = 0;
    for (const each of ['drops', 'refuses', 'hangs'] as const) {
      mood = each;
      for (let count = 0; count < BOOKED_IN_EACH_MOOD; count++) {
        const { doctorId, clinicId, startsAt } = nextSlot();
        const began = performance.now();
        const wish = { doctorId, clinicId, startsAt, visitType: 'physical' };
        expect((await patient.post('/v1/appointments', wish)).status).toBe(201);
        expect(performance.now() - began).toBeLessThan(LATEST_ANSWER_MILLISECONDS);
        booked += 1;
      }
      await eventually(`somebody whom it ${each}`, () => Promise.resolve(met.has(each)), 30);
    }
    mood = 'works';
    const mails = await eventually(
      'all mails',
      async () => {
        const rows = await hospital.database.query<{ id: string }>(
          `SELECT id FROM mails WHERE template IN ('appointment_booked', 'doctor_appointment_booked') AND sent_at IS NOT NULL`,
        );
        return rows.length === booked * MAILS_OF_A_BOOKING && rows;
      },
      60,
    );
    const ids = mails.map(({ id }) => id).sort();
    const known = (messageIds: readonly string[]) =>
      messageIds.map((id) => id.replace(/^<|@.*$/g, '')).sort();
    expect(known(accepted)).toEqual(ids);
    // What was read before the line broke came again, under the same id.
    expect(read.length).toBeGreaterThan(accepted.length);
    expect([...new Set(known(read))]).toEqual(ids);
  }, 120_000);
});
