import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BreakGlassRequired } from '#libs/patients';
import { type Actor, Forbidden, Hidden, newId, NotFound, PreconditionFailed } from '#libs/platform';
import { RecordInFuture } from '../src/record.errors.js';
import { type Acts, actsIn, later } from './acts.js';
import { diagnosis, note, potassium } from './samples.js';
import { NOW, type World, world } from './world.js';

let here: World;
let acts: Acts;
beforeAll(async () => {
  here = await world();
  acts = actsIn(here);
});
afterAll(() => here.close());

describe('A record', () => {
  it('is written by a doctor in care, and by nobody else', async () => {
    const { patientId } = await here.patient();
    const record = await acts.create(patientId, potassium(4.2));
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
    expect(await acts.read(here.doctor, record.id)).toMatchObject({
      content: { observations: [{ code: '2823-3', interpretation: 'normal' }] },
    });
    await expect(acts.create(patientId, note(), here.stranger)).rejects.toBeInstanceOf(Hidden);
    await expect(acts.create(newId(), note())).rejects.toBeInstanceOf(NotFound);
    await here.breakGlass(here.stranger, patientId);
    expect(await acts.create(patientId, note(), here.stranger)).toMatchObject({
      authorDoctorId: here.stranger.doctorId,
    });
  });

  it('is of the past, or of the next day at most', async () => {
    const { patientId } = await here.patient();
    expect(await acts.create(patientId, note({ effectiveAt: later(24) }))).toBeDefined();
    await expect(acts.create(patientId, note({ effectiveAt: later(24.1) }))).rejects.toBeInstanceOf(
      RecordInFuture,
    );
  });

  it('belongs to a visit of the same patient, whose doctor answers for it', async () => {
    const [one, two] = [await here.patient(), await here.patient()];
    const appointmentId = await here.appointment(here.colleague, one.patientId, later(-48));
    expect(await acts.create(one.patientId, note({ appointmentId }))).toMatchObject({
      appointmentId,
      responsibleDoctorId: here.colleague.doctorId,
    });
    await expect(acts.create(two.patientId, note({ appointmentId }))).rejects.toMatchObject({
      fields: [{ pointer: '/appointmentId' }],
    });
  });

  it('is read by the patient, guardians with the scope and doctors in care; by strangers not', async () => {
    const patient = await here.patient();
    const { id } = await acts.create(patient.patientId, note());
    const guardian = await here.guardian(patient.patientId, ['records']);
    for (const actor of [patient, guardian, here.doctor, here.colleague])
      expect(await acts.read(actor, id)).toMatchObject({ content: { text: 'Slept well.' } });
    const strangers = [
      await here.patient(),
      await here.guardian(patient.patientId, ['appointments']),
      here.stranger,
    ];
    for (const actor of strangers) {
      await expect(acts.read(actor, id)).rejects.toBeInstanceOf(Hidden);
      await expect(acts.versions(actor, id)).rejects.toBeInstanceOf(Hidden);
      await expect(acts.list(actor, patient.patientId)).rejects.toBeInstanceOf(NotFound);
    }
    await expect(acts.read(here.doctor, newId())).rejects.toBeInstanceOf(NotFound);
  });

  it('shows an admin that it is there, and what it says only when the glass is broken', async () => {
    const { patientId } = await here.patient();
    const fileId = await here.file(here.doctor);
    const { id } = await acts.create(patientId, diagnosis());
    const other = await acts.create(patientId, note({ fileIds: [fileId] }));
    const nothing = { title: null, content: null, fileIds: [] };
    expect(await acts.read(here.admin, other.id)).toMatchObject({ id: other.id, kind: 'note', ...nothing });
    expect((await acts.list(here.admin, patientId)).map((item) => [item.content, item.title])).toEqual([
      [null, null],
      [null, null],
    ]);
    await expect(acts.versions(here.admin, id)).rejects.toBeInstanceOf(BreakGlassRequired);
    await expect(acts.list(here.admin, patientId, { code: 'E11.9' })).rejects.toBeInstanceOf(
      BreakGlassRequired,
    );
    await expect(acts.list(here.admin, newId())).rejects.toBeInstanceOf(NotFound);
    await here.breakGlass(here.admin, patientId);
    expect(await acts.read(here.admin, other.id)).toMatchObject({ title: 'Round', fileIds: [fileId] });
    expect(await acts.list(here.admin, patientId, { code: 'E11.9' })).toHaveLength(1);
    expect(await acts.versions(here.admin, id)).toHaveLength(1);
  });

  it('is found by kind, code and time', async () => {
    const { patientId } = await here.patient();
    const a = await acts.create(patientId, potassium(4, { effectiveAt: later(-72) }));
    const b = await acts.create(patientId, diagnosis());
    const ids = async (filter: object) =>
      (await acts.list(here.doctor, patientId, filter)).map(({ id }) => id);
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
    const { id } = await acts.create(patient.patientId, note({ release: 'held' }));
    await acts.edit(here.doctor, id, { title: 'Night' }, 1);
    await acts.release(here.doctor, id);
    await acts.read(guardian, id);
    await acts.versions(patient, id);
    await acts.markEnteredInError(here.doctor, id);
    expect(await here.audited(id)).toMatchObject([
      { action: 'record.created', actor_id: here.doctor.userId },
      { action: 'record.edited' },
      { action: 'record.released' },
      { action: 'record.read', actor_id: guardian.userId, details: { ground: 'guardian' } },
      { action: 'record.versions_read', actor_id: patient.userId, details: { ground: 'self' } },
      { action: 'record.entered_in_error' },
    ]);
    await acts.list(patient, patient.patientId);
    expect((await here.audited(patient.patientId)).at(-1)).toMatchObject({ action: 'record.listed' });
  });
});

