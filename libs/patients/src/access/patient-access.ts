import { Injectable } from '@nestjs/common';
import { type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { type Actor, Clock, Hidden, NotFound, Transaction } from '#libs/platform';
import { type GuardianScope } from '../guardianships/guardian-scope.js';
import { PatientsConfig } from '../patients.config.js';
import { BreakGlassRequired } from '../patient.errors.js';

/** Why somebody may look into a patient's data. */
export type Ground = 'self' | 'guardian' | 'care' | 'break_glass';

/** What is asked for: one scope, or whether there is any right to the patient at all. */
export type AskedScope = GuardianScope | 'any';

const DAY = 86_400_000;

/**
 * Who may look into whose data: the one rule that everything about a patient asks.
 *
 * - Patients have their own, and that of dependents within the scopes of the guardianship.
 * - Doctors have it from the booking of an appointment until so many days after its end, or by breaking the glass.
 * - Admins have none, unless they break the glass.
 */
@Injectable()
export class PatientAccess {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly config: PatientsConfig,
  ) {}

  /** Why the actor may see what the scope covers of the patient; null if not at all. One round trip at most. */
  async groundFor(actor: Actor, patientId: string, scope: AskedScope): Promise<Ground | null> {
    switch (actor.role) {
      case 'patient':
        if (actor.patientId === patientId) return 'self';
        return (await this.isGuardian(actor, patientId, scope)) ? 'guardian' : null;
      case 'doctor':
      case 'admin':
        return this.staffGround(actor, patientId);
      default:
        return null;
    }
  }

  /**
   * @throws NotFound when the patient is absent, or not the actor's to see
   * @throws BreakGlassRequired for an admin, who knows of every patient, but reads charts only by breaking the glass
   */
  async assert(actor: Actor, patientId: string, scope: AskedScope): Promise<Ground> {
    const ground = await this.groundFor(actor, patientId, scope);
    if (ground) return ground;
    if (!(await this.isPatient(patientId))) throw new NotFound();
    const what = { entityType: 'patient', entityId: patientId, patientId };
    if (actor.role === 'admin') throw new BreakGlassRequired().concerning(what);
    throw new Hidden(what);
  }

  /**
   * Why the actor may ask what there is of a patient; `register`: an admin, who sees that it is there, not what it says.
   *
   * @throws NotFound when the patient is absent, or not the actor's to see
   */
  async assertListed(actor: Actor, patientId: string, scope: AskedScope): Promise<Ground | 'register'> {
    if (actor.role !== 'admin') return this.assert(actor, patientId, scope);
    const ground = await this.groundFor(actor, patientId, scope);
    if (ground === null && !(await this.isPatient(patientId))) throw new NotFound();
    return ground ?? 'register';
  }

  /**
   * The same rule as an SQL condition on a column that holds patients' ids, for lists.
   *
   * @param values the statement's values; those of the condition are added to them
   */
  condition(actor: Actor, scope: AskedScope, column: string, values: unknown[]): string {
    const reach = this.patientsInReach(actor, scope, values);
    // An array that is made once, so that the index on the column serves; a doctor's would be long.
    return actor.role === 'patient' ? `${column} = ANY (ARRAY(${reach}))` : `${column} IN (${reach})`;
  }

  /**
   * A query of the ids of those for whom a patient's account acts, as `id`.
   *
   * @param values the statement's values; those of the query are added to them
   */
  ownPatients(actor: Actor, scope: AskedScope, values: unknown[]): string {
    const value = (it: unknown): string => `$${values.push(it)}`;
    const guards = guardsOf(value(actor.userId), value(scope), value(this.today()));
    return `SELECT ${value(actor.patientId)}::uuid AS id UNION ALL SELECT patient_id FROM guardianships WHERE ${guards}`;
  }

  /**
   * A query of the ids of all whose data the actor may see, as `id`: for lists that are read patient by patient.
   *
   * @param values the statement's values; those of the query are added to them
   */
  patientsInReach(actor: Actor, scope: AskedScope, values: unknown[]): string {
    const value = (it: unknown): string => `$${values.push(it)}`;
    if (actor.role === 'patient') return this.ownPatients(actor, scope, values);
    const byGlass = (): string =>
      `SELECT patient_id AS id FROM break_glass_grants WHERE user_id = ${value(actor.userId)}::uuid AND expires_at > ${value(this.clock.now())}`;
    if (actor.role === 'admin') return `${byGlass()} GROUP BY patient_id`;
    if (actor.role !== 'doctor') return 'SELECT NULL::uuid AS id WHERE FALSE';
    return `SELECT patient_id AS id FROM care_encounters WHERE doctor_id = ${value(actor.doctorId)}::uuid AND ends_at > ${value(this.careSince())} UNION ${byGlass()}`;
  }

  /**
   * Whether an account guards a patient, as an SQL condition on two expressions: for many pairs in one statement.
   *
   * @param values the statement's values; those of the condition are added to them
   */
  guards(account: string, patient: string, scope: AskedScope, values: unknown[]): string {
    const value = (it: unknown): string => `$${values.push(it)}`;
    const inForce = guardsOf(account, value(scope), value(this.today()));
    return `EXISTS (SELECT FROM guardianships WHERE ${inForce} AND patient_id = ${patient})`;
  }

  /** The same rule on a query. */
  scope<Entity extends ObjectLiteral>(
    query: SelectQueryBuilder<Entity>,
    actor: Actor,
    scope: AskedScope,
    column: string,
  ): SelectQueryBuilder<Entity> {
    const values: unknown[] = [];
    const condition = this.condition(actor, scope, column, values);
    return query.andWhere(
      condition.replace(/\$(\d+)/g, ':reach$1'),
      Object.fromEntries(values.map((value, index) => [`reach${index + 1}`, value])),
    );
  }

  private async isGuardian(actor: Actor, patientId: string, scope: AskedScope): Promise<boolean> {
    const rows = await this.transaction.rows(
      `SELECT FROM guardianships WHERE ${GUARDS} AND patient_id = $4 LIMIT 1`,
      [actor.userId, scope, this.today(), patientId],
      'patient_guardian',
    );
    return rows.length > 0;
  }

  private async staffGround(actor: Actor, patientId: string): Promise<Ground | null> {
    const [found] = await this.transaction.rows<{ care: boolean; glass: boolean }>(
      `SELECT EXISTS (SELECT FROM care_encounters WHERE patient_id = $1 AND doctor_id = $2 AND ends_at > $3) AS care,
              EXISTS (SELECT FROM break_glass_grants WHERE patient_id = $1 AND user_id = $4 AND expires_at > $5) AS glass`,
      [patientId, actor.doctorId, this.careSince(), actor.userId, this.clock.now()],
      'patient_staff_ground',
    );
    if (found?.care) return 'care';
    return found?.glass ? 'break_glass' : null;
  }

  private async isPatient(patientId: string): Promise<boolean> {
    const rows = await this.transaction.rows(
      'SELECT FROM patients WHERE id = $1',
      [patientId],
      'patient_exists',
    );
    return rows.length > 0;
  }

  private careSince(): Date {
    return new Date(this.clock.now().getTime() - this.config.CARE_RELATIONSHIP_DAYS * DAY);
  }

  private today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }
}

/** The guardianships in force of an account that hold a scope. */
const guardsOf = (guardianId: string, scope: string, today: string): string =>
  `guardian_id = ${guardianId}::uuid AND status = 'active' AND ${scope} = ANY (scopes || '{any}') AND (ends_on IS NULL OR ends_on > ${today}::date)`;

const GUARDS = guardsOf('$1', '$2', '$3');
