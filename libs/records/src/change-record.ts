import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Transaction } from '#libs/platform';
import { type MedicalRecord, type RecordChange, type RecordEdit } from './medical-record.js';
import { RecordFiles } from './record-files.js';
import { type RecordState } from './record.js';
import { type RecordChangeKind } from './record.policy.js';
import { RecordStore } from './record-store.js';

/** Changes a record, each time with a new version: editing, releasing, acknowledging, marking as entered in error. */
@Injectable()
export class ChangeRecord {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: RecordStore,
    private readonly files: RecordFiles,
    private readonly clock: Clock,
  ) {}

  /**
   * The author replaces what is given. Where nothing is, nothing changes.
   *
   * @throws NotFound, Forbidden, PreconditionFailed, RecordEnteredInError, ValidationFailed, RecordInFuture, FileNotFound
   */
  async edit(
    actor: Actor,
    id: string,
    edit: RecordEdit & { reason?: string },
    version: number | undefined,
  ): Promise<RecordState> {
    const { reason = null, ...changes } = edit;
    const nothing = Object.values(changes).every((value) => value === undefined);
    return this.change(actor, 'edit', id, version, async (record, now) => {
      if (changes.fileIds) await this.files.attach(actor, id, changes.fileIds);
      return nothing ? null : record.edit(changes, reason, now);
    });
  }

  /**
   * The author shows it to the patient, who is told. What is shown already stays so.
   *
   * @throws NotFound, Forbidden, PreconditionFailed, RecordEnteredInError
   */
  async release(actor: Actor, id: string, version?: number): Promise<RecordState> {
    return this.change(actor, 'release', id, version, (record, now) => record.release(now));
  }

  /**
   * The author takes it back. Its content stays with the staff, marked; the patient sees it no more.
   *
   * @throws NotFound, Forbidden, PreconditionFailed, RecordEnteredInError
   */
  async markEnteredInError(actor: Actor, id: string, reason: string, version?: number): Promise<RecordState> {
    return this.change(actor, 'mark_entered_in_error', id, version, (record, now) =>
      record.markEnteredInError(reason, now),
    );
  }

  /**
   * A doctor in care has seen what is critical in it; the alarm is not repeated any more.
   *
   * @throws NotFound, PreconditionFailed, RecordEnteredInError, RecordNotCritical
   */
  async acknowledge(actor: Actor, id: string, version?: number): Promise<RecordState> {
    return this.change(actor, 'acknowledge', id, version, (record, now) =>
      record.acknowledge(actor.userId, now),
    );
  }

  private async change(
    actor: Actor,
    kind: RecordChangeKind,
    id: string,
    version: number | undefined,
    work: (record: MedicalRecord, now: Date) => RecordChange | null | Promise<RecordChange | null>,
  ): Promise<RecordState> {
    return this.transaction.run(async () => {
      const record = await this.store.lock(actor, kind, id, version);
      const change = await work(record, this.clock.now());
      if (change) await this.store.save(actor, change);
      return record.state;
    });
  }
}