describe('An edit', () => {
  it('is its author’s: others in care are told so, strangers find nothing', async () => {
    const patient = await here.patient();
    const { id } = await acts.create(patient.patientId, note());
    const edit = (actor: Actor) => acts.edit(actor, id, { title: 'Mine' }, 1);
    await expect(edit(here.colleague)).rejects.toBeInstanceOf(Forbidden);
    await expect(edit(here.stranger)).rejects.toBeInstanceOf(Hidden);
    for (const work of [
      () => acts.release(here.colleague, id),
      () => acts.markEnteredInError(here.colleague, id),
    ])
      await expect(work()).rejects.toBeInstanceOf(Forbidden);
    expect(await edit(here.doctor)).toMatchObject({ title: 'Mine', version: 2 });
  });

  it('makes a version: ten of them and the first are eleven, each as it was', async () => {
    const { patientId } = await here.patient();
    const { id } = await acts.create(patientId, note());
    for (let n = 1; n <= 10; n++)
      await acts.edit(here.doctor, id, { content: { text: `Edit ${n}` }, reason: `Because ${n}` }, n);
    const all = await acts.versions(here.doctor, id);
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
    const { id } = await acts.create(patientId, note());
    const results = await Promise.allSettled(
      ['One', 'Two'].map((title) => acts.edit(here.doctor, id, { title }, 1)),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toBeInstanceOf(PreconditionFailed);
    expect(await acts.read(here.doctor, id)).toMatchObject({ version: 2 });
  });

  it('of nothing changes nothing', async () => {
    const { patientId } = await here.patient();
    const { id } = await acts.create(patientId, note());
    const same = await acts.edit(here.doctor, id, { reason: 'Just so' }, 1);
    expect([same.version, (await acts.versions(here.doctor, id)).length]).toEqual([1, 1]);
  });

  it('makes a final result a corrected one, and leaves a preliminary one so until it is said to be final', async () => {
    const { patientId } = await here.patient();
    const final = await acts.create(patientId, potassium(4.2));
    const corrected = await acts.edit(here.doctor, final.id, { content: potassium(4.3).content }, 1);
    expect(corrected).toMatchObject({ resultStatus: 'corrected', content: { resultStatus: 'corrected' } });
    const preliminary = await acts.create(
      patientId,
      potassium(4.2, { content: { ...potassium(4.2).content, resultStatus: 'preliminary' } }),
    );
    const edit = (content: object, version: number) =>
      acts.edit(here.doctor, preliminary.id, { content }, version);
    expect(await edit(potassium(4.4).content, 1)).toMatchObject({ resultStatus: 'preliminary' });
    expect(await edit({ ...potassium(4.4).content, resultStatus: 'final' }, 2)).toMatchObject({
      resultStatus: 'final',
    });
  });

  it('is checked by the kind that the record has', async () => {
    const { patientId } = await here.patient();
    const { id } = await acts.create(patientId, note());
    await expect(acts.edit(here.doctor, id, { content: potassium(4).content }, 1)).rejects.toMatchObject({
      fields: expect.arrayContaining([expect.objectContaining({ pointer: '/content/text' })]),
    });
  });
});
