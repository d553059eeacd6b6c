import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, assertVersion, Clock, newId, Outbox, Transaction } from '#libs/platform';
import { type GuardianshipBegan } from '../patients.events.js';
import { fullAgeOn } from './guardian-scope.js';
import { Guardianship, type GuardianshipTerms } from './guardianship.entity.js';
import { type GuardianshipAction, GuardianshipPolicy } from './guardianship.policy.js';

/** Who is to act for whom. */
export interface NewGuardianship extends GuardianshipTerms {
  guardianId: string;
  patientId: string;
}

/** Writes guardianships, each with its audit row and its event. Joins the transaction in hand. */
@Injectable()
export class GuardianshipStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly policy: GuardianshipPolicy,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Writes a new one, unless the two are linked already or about to be.
   *
   * @param begins whether it holds at once, or waits for an answer until the given time
   * @returns null if there is one already
   */
  async add(
    actor: Actor,
    terms: NewGuardianship,
    begins: 'now' | { unlessAnsweredBy: Date },
  ): Promise<Guardianship | null> {
    const now = this.clock.now();
    const guardianship = this.guardianships.create({
      ...terms,
      id: newId(),
      status: begins === 'now' ? 'active' : 'invited',
      createdById: actor.userId ?? terms.guardianId,
      createdAt: now,
      invitationExpiresAt: begins === 'now' ? null : begins.unlessAnsweredBy,
      beganAt: begins === 'now' ? now : null,
      endsOn: begins === 'now' ? await this.endOf(terms.patientId) : null,
      endedAt: null,
      endedById: null,
      version: 1,
    });
    const inserted = await this.guardianships
      .createQueryBuilder()
      .insert()
      .values(guardianship)
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as unknown[]).length === 1 ? guardianship : null;
  }

  /**
   * One that the actor may do this with, locked until the transaction ends.
   *
   * @throws NotFound, PreconditionFailed
   */
  async lock(
    actor: Actor,
    action: GuardianshipAction,
    id: string,
    version: number | undefined,
  ): Promise<Guardianship> {
    const guardianship = await this.lockAnyone(id);
    this.policy.assert(actor, action, guardianship);
    assertVersion(guardianship, version);
    return guardianship;
  }

  /** One, whoever asks, locked until the transaction ends. */
  lockAnyone(id: string): Promise<Guardianship | null> {
    return this.guardianships.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Stores what has changed. */
  async save(guardianship: Guardianship): Promise<void> {
    await this.guardianships.save(guardianship);
  }

  /** Tells the audit, and whoever listens. */
  async tell(
    guardianship: Guardianship,
    action: string,
    event: typeof GuardianshipBegan | null,
    { reason = null, details = {} }: { reason?: string | null; details?: Record<string, unknown> } = {},
  ): Promise<void> {
    const { id, patientId, guardianId, relation, scopes } = guardianship;
    await this.audit.record({
      action: `guardianship.${action}`,
      entityType: 'guardianship',
      entityId: id,
      patientId,
      reason,
      details: { guardianId, relation, scopes, ...details },
    });
    if (event) await this.outbox.publish(event, { guardianshipId: id, guardianId, patientId });
  }

  /** The day on which it ends by itself: the 18th birthday of who is younger; null for who is not. */
  async endOf(patientId: string): Promise<string | null> {
    const [patient] = await this.transaction.rows<{ dateOfBirth: string }>(
      'SELECT date_of_birth::text AS "dateOfBirth" FROM patients WHERE id = $1',
      [patientId],
    );
    if (!patient) return null;
    const day = fullAgeOn(patient.dateOfBirth);
    return day > this.clock.now().toISOString().slice(0, 10) ? day : null;
  }

  /** A date of birth was corrected: those that end by age end on the right day. */
  async followBirthDate(patientId: string): Promise<void> {
    const [patient] = await this.transaction.rows<{ dateOfBirth: string }>(
      'SELECT date_of_birth::text AS "dateOfBirth" FROM patients WHERE id = $1',
      [patientId],
    );
    if (!patient) return;
    await this.transaction.rows(
      `UPDATE guardianships SET ends_on = $2, version = version + 1
        WHERE patient_id = $1 AND status = 'active' AND ends_on IS NOT NULL`,
      [patientId, fullAgeOn(patient.dateOfBirth)],
    );
  }

  private get guardianships() {
    return this.transaction.repository(Guardianship);
  }
}
