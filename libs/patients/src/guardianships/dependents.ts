import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { assertBirthDate, type NewPatientProfile, PatientProfiles } from '#libs/identity';
import {
  type Actor,
  Clock,
  newId,
  NotFound,
  type Page,
  pageOf,
  type PageQuery,
  readCursor,
  Transaction,
} from '#libs/platform';
import { NotAMinor } from '../patient.errors.js';
import { fullAgeOn, GUARDIAN_SCOPES, type GuardianScope } from './guardian-scope.js';
import { GuardianshipStore } from './guardianship-store.js';

/** A child who gets a chart, and a guardian for it. */
export interface NewDependent extends NewPatientProfile {
  /** What the guardian is to the child, e.g. `parent`. */
  relation: string;
}

/** Somebody for whom the actor may act. */
export interface Dependent {
  /** The patient. */
  id: string;
  guardianshipId: string;
  firstName: string;
  lastName: string;
  firstNameAr: string | null;
  lastNameAr: string | null;
  /** `YYYY-MM-DD` */
  dateOfBirth: string;
  sex: 'female' | 'male';
  relation: string;
  scopes: GuardianScope[];
  beganAt: Date;
  /** `YYYY-MM-DD`; null if it does not end by age. */
  endsOn: string | null;
}

/** Those for whom an account acts. */
@Injectable()
export class Dependents {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly profiles: PatientProfiles,
    private readonly store: GuardianshipStore,
    private readonly audit: AuditLog,
  ) {}

  /** The actor's dependents, the one added first at the head. */
  async list(actor: Actor, page: PageQuery): Promise<Page<Dependent>> {
    const [after] = page.cursor === undefined ? [] : readCursor(page.cursor, [{ type: 'uuid' }]);
    const rows = await this.transaction.rows<Dependent>(
      `${DEPENDENT} AND ($3::uuid IS NULL OR g.id > $3) ORDER BY g.id LIMIT $4`,
      [actor.userId, this.today(), after ?? null, page.limit + 1],
      'dependents',
    );
    const found = pageOf(rows, page.limit, ({ guardianshipId }) => [guardianshipId]);
    await this.audit.recordAll(
      found.items.map(({ id }) => ({
        action: 'dependent.listed',
        entityType: 'patient',
        entityId: id,
        patientId: id,
      })),
    );
    return found;
  }

  /**
   * Gives a child under 18 a new, empty chart, of which the actor is guardian with all scopes at once.
   *
   * @throws NotAMinor, ValidationFailed, NationalIdTaken
   */
  async add(actor: Actor, { relation, ...profile }: NewDependent): Promise<Dependent> {
    const { userId } = actor;
    if (!userId) throw new NotFound();
    assertBirthDate(profile.dateOfBirth, this.clock.now());
    if (fullAgeOn(profile.dateOfBirth) <= this.today()) throw new NotAMinor();
    return this.transaction.run(async () => {
      const patientId = newId();
      await this.profiles.create(patientId, profile);
      const terms = { guardianId: userId, patientId, relation, scopes: [...GUARDIAN_SCOPES] };
      const guardianship = await this.store.add(actor, terms, 'now');
      if (!guardianship) throw new Error('A new patient has a guardian already.');
      await this.store.tell(guardianship, 'began', null);
      const [dependent] = await this.transaction.rows<Dependent>(`${DEPENDENT} AND g.id = $3`, [
        userId,
        this.today(),
        guardianship.id,
      ]);
      if (!dependent) throw new NotFound();
      return dependent;
    });
  }

  private today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }
}

const DEPENDENT = `
  SELECT p.id, g.id AS "guardianshipId", p.first_name AS "firstName", p.last_name AS "lastName",
         p.first_name_ar AS "firstNameAr", p.last_name_ar AS "lastNameAr", p.date_of_birth::text AS "dateOfBirth", p.sex,
         g.relation, g.scopes, g.began_at AS "beganAt", g.ends_on::text AS "endsOn"
    FROM guardianships g JOIN patients p ON p.id = g.patient_id
   WHERE g.guardian_id = $1 AND g.status = 'active' AND (g.ends_on IS NULL OR g.ends_on > $2::date)`;
