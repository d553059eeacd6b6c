import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  CloseConsultation,
  Consultations,
  DeleteMessage,
  JoinConsultation,
  MarkRead,
} from '#libs/consultations';
import { type Actor, newId } from '#libs/platform';
import { ConsultationsConfig } from '../src/consultations.config.js';
import { IceServersForCall } from '../src/ice-servers.js';
import { RoomWatch } from '../src/room-watch.js';
import { TalkingRight } from '../src/talking-right.js';
import { as, minutes, NOW, type Visit, type World, world } from './support/world.js';

let here: World;
let visit: Visit;
let id: string;
beforeAll(async () => {
  here = await world();
});
beforeEach(async () => {
  here.clock.set(NOW);
  visit = await here.visit();
  id = visit.consultationId;
});
afterAll(() => here.close());

/** Everybody who may want something of the consultation, and as what they take part. */
async function everybody() {
  const { patientId } = visit.patient;
  const [guardian, former, grown, otherScope] = [
    await here.guardian(patientId),
    await here.guardian(patientId),
    await here.guardian(patientId),
    await here.guardian(patientId, ['records', 'appointments']),
  ];
  await here.database.query(
    `UPDATE guardianships SET status = 'revoked', ended_at = '2026-12-01T08:00:00Z' WHERE guardian_id = $1`,
    [former.userId],
  );
  await here.database.query(`UPDATE guardianships SET ends_on = '2026-12-01' WHERE guardian_id = $1`, [
    grown.userId,
  ]);
  // Another doctor who treats the patient, and has broken the glass beside.
  await here.database.query(
    `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, booked_by_id, created_at)
     VALUES ($1, $2, $3, $4, 'physical', 'completed', $5, $6, $7, $5)`,
    [
      newId(),
      patientId,
      here.colleague.doctorId,
      here.clinicId,
      minutes(-90),
      minutes(-60),
      visit.patient.userId,
    ],
  );
  for (const { userId } of [here.colleague, here.admin])
    await here.database.query(
      `INSERT INTO break_glass_grants (id, user_id, patient_id, reason, granted_at, expires_at) VALUES ($1, $2, $3, 'x', $4, $5)`,
      [newId(), userId, patientId, NOW, minutes(60)],
    );
  return {
    inside: { doctor: here.doctor, patient: visit.patient, guardian },
    outside: {
      former,
      grown,
      otherScope,
      stranger: await here.patient(),
      colleague: here.colleague,
    } as Record<string, Actor>,
  };
}

describe('A consultation', () => {
  const uses: Record<string, (actor: Actor) => Promise<unknown>> = {
    join: (actor) => here.get(JoinConsultation).join(actor, id, 0),
    messages: (actor) => here.get(Consultations).messages(actor, id, 0, 10),
    send: (actor) => here.say(actor, id, 'Hello'),
    read: (actor) => here.get(MarkRead).read(actor, id, 1),
    talk: (actor) => here.get(TalkingRight).assert(actor, id),
    call: (actor) => here.get(IceServersForCall).of(actor, id),
  };

  it.each(Object.keys(uses))('is for its participants alone: %s', async (name) => {
    const { inside, outside } = await everybody();
    const use = (actor: Actor) => as(actor, () => uses[name]?.(actor) ?? Promise.reject(new Error(name)));
    for (const actor of Object.values(inside)) await expect(use(actor)).resolves.toBeDefined();
    for (const [who, actor] of Object.entries(outside))
      expect([who, await use(actor).catch((error: { code: string }) => error.code)]).toEqual([
        who,
        'resource.not_found',
      ]);
    await expect(use(here.admin)).rejects.toMatchObject({ code: 'access.forbidden' });
    await expect(use({ ...here.admin, role: 'system' })).rejects.toMatchObject({
      code: 'resource.not_found',
    });
  });

  it('is known to admins, who change nothing in it', async () => {
    const { outside } = await everybody();
    const { id: messageId } = await here.say(here.doctor, id, 'Private');
    const one = (actor: Actor) => as(actor, () => here.get(Consultations).one(actor, id));
    expect(JSON.stringify(await one(here.admin))).not.toContain('Private');
    for (const actor of Object.values(outside))
      await expect(one(actor)).rejects.toMatchObject({ code: 'resource.not_found' });
    await expect(here.get(DeleteMessage).delete(here.admin, messageId)).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    await expect(here.get(CloseConsultation).close(here.admin, id)).rejects.toMatchObject({
      code: 'access.forbidden',
    });
  });

  it('tells of all seats at once who may keep them', async () => {
    const { inside, outside } = await everybody();
    const other = await here.visit();
    const actors = [...Object.values(inside), ...Object.values(outside), here.admin];
    const seats = [
      ...actors.map((actor) => ({ consultationId: id, actor })),
      { consultationId: other.consultationId, actor: here.doctor },
      { consultationId: other.consultationId, actor: visit.patient },
      { consultationId: newId(), actor: here.doctor },
    ];
    const watch = here.get(RoomWatch);
    expect(await watch.stillIn(seats)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(await watch.stillIn([])).toEqual([]);
    expect(await watch.heads([id, newId()])).toEqual([
      { id, status: 'open', lastSeq: 0, patientId: visit.patient.patientId, doctorId: here.doctor.doctorId },
    ]);
    expect(await watch.heads([])).toEqual([]);
  });
});

describe('Servers for calls', () => {
  it('are told with a password that coturn will count for an hour', async () => {
    const config = Object.assign(new ConsultationsConfig(), {
      STUN_URLS: 'stun:stun.example.org',
      TURN_URLS: 'turn:turn.example.org,turns:turn.example.org',
      TURN_SECRET: 'north',
    });
    const servers = new IceServersForCall(here.get(TalkingRight), config, here.clock);
    const username = `${NOW.getTime() / 1000 + 3600}:${visit.patient.userId}`;
    expect(await servers.of(visit.patient, id)).toEqual({
      iceServers: [
        { urls: ['stun:stun.example.org'] },
        {
          urls: ['turn:turn.example.org', 'turns:turn.example.org'],
          username,
          credential: createHmac('sha1', 'north').update(username).digest('base64'),
        },
      ],
      expiresAt: minutes(60),
    });
  });

  it('are none where none are configured, and nobody’s business once it is closed', async () => {
    const servers = here.get(IceServersForCall);
    expect((await servers.of(here.doctor, id)).iceServers).toEqual([]);
    here.clock.set(minutes(75));
    await expect(servers.of(here.doctor, id)).rejects.toMatchObject({ code: 'consultation.closed' });
  });
});
