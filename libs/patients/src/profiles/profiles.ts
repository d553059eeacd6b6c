import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { assertBirthDate } from '#libs/identity';
import {
  type Actor,
  assertVersion,
  Clock,
  containing,
  keysetPage,
  NotFound,
  type Page,
  type PageQuery,
  Transaction,
} from '#libs/platform';
import { type AskedScope, PatientAccess } from '../access/patient-access.js';
import { GuardianshipStore } from '../guardianships/guardianship-store.js';
import { IdentityFieldsFixed } from '../patient.errors.js';
import { IDENTITY_FIELDS, Patient, type PatientProfile } from './patient.entity.js';

/** Letters that Arabic spells in several ways, made alike as in the column that is searched. */
const NORMALIZED = `translate(lower(:pattern), 'أإآىة', 'ااايه')`;

/** The profiles of patients: read, searched and changed by those whom they concern. */
@Injectable()
export class Profiles {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly access: PatientAccess,
    private readonly guardianships: GuardianshipStore,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Patients by name, for staff: admins find all, doctors those in their care.
   *
   * @param q part of a name in either script, of the national id or of the telephone number
   */
  async search(actor: Actor, q: string | undefined, page: PageQuery): Promise<Page<Patient>> {
    const query = this.patients.createQueryBuilder('patient');
    if (actor.role !== 'admin') this.access.scope(query, actor, 'records', 'patient.id');
    if (q !== undefined) query.andWhere(`patient.search LIKE ${NORMALIZED}`, { pattern: containing(q) });
    const found = await keysetPage(
      query,
      [
        { by: 'patient.lastName', direction: 'ASC', type: 'text' },
        { by: 'patient.firstName', direction: 'ASC', type: 'text' },
        { by: 'patient.id', direction: 'ASC', type: 'uuid' },
      ],
      page,
      ({ lastName, firstName, id }) => [lastName, firstName, id],
    );
    await this.audit.recordAll(
      found.items.map(({ id }) => ({
        action: 'patient.found',
        entityType: 'patient',
        entityId: id,
        patientId: id,
      })),
    );
    return found;
  }

  /** @throws NotFound when the patient is absent or not the actor's to see */
  async read(actor: Actor, patientId: string): Promise<Patient> {
    const ground = await this.ground(actor, patientId);
    const patient = await this.patients.findOneBy({ id: patientId });
    if (!patient) throw new NotFound();
    await this.audit.record({
      action: 'patient.read',
      entityType: 'patient',
      entityId: patientId,
      patientId,
      details: { ground },
    });
    return patient;
  }

  /**
   * @throws NotFound, PreconditionFailed
   * @throws IdentityFieldsFixed when anybody but an admin would change who the patient is
   * @throws an unique violation, which means NationalIdTaken
   */
  async update(
    actor: Actor,
    patientId: string,
    changes: Partial<PatientProfile>,
    version: number | undefined,
  ): Promise<Patient> {
    return this.transaction.run(async () => {
      const ground = await this.ground(actor, patientId, 'records');
      const patient = await this.patients.findOne({
        where: { id: patientId },
        lock: { mode: 'for_no_key_update' },
      });
      if (!patient) throw new NotFound();
      assertVersion(patient, version);
      if (changes.dateOfBirth !== undefined) assertBirthDate(changes.dateOfBirth, this.clock.now());
      const fields = patient.change(changes);
      if (actor.role !== 'admin' && IDENTITY_FIELDS.some((name) => fields.includes(name)))
        throw new IdentityFieldsFixed();
      if (fields.length === 0) return patient;
      await this.patients.save(patient);
      if (fields.includes('dateOfBirth')) await this.guardianships.followBirthDate(patientId);
      await this.audit.record({
        action: 'patient.updated',
        entityType: 'patient',
        entityId: patientId,
        patientId,
        details: { fields, ground },
      });
      return patient;
    });
  }

  /**
   * A profile is read by whoever has any right to the patient, and changed by guardians with the scope `records`.
   * Admins have them all, because they run the register.
   */
  private async ground(actor: Actor, patientId: string, scope: AskedScope = 'any'): Promise<string> {
    if (actor.role === 'admin') return 'register';
    return this.access.assert(actor, patientId, scope);
  }

  private get patients() {
    return this.transaction.repository(Patient);
  }
}
