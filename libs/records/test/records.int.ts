import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BreakGlassRequired } from '#libs/patients';
import { type Actor, Forbidden, Hidden, newId, NotFound, PreconditionFailed } from '#libs/platform';
import { CreateRecord, type NewRecord, Records, type RecordState } from '#libs/records';
import { ChangeRecord } from '../src/change-record.js';
import { RecordFileReaders } from '../src/record-file-readers.js';
import { RecordEnteredInError, RecordInFuture, RecordNotCritical } from '../src/record.errors.js';
import { RepeatCritical } from '../src/repeat-critical.js';
import { TellReleased } from '../src/tell-released.js';
import { diagnosis, note, potassium } from './samples.js';
import { as, NOW, type Patient, type World, world } from './world.js';

let here: World;
beforeAll(async () => (here = await world()));
afterAll(() => here.close());

const create = (patientId: string, wish: NewRecord, actor: Actor = here.doctor): Promise<RecordState> =>
  as(actor, () => here.get(CreateRecord).create(actor, patientId, wish));
const read = (actor: Actor, id: string) => as(actor, () => here.get(Records).one(actor, id));
const list = async (actor: Actor, patientId: string, filter = {}) =>
  (await as(actor, () => here.get(Records).list(actor, patientId, filter, { limit: 100 }))).items;
const versions = async (actor: Actor, id: string) =>
  (await as(actor, () => here.get(Records).versions(actor, id, { limit: 100 }))).items;
const change = () => here.get(ChangeRecord);
const later = (hours: number): Date => new Date(NOW.getTime() + hours * 3_600_000);

async function at<T>(time: Date, work: () => Promise<T>): Promise<T> {
  here.clock.set(time);
  try {
    return await work();
  } finally {
    here.clock.set(NOW);
  }
}

