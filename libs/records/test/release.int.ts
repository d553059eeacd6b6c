import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, Hidden } from '#libs/platform';
import { RecordFileReaders } from '../src/record-file-readers.js';
import { RecordEnteredInError, RecordNotCritical } from '../src/record.errors.js';
import { RepeatCritical } from '../src/repeat-critical.js';
import { TellReleased } from '../src/tell-released.js';
import { type Acts, actsIn, later } from './acts.js';
import { note, potassium } from './samples.js';
import { NOW, type World, world } from './world.js';

let here: World;
let acts: Acts;
beforeAll(async () => {
  here = await world();
  acts = actsIn(here);
});
afterAll(() => here.close());

describe('The patient', () => {
  it('reads nothing of what is held, until it is released', async () => {
    const patient = await here.patient();
    const { id } = await acts.create(patient.patientId, potassium(4.2, { release: 'held' }));
    await expect(acts.read(patient, id)).rejects.toBeInstanceOf(Hidden);
    await expect(acts.versions(patient, id)).rejects.toBeInstanceOf(Hidden);
    expect(await acts.list(patient, patient.patientId)).toEqual([]);
    expect(await acts.read(here.colleague, id)).toMatchObject({ releaseAt: null });
    const released = await acts.release(here.doctor, id);
    expect(released).toMatchObject({ releaseAt: NOW, version: 2 });
    expect(await acts.read(patient, id)).toMatchObject({ id });
    const again = await acts.release(here.doctor, id);
    expect(again.version).toBe(2);
    expect((await here.events('record.released')).filter(({ recordId }) => recordId === id)).toHaveLength(1);
  });

  it('reads what is released at a time from then on, and is told of it once', async () => {
    const patient = await here.patient();
    const { id } = await acts.create(patient.patientId, note({ releaseAt: later(2) }));
    const told = async () =>
      (await here.events('record.released')).filter(({ recordId }) => recordId === id).length;
    await here.get(TellReleased).tell(later(1));
    expect(await told()).toBe(0);
    await expect(acts.read(patient, id)).rejects.toBeInstanceOf(Hidden);
    await Promise.all([here.get(TellReleased).tell(later(2)), here.get(TellReleased).tell(later(2))]);
    await here.get(TellReleased).tell(later(3));
    expect(await told()).toBe(1);
    here.clock.set(later(2));
    expect(await acts.read(patient, id)).toMatchObject({ id });
    here.clock.set(NOW);
  });

  it('is told at once of what is released at once, and of what was entered in error not at all', async () => {
    const patient = await here.patient();
    const { id } = await acts.create(patient.patientId, note());
    const other = await acts.create(patient.patientId, note({ releaseAt: later(2) }));
    await acts.markEnteredInError(here.doctor, other.id);
    await here.get(TellReleased).tell(later(3));
    const told = (await here.events('record.released')).map(({ recordId }) => recordId);
    expect([told.includes(id), told.includes(other.id)]).toEqual([true, false]);
  });

  it('sees that a record was changed, but neither who, why, nor what it said before', async () => {
    const patient = await here.patient();
    const { id } = await acts.create(patient.patientId, note());
    await acts.edit(here.doctor, id, { content: { text: 'Slept badly.' }, reason: 'A mix-up' }, 1);
    expect(await acts.versions(patient, id)).toMatchObject([
      { version: 2, content: { text: 'Slept badly.' }, reason: null, changedById: null },
      { version: 1, content: null, title: null, reason: null, changedById: null },
    ]);
  });

  it('sees no more of what was entered in error; staff see it marked, with its versions', async () => {
    const patient = await here.patient();
    const { id } = await acts.create(patient.patientId, note());
    await acts.markEnteredInError(here.doctor, id);
    await expect(acts.read(patient, id)).rejects.toBeInstanceOf(Hidden);
    expect(await acts.list(patient, patient.patientId)).toEqual([]);
    expect(await acts.read(here.colleague, id)).toMatchObject({
      status: 'entered_in_error',
      statusReason: 'Wrong chart',
      version: 2,
    });
    expect(await acts.versions(here.colleague, id)).toHaveLength(2);
    for (const work of [
      () => acts.edit(here.doctor, id, { title: 'Again' }, 2),
      () => acts.release(here.doctor, id),
      () => acts.markEnteredInError(here.doctor, id),
    ])
      await expect(work()).rejects.toBeInstanceOf(RecordEnteredInError);
  });
});

