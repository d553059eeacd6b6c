import { type Actor } from '#libs/platform';
import { CreateRecord, type NewRecord, Records, type RecordState } from '#libs/records';
import { ChangeRecord } from '../src/change-record.js';
import { type RecordEdit } from '../src/medical-record.js';
import { type RecordFilter } from '../src/record-list.js';
import { type RecordVersion } from '../src/record-version.js';
import { type ShownRecord } from '../src/record.js';
import { as, NOW, type World } from './world.js';

/** What people do with records, each as a request of theirs. */
export interface Acts {
  create(patientId: string, wish: NewRecord, actor?: Actor): Promise<RecordState>;
  edit(
    actor: Actor,
    id: string,
    edit: RecordEdit & { reason?: string },
    version: number,
  ): Promise<RecordState>;
  release(actor: Actor, id: string): Promise<RecordState>;
  acknowledge(actor: Actor, id: string): Promise<RecordState>;
  markEnteredInError(actor: Actor, id: string): Promise<RecordState>;
  read(actor: Actor, id: string): Promise<ShownRecord>;
  list(actor: Actor, patientId: string, filter?: RecordFilter): Promise<ShownRecord[]>;
  versions(actor: Actor, id: string): Promise<RecordVersion[]>;
}

export function actsIn(here: World): Acts {
  const change = here.get(ChangeRecord);
  const records = here.get(Records);
  const page = { limit: 100 };
  return {
    create: (patientId, wish, actor = here.doctor) =>
      as(actor, () => here.get(CreateRecord).create(actor, patientId, wish)),
    edit: (actor, id, edit, version) => as(actor, () => change.edit(actor, id, edit, version)),
    release: (actor, id) => as(actor, () => change.release(actor, id)),
    acknowledge: (actor, id) => as(actor, () => change.acknowledge(actor, id)),
    markEnteredInError: (actor, id) => as(actor, () => change.markEnteredInError(actor, id, 'Wrong chart')),
    read: (actor, id) => as(actor, () => records.one(actor, id)),
    list: async (actor, patientId, filter = {}) =>
      (await as(actor, () => records.list(actor, patientId, filter, page))).items,
    versions: async (actor, id) => (await as(actor, () => records.versions(actor, id, page))).items,
  };
}

/** A moment so many hours after NOW. */
export const later = (hours: number): Date => new Date(NOW.getTime() + hours * 3_600_000);