describe('A record', () => {
  it('is written by a doctor in care, and by nobody else', async () => {
    const { patientId } = await here.patient();
    const record = await create(patientId, potassium(4.2));
    expect(record).toMatchObject({
      patientId,
      authorId: here.doctor.userId,
      authorDoctorId: here.doctor.doctorId,
      resultStatus: 'final',
      status: 'current',
      releaseAt: NOW,
      critical: false,
      version: 1,
    });
    expect(await read(here.doctor, record.id)).toMatchObject({
      content: { observations: [{ code: '2823-3', interpretation: 'normal' }] },
    });
    await expect(create(patientId, note(), here.stranger)).rejects.toBeInstanceOf(Hidden);
    await expect(create(newId(), note())).rejects.toBeInstanceOf(NotFound);
    await here.breakGlass(here.stranger, patientId);
    expect(await create(patientId, note(), here.stranger)).toMatchObject({
      authorDoctorId: here.stranger.doctorId,
    });
  });

  it('is of the past, or of the next day at most', async () => {
    const { patientId } = await here.patient();
    expect(await create(patientId, note({ effectiveAt: later(24) }))).toBeDefined();
    await expect(create(patientId, note({ effectiveAt: later(24.1) }))).rejects.toBeInstanceOf(
      RecordInFuture,
    );
  });

  it('belongs to a visit of the same patient, whose doctor answers for it', async () => {
    const [one, two] = [await here.patient(), await here.patient()];
    const appointmentId = await here.appointment(here.colleague, one.patientId, later(-48));
    expect(await create(one.patientId, note({ appointmentId }))).toMatchObject({
      appointmentId,
      responsibleDoctorId: here.colleague.doctorId,
    });
    await expect(create(two.patientId, note({ appointmentId }))).rejects.toMatchObject({
      fields: [{ pointer: '/appointmentId' }],
    });
  });

  it('is read by the patient, guardians with the scope and doctors in care; by strangers not', async () => {
    const patient = await here.patient();
    const { id } = await create(patient.patientId, note());
    const guardian = await here.guardian(patient.patientId, ['records']);
    for (const actor of [patient, guardian, here.doctor, here.colleague])
      expect(await read(actor, id)).toMatchObject({ content: { text: 'Slept well.' } });
    const strangers = [
      await here.patient(),
      await here.guardian(patient.patientId, ['appointments']),
      here.stranger,
    ];
    for (const actor of strangers) {
      await expect(read(actor, id)).rejects.toBeInstanceOf(Hidden);
      await expect(versions(actor, id)).rejects.toBeInstanceOf(Hidden);
      await expect(list(actor, patient.patientId)).rejects.toBeInstanceOf(NotFound);
    }
    await expect(read(here.doctor, newId())).rejects.toBeInstanceOf(NotFound);
  });

  it('shows an admin that it is there, and what it says only when the glass is broken', async () => {
    const { patientId } = await here.patient();
    const fileId = await here.file(here.doctor);
    const { id } = await create(patientId, diagnosis());
    const other = await create(patientId, note({ fileIds: [fileId] }));
    const nothing = { title: null, content: null, fileIds: [] };
    expect(await read(here.admin, other.id)).toMatchObject({ id: other.id, kind: 'note', ...nothing });
    expect((await list(here.admin, patientId)).map((item) => [item.content, item.title])).toEqual([
      [null, null],
      [null, null],
    ]);
    await expect(versions(here.admin, id)).rejects.toBeInstanceOf(BreakGlassRequired);
    await expect(list(here.admin, patientId, { code: 'E11.9' })).rejects.toBeInstanceOf(BreakGlassRequired);
    await expect(list(here.admin, newId())).rejects.toBeInstanceOf(NotFound);
    await here.breakGlass(here.admin, patientId);
    expect(await read(here.admin, other.id)).toMatchObject({ title: 'Round', fileIds: [fileId] });
    expect(await list(here.admin, patientId, { code: 'E11.9' })).toHaveLength(1);
    expect(await versions(here.admin, id)).toHaveLength(1);
  });

  it('is found by kind, code and time', async () => {
    const { patientId } = await here.patient();
    const a = await create(patientId, potassium(4, { effectiveAt: later(-72) }));
    const b = await create(patientId, diagnosis());
    const ids = async (filter: object) => (await list(here.doctor, patientId, filter)).map(({ id }) => id);
    expect(await ids({})).toEqual([b.id, a.id]);
    expect(await ids({ kind: 'lab_result' })).toEqual([a.id]);
    expect(await ids({ code: 'E11.9' })).toEqual([b.id]);
    expect(await ids({ code: 'E11' })).toEqual([]);
    expect(await ids({ from: later(-48) })).toEqual([b.id]);
    expect(await ids({ to: later(-72) })).toEqual([]);
  });

  it('leaves a row in the audit for everything that is done with it', async () => {
    const patient = await here.patient();
    const guardian = await here.guardian(patient.patientId, ['records']);
    const { id } = await create(patient.patientId, note({ release: 'held' }));
    await as(here.doctor, () => change().edit(here.doctor, id, { title: 'Night' }, 1));
    await as(here.doctor, () => change().release(here.doctor, id));
    await read(guardian, id);
    await versions(patient, id);
    await as(here.doctor, () => change().markEnteredInError(here.doctor, id, 'Wrong chart'));
    expect(await here.audited(id)).toMatchObject([
      { action: 'record.created', actor_id: here.doctor.userId },
      { action: 'record.edited' },
      { action: 'record.released' },
      { action: 'record.read', actor_id: guardian.userId, details: { ground: 'guardian' } },
      { action: 'record.versions_read', actor_id: patient.userId, details: { ground: 'self' } },
      { action: 'record.entered_in_error' },
    ]);
    await list(patient, patient.patientId);
    expect((await here.audited(patient.patientId)).at(-1)).toMatchObject({ action: 'record.listed' });
  });
});

