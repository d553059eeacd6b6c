import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, assertVersion, Outbox, Transaction } from '#libs/platform';
import { codesOf, observedIn } from './content/facts.js';
import { MedicalRecord, type RecordChange } from './medical-record.js';
import { RECORD_COLUMNS, type RecordState } from './record.js';
import { CriticalResultRecorded, RecordReleased } from './record.events.js';
import { type RecordChangeKind, RecordPolicy } from './record.policy.js';

/** Takes records out of the database to be changed, and puts them back with version, values, audit row and events. */
@Injectable()
export class RecordStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly policy: RecordPolicy,
    private readonly auditLog: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** A record, whoever asks; null if there is none. */
  async find(id: string): Promise<RecordState | null> {
    const [row] = await this.transaction.rows<RecordState>(
      `SELECT ${RECORD_COLUMNS} FROM records WHERE id = $1`,
      [id],
      'record_one',
    );
    return row ?? null;
  }

  /**
   * Locks a record until the transaction ends, if the actor may do this with it. Of racing changes the second sees
   * what the first has made of it. A stranger's request never locks the row.
   *
   * @throws NotFound when it is absent or not the actor's
   * @throws Forbidden when it is another author's
   * @throws PreconditionFailed when the caller's version is not the present one
   */
  async lock(
    actor: Actor,
    change: RecordChangeKind,
    id: string,
    expectedVersion: number | undefined,
  ): Promise<MedicalRecord> {
    await this.policy.assertMayChange(actor, change, await this.find(id));
    const [row] = await this.transaction.rows<RecordState>(
      `SELECT ${RECORD_COLUMNS} FROM records WHERE id = $1 FOR UPDATE`,
      [id],
      'record_lock',
    );
    if (!row) throw new Error(`Record ${id} is gone, but records are never deleted.`);
    assertVersion(row, expectedVersion);
    return new MedicalRecord(row);
  }

  /** Stores a change, and tells whom it concerns. */
  async save(actor: Actor, { state, action, reason, released, alarming }: RecordChange): Promise<void> {
    const row = { ...rowOf(state), codes: codesOf(state.content) };
    await this.transaction.rows(SAVE, [JSON.stringify(row), action, actor.userId, reason], 'record_save');
    if (action !== 'released' && action !== 'acknowledged') await this.keepObservations(state);
    await this.auditLog.record({
      action: `record.${action}`,
      entityType: 'medical_record',
      entityId: state.id,
      patientId: state.patientId,
      reason,
      details: { kind: state.kind, version: state.version },
    });
    const { id: recordId, patientId } = state;
    if (released) await this.outbox.publish(RecordReleased, { recordId, patientId });
    if (alarming)
      await this.outbox.publish(CriticalResultRecorded, {
        recordId,
        patientId,
        doctorId: state.responsibleDoctorId,
      });
  }

  /** Keeps the measured values in step with the record; of what was entered in error there are none. */
  private async keepObservations({
    id,
    patientId,
    kind,
    effectiveAt,
    status,
    content,
  }: RecordState): Promise<void> {
    const values = status === 'current' ? observedIn(content) : [];
    await this.transaction.rows('DELETE FROM observations WHERE record_id = $1', [id], 'observations_forget');
    if (values.length === 0) return;
    await this.transaction.rows(
      `INSERT INTO observations (record_id, position, patient_id, kind, code, display, effective_at, value, unit, low, high, flag)
       SELECT $1, position - 1, $2, $3, value->>'code', value->>'display', $4, (value->>'value')::numeric, value->>'unit',
              (value->>'low')::numeric, (value->>'high')::numeric, value->>'flag'
         FROM jsonb_array_elements($5::jsonb) WITH ORDINALITY AS observed (value, position)`,
      [id, patientId, kind, effectiveAt, JSON.stringify(values)],
      'observations_keep',
    );
  }
}

/** The state in the names of the columns. */
const rowOf = (state: RecordState): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(state).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value as unknown,
    ]),
  );

const CHANGING =
  `title effective_at content codes result_status status status_reason release_at release_told_at critical
  critical_repeat_at acknowledged_at acknowledged_by_id file_ids updated_at version`.split(/\s+/);

const SAVE = `
  WITH saved AS (
    INSERT INTO records SELECT * FROM jsonb_populate_record(NULL::records, $1::jsonb)
    ON CONFLICT (id) DO UPDATE SET ${CHANGING.map((column) => `${column} = excluded.${column}`).join(', ')}
    RETURNING *)
  INSERT INTO record_versions (record_id, version, action, title, effective_at, content, result_status, status, release_at,
         file_ids, changed_at, changed_by_id, reason)
  SELECT id, version, $2, title, effective_at, content, result_status, status, release_at, file_ids, updated_at, $3, $4
    FROM saved`;