describe('A critical result', () => {
  const alarms = async (id: string) =>
    (await here.events('record.critical_result_recorded')).filter(({ recordId }) => recordId === id);

  it('calls the responsible doctor every hour until a doctor in care acknowledges it', async () => {
    const { patientId } = await here.patient();
    const appointmentId = await here.appointment(here.colleague, patientId, later(-30));
    const { id } = await acts.create(patientId, potassium(7, { critical: true, appointmentId }));
    const alarm = { recordId: id, patientId, doctorId: here.colleague.doctorId };
    expect(await alarms(id)).toEqual([alarm]);
    await here.get(RepeatCritical).repeat(later(0.9));
    expect(await alarms(id)).toHaveLength(1);
    await Promise.all([here.get(RepeatCritical).repeat(later(1)), here.get(RepeatCritical).repeat(later(1))]);
    expect(await alarms(id)).toEqual([alarm, alarm]);
    await here.get(RepeatCritical).repeat(later(9));
    await here.get(RepeatCritical).repeat(later(9.5));
    expect(await alarms(id)).toHaveLength(3);
    await expect(acts.acknowledge(here.stranger, id)).rejects.toBeInstanceOf(Hidden);
    expect(await acts.acknowledge(here.colleague, id)).toMatchObject({
      acknowledgedById: here.colleague.userId,
      acknowledgedAt: NOW,
    });
    await here.get(RepeatCritical).repeat(later(99));
    expect(await alarms(id)).toHaveLength(3);
    const again = await acts.acknowledge(here.doctor, id);
    expect(again.acknowledgedById).toBe(here.colleague.userId);
  });

  it('calls again when an edit finds something else that is critical, and no more when it finds nothing', async () => {
    const { patientId } = await here.patient();
    const { id } = await acts.create(patientId, potassium(7, { critical: true }));
    await acts.acknowledge(here.doctor, id);
    const edit = (value: number, critical: boolean, version: number) =>
      acts.edit(here.doctor, id, { content: potassium(value, { critical }).content }, version);
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
    const { id } = await acts.create(patientId, potassium(4));
    await expect(acts.acknowledge(here.doctor, id)).rejects.toBeInstanceOf(RecordNotCritical);
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
    const { id } = await acts.create(patientId, { ...note(), kind: 'radiology', content: radiology });
    expect(await alarms(id)).toHaveLength(1);
  });
});

describe('The files of a record', () => {
  const readable = async (actor: Actor, ...ids: string[]): Promise<string[]> => [
    ...(await here.get(RecordFileReaders).mayRead(actor, ids)).keys(),
  ];

  it('are read by whoever reads the record', async () => {
    const patient = await here.patient();
    const [open, held] = [await here.file(here.doctor), await here.file(here.doctor)];
    await acts.create(patient.patientId, note({ fileIds: [open] }));
    await acts.create(patient.patientId, note({ fileIds: [held], release: 'held' }));
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
    await expect(acts.create(patientId, note({ fileIds: [mine, theirs] }))).rejects.toMatchObject({
      fields: [{ pointer: '/fileIds/1' }],
    });
    const { id } = await acts.create(patientId, note({ fileIds: [mine] }));
    await expect(acts.create(patientId, note({ fileIds: [mine] }))).rejects.toMatchObject({
      fields: [{ pointer: '/fileIds/0' }],
    });
    const edit = acts.edit(here.doctor, id, { fileIds: [mine, theirs] }, 1);
    await expect(edit).rejects.toMatchObject({ fields: [{ pointer: '/fileIds/1' }] });
  });

  it('stay with the versions that had them when an edit takes them off, for staff', async () => {
    const patient = await here.patient();
    const [old, fresh] = [await here.file(here.doctor), await here.file(here.doctor)];
    const { id } = await acts.create(patient.patientId, note({ fileIds: [old] }));
    const edited = await acts.edit(here.doctor, id, { fileIds: [fresh] }, 1);
    expect(edited.fileIds).toEqual([fresh]);
    expect((await acts.versions(here.doctor, id)).map(({ fileIds }) => fileIds)).toEqual([[fresh], [old]]);
    expect(new Set(await readable(here.colleague, old, fresh))).toEqual(new Set([old, fresh]));
    expect(await readable(patient, old, fresh)).toEqual([fresh]);
    const back = await acts.edit(here.doctor, id, { fileIds: [fresh, old] }, 2);
    expect(back.fileIds).toEqual([fresh, old]);
  });
});