describe('An edit', () => {
  it('is its author’s: others in care are told so, strangers find nothing', async () => {
    const patient = await here.patient();
    const { id } = await create(patient.patientId, note());
    const edit = (actor: Actor) => as(actor, () => change().edit(actor, id, { title: 'Mine' }, 1));
    await expect(edit(here.colleague)).rejects.toBeInstanceOf(Forbidden);
    await expect(edit(here.stranger)).rejects.toBeInstanceOf(Hidden);
    for (const work of [
      () => change().release(here.colleague, id),
      () => change().markEnteredInError(here.colleague, id, 'No'),
    ])
      await expect(as(here.colleague, work)).rejects.toBeInstanceOf(Forbidden);
    expect(await edit(here.doctor)).toMatchObject({ title: 'Mine', version: 2 });
  });

  it('makes a version: ten of them and the first are eleven, each as it was', async () => {
    const { patientId } = await here.patient();
    const { id } = await create(patientId, note());
    for (let n = 1; n <= 10; n++)
      await as(here.doctor, () =>
        change().edit(here.doctor, id, { content: { text: `Edit ${n}` }, reason: `Because ${n}` }, n),
      );
    const all = await versions(here.doctor, id);
    expect(all.map(({ version }) => version)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(all.at(-1)).toMatchObject({ action: 'created', content: { text: 'Slept well.' }, reason: null });
    expect(all[0]).toMatchObject({
      action: 'edited',
      content: { text: 'Edit 10' },
      reason: 'Because 10',
      changedById: here.doctor.userId,
    });
    await expect(
      here.database.query('UPDATE record_versions SET reason = NULL WHERE record_id = $1', [id]),
    ).rejects.toThrow('neither changed nor deleted');
    await expect(
      here.database.query('DELETE FROM record_versions WHERE record_id = $1', [id]),
    ).rejects.toThrow('neither changed nor deleted');
  });

  it('of two that are based on one version is made once', async () => {
    const { patientId } = await here.patient();
    const { id } = await create(patientId, note());
    const results = await Promise.allSettled(
      ['One', 'Two'].map((title) => as(here.doctor, () => change().edit(here.doctor, id, { title }, 1))),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toBeInstanceOf(PreconditionFailed);
    expect(await read(here.doctor, id)).toMatchObject({ version: 2 });
  });

  it('of nothing changes nothing', async () => {
    const { patientId } = await here.patient();
    const { id } = await create(patientId, note());
    const same = await as(here.doctor, () => change().edit(here.doctor, id, { reason: 'Just so' }, 1));
    expect([same.version, (await versions(here.doctor, id)).length]).toEqual([1, 1]);
  });

  it('makes a final result a corrected one, and leaves a preliminary one so until it is said to be final', async () => {
    const { patientId } = await here.patient();
    const final = await create(patientId, potassium(4.2));
    const corrected = await as(here.doctor, () =>
      change().edit(here.doctor, final.id, { content: potassium(4.3).content }, 1),
    );
    expect(corrected).toMatchObject({ resultStatus: 'corrected', content: { resultStatus: 'corrected' } });
    const preliminary = await create(
      patientId,
      potassium(4.2, { content: { ...potassium(4.2).content, resultStatus: 'preliminary' } }),
    );
    const edit = (content: object, version: number) =>
      as(here.doctor, () => change().edit(here.doctor, preliminary.id, { content }, version));
    expect(await edit(potassium(4.4).content, 1)).toMatchObject({ resultStatus: 'preliminary' });
    expect(await edit({ ...potassium(4.4).content, resultStatus: 'final' }, 2)).toMatchObject({
      resultStatus: 'final',
    });
  });

  it('is checked by the kind that the record has', async () => {
    const { patientId } = await here.patient();
    const { id } = await create(patientId, note());
    await expect(
      as(here.doctor, () => change().edit(here.doctor, id, { content: potassium(4).content }, 1)),
    ).rejects.toMatchObject({
      fields: expect.arrayContaining([expect.objectContaining({ pointer: '/content/text' })]),
    });
  });
});

describe('The patient', () => {
  it('reads nothing of what is held, until it is released', async () => {
    const patient = await here.patient();
    const { id } = await create(patient.patientId, potassium(4.2, { release: 'held' }));
    await expect(read(patient, id)).rejects.toBeInstanceOf(Hidden);
    await expect(versions(patient, id)).rejects.toBeInstanceOf(Hidden);
    expect(await list(patient, patient.patientId)).toEqual([]);
    expect(await read(here.colleague, id)).toMatchObject({ releaseAt: null });
    const released = await as(here.doctor, () => change().release(here.doctor, id, 1));
    expect(released).toMatchObject({ releaseAt: NOW, version: 2 });
    expect(await read(patient, id)).toMatchObject({ id });
    const again = await as(here.doctor, () => change().release(here.doctor, id));
    expect(again.version).toBe(2);
    expect((await here.events('record.released')).filter(({ recordId }) => recordId === id)).toHaveLength(1);
  });

  it('reads what is released at a time from then on, and is told of it once', async () => {
    const patient = await here.patient();
    const { id } = await create(patient.patientId, note({ releaseAt: later(2) }));
    const told = async () =>
      (await here.events('record.released')).filter(({ recordId }) => recordId === id).length;
    await here.get(TellReleased).tell(later(1));
    expect(await told()).toBe(0);
    await expect(read(patient, id)).rejects.toBeInstanceOf(Hidden);
    await Promise.all([here.get(TellReleased).tell(later(2)), here.get(TellReleased).tell(later(2))]);
    await here.get(TellReleased).tell(later(3));
    expect(await told()).toBe(1);
    await at(later(2), () => read(patient, id));
  });

  it('is told at once of what is released at once, and of what was entered in error not at all', async () => {
    const patient = await here.patient();
    const { id } = await create(patient.patientId, note());
    const other = await create(patient.patientId, note({ releaseAt: later(2) }));
    await as(here.doctor, () => change().markEnteredInError(here.doctor, other.id, 'Wrong chart'));
    await here.get(TellReleased).tell(later(3));
    const told = (await here.events('record.released')).map(({ recordId }) => recordId);
    expect([told.includes(id), told.includes(other.id)]).toEqual([true, false]);
  });

  it('sees that a record was changed, but neither who, why, nor what it said before', async () => {
    const patient = await here.patient();
    const { id } = await create(patient.patientId, note());
    await as(here.doctor, () =>
      change().edit(here.doctor, id, { content: { text: 'Slept badly.' }, reason: 'A mix-up' }, 1),
    );
    expect(await versions(patient, id)).toMatchObject([
      { version: 2, content: { text: 'Slept badly.' }, reason: null, changedById: null },
      { version: 1, content: null, title: null, reason: null, changedById: null },
    ]);
  });

  it('sees no more of what was entered in error; staff see it marked, with its versions', async () => {
    const patient = await here.patient();
    const { id } = await create(patient.patientId, note());
    await as(here.doctor, () => change().markEnteredInError(here.doctor, id, 'Wrong chart'));
    await expect(read(patient, id)).rejects.toBeInstanceOf(Hidden);
    expect(await list(patient, patient.patientId)).toEqual([]);
    expect(await read(here.colleague, id)).toMatchObject({
      status: 'entered_in_error',
      statusReason: 'Wrong chart',
      version: 2,
    });
    expect(await versions(here.colleague, id)).toHaveLength(2);
    for (const work of [
      () => change().edit(here.doctor, id, { title: 'Again' }, 2),
      () => change().release(here.doctor, id),
      () => change().markEnteredInError(here.doctor, id, 'Twice'),
    ])
      await expect(as(here.doctor, work)).rejects.toBeInstanceOf(RecordEnteredInError);
  });
});

describe('A critical result', () => {
  const alarms = async (id: string) =>
    (await here.events('record.critical_result_recorded')).filter(({ recordId }) => recordId === id);

  it('calls the responsible doctor every hour until a doctor in care acknowledges it', async () => {
    const { patientId } = await here.patient();
    const appointmentId = await here.appointment(here.colleague, patientId, later(-30));
    const { id } = await create(patientId, potassium(7, { critical: true, appointmentId }));
    const alarm = { recordId: id, doctorId: here.colleague.doctorId };
    expect(await alarms(id)).toEqual([alarm]);
    await here.get(RepeatCritical).repeat(later(0.9));
    expect(await alarms(id)).toHaveLength(1);
    await Promise.all([here.get(RepeatCritical).repeat(later(1)), here.get(RepeatCritical).repeat(later(1))]);
    expect(await alarms(id)).toEqual([alarm, alarm]);
    await here.get(RepeatCritical).repeat(later(9));
    await here.get(RepeatCritical).repeat(later(9.5));
    expect(await alarms(id)).toHaveLength(3);
    await expect(as(here.stranger, () => change().acknowledge(here.stranger, id))).rejects.toBeInstanceOf(
      Hidden,
    );
    expect(await as(here.colleague, () => change().acknowledge(here.colleague, id))).toMatchObject({
      acknowledgedById: here.colleague.userId,
      acknowledgedAt: NOW,
    });
    await here.get(RepeatCritical).repeat(later(99));
    expect(await alarms(id)).toHaveLength(3);
    const again = await as(here.doctor, () => change().acknowledge(here.doctor, id));
    expect(again.acknowledgedById).toBe(here.colleague.userId);
  });

  it('calls again when an edit finds something else that is critical, and no more when it finds nothing', async () => {
    const { patientId } = await here.patient();
    const { id } = await create(patientId, potassium(7, { critical: true }));
    await as(here.doctor, () => change().acknowledge(here.doctor, id));
    const edit = (value: number, critical: boolean, version: number) =>
      as(here.doctor, () =>
        change().edit(here.doctor, id, { content: potassium(value, { critical }).content }, version),
      );
    expect(await edit(7, true, 2)).toMatchObject({ acknowledgedById: here.doctor.userId });
    expect(await alarms(id)).toHaveLength(1);
    expect(await edit(7.5, true, 3)).toMatchObject({ critical: true, acknowledgedAt: null });
    expect(await alarms(id)).toHaveLength(2);
    expect(await edit(4.5, false, 4)).toMatchObject({ critical: false });
    await here.get(RepeatCritical).repeat(later(99));
    expect(await alarms(id)).toHaveLength(2);
  });

  it('is acknowledged only if there is one', async () => {
    const { patientId } = await here.patient();
    const { id } = await create(patientId, potassium(4));
    await expect(as(here.doctor, () => change().acknowledge(here.doctor, id))).rejects.toBeInstanceOf(
      RecordNotCritical,
    );
  });

  it('may be an image', async () => {
    const { patientId } = await here.patient();
    const radiology = {
      modality: 'CT',
      bodySite: 'Head',
      findings: 'Bleeding.',
      impression: 'Act.',
      critical: true,
    };
    const { id } = await create(patientId, { ...note(), kind: 'radiology', content: radiology });
    expect(await alarms(id)).toHaveLength(1);
  });
});

describe('The files of a record', () => {
  const readable = async (actor: Actor, ...ids: string[]): Promise<string[]> => [
    ...(await here.get(RecordFileReaders).mayRead(actor, ids)).keys(),
  ];

  it('are read by whoever reads the record', async () => {
    const patient: Patient = await here.patient();
    const [open, held] = [await here.file(here.doctor), await here.file(here.doctor)];
    await create(patient.patientId, note({ fileIds: [open] }));
    await create(patient.patientId, note({ fileIds: [held], release: 'held' }));
    expect(new Set(await readable(here.colleague, open, held))).toEqual(new Set([open, held]));
    expect(await readable(patient, open, held)).toEqual([open]);
    const guardian = await here.guardian(patient.patientId, ['records']);
    expect(await readable(guardian, open, held)).toEqual([open]);
    for (const actor of [here.stranger, here.admin, await here.patient()])
      expect(await readable(actor, open, held)).toEqual([]);
    await here.breakGlass(here.admin, patient.patientId);
    expect(await readable(here.admin, open)).toEqual([open]);
  });

  it('are one’s own and attached to nothing else; the refusal says which are not', async () => {
    const { patientId } = await here.patient();
    const [mine, theirs] = [await here.file(here.doctor), await here.file(here.colleague)];
    await expect(create(patientId, note({ fileIds: [mine, theirs] }))).rejects.toMatchObject({
      fields: [{ pointer: '/fileIds/1' }],
    });
    const { id } = await create(patientId, note({ fileIds: [mine] }));
    await expect(create(patientId, note({ fileIds: [mine] }))).rejects.toMatchObject({
      fields: [{ pointer: '/fileIds/0' }],
    });
    const edit = as(here.doctor, () => change().edit(here.doctor, id, { fileIds: [mine, theirs] }, 1));
    await expect(edit).rejects.toMatchObject({ fields: [{ pointer: '/fileIds/1' }] });
  });

  it('stay with the versions that had them when an edit takes them off, for staff', async () => {
    const patient = await here.patient();
    const [old, fresh] = [await here.file(here.doctor), await here.file(here.doctor)];
    const { id } = await create(patient.patientId, note({ fileIds: [old] }));
    const edited = await as(here.doctor, () => change().edit(here.doctor, id, { fileIds: [fresh] }, 1));
    expect(edited.fileIds).toEqual([fresh]);
    expect((await versions(here.doctor, id)).map(({ fileIds }) => fileIds)).toEqual([[fresh], [old]]);
    expect(new Set(await readable(here.colleague, old, fresh))).toEqual(new Set([old, fresh]));
    expect(await readable(patient, old, fresh)).toEqual([fresh]);
    const back = await as(here.doctor, () => change().edit(here.doctor, id, { fileIds: [fresh, old] }, 2));
    expect(back.fileIds).toEqual([fresh, old]);
  });
});
