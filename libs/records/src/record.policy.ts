import { Injectable } from '@nestjs/common';
import { BreakGlassRequired, type Ground, PatientAccess } from '#libs/patients';
import { type Actor, Clock, Forbidden, Hidden, NotFound, type Subject } from '#libs/platform';
import { isReleased, type RecordState, releasedBy } from './record.js';

/** What somebody may want to change of a record. */
export type RecordChangeKind = 'edit' | 'release' | 'mark_entered_in_error' | 'acknowledge';

/** Why somebody sees a record; `register`: an admin, who sees that it is there, not what it says. */
export type RecordGround = Ground | 'register';

/**
 * Patients and their guardians (scope `records`) see what is released and stands, doctors in care everything, admins
 * what is there, and what it says only by breaking the glass. Doctors with ground write; a record is its author's.
 */
@Injectable()
export class RecordPolicy {
  constructor(
    private readonly access: PatientAccess,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when the record is absent or not the actor's to see */
  async assertReads(
    actor: Actor,
    record: RecordState | null,
  ): Promise<{ record: RecordState; ground: RecordGround }> {
    if (!record) throw new NotFound();
    const ground = await this.access.groundFor(actor, record.patientId, 'records');
    if (ground === null && actor.role === 'admin') return { record, ground: 'register' };
    const shown = actor.role !== 'patient' || isReleased(record, this.clock.now());
    if (ground === null || !shown) throw new Hidden(subjectOf(record));
    return { record, ground };
  }

  /**
   * The same, for what only the content tells.
   *
   * @throws BreakGlassRequired for an admin who has not broken the glass
   */
  async assertReadsContent(
    actor: Actor,
    found: RecordState | null,
  ): Promise<{ record: RecordState; ground: Ground }> {
    const { record, ground } = await this.assertReads(actor, found);
    if (ground === 'register') throw new BreakGlassRequired().concerning(subjectOf(record));
    return { record, ground };
  }

  /**
   * Why the actor may see the list of a patient's records.
   *
   * @throws NotFound when the patient is absent or not the actor's to see
   */
  assertLists(actor: Actor, patientId: string): Promise<RecordGround> {
    return this.access.assertListed(actor, patientId, 'records');
  }

  /**
   * @throws NotFound when the record is absent or not the actor's to see
   * @throws Forbidden when it is another author's; anybody in care may acknowledge
   */
  async assertMayChange(actor: Actor, change: RecordChangeKind, found: RecordState | null): Promise<void> {
    const { record } = await this.assertReads(actor, found);
    const mine = actor.role === 'doctor' && record.authorDoctorId === actor.doctorId;
    if (!mine && !(change === 'acknowledge' && actor.role === 'doctor'))
      throw new Forbidden().concerning(subjectOf(record));
  }

  /**
   * What narrows the table `records` to what the actor reads of a patient, whom the actor may read at all.
   *
   * @param values the statement's values; those of the condition are added to them
   */
  condition(actor: Actor, values: unknown[]): string {
    return actor.role === 'patient' ? releasedBy(`$${values.push(this.clock.now())}`) : 'TRUE';
  }
}

const subjectOf = ({ id, patientId }: RecordState): Subject => ({
  entityType: 'medical_record',
  entityId: id,
  patientId,
});
