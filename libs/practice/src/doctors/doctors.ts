import { Injectable } from '@nestjs/common';
import { type AuditEntry, AuditLog } from '#libs/audit';
import { DoctorProfiles, type NewDoctorProfile } from '#libs/identity';
import {
  assertVersion,
  Clock,
  containing,
  keysetPage,
  NotFound,
  type Page,
  type PageQuery,
  Transaction,
} from '#libs/platform';
import { Doctor } from './doctor.entity.js';

/** What is said of a doctor. */
export type DoctorFields = Omit<Doctor, 'id' | 'active' | 'createdAt' | 'version'>;

/** What narrows the list of doctors. */
export interface DoctorFilter {
  clinicId?: string;
  specialty?: string;
  language?: string;
  /** Part of a name, in either script. */
  q?: string;
}

const NAMES = `lower(doctor.first_name || ' ' || doctor.last_name || ' ' || coalesce(doctor.first_name_ar, '') || ' ' || coalesce(doctor.last_name_ar, ''))`;

/** The profiles of doctors. Everybody reads the active ones; admins make and change them. */
@Injectable()
export class Doctors extends DoctorProfiles {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {
    super();
  }

  /** Active doctors by name. */
  async list(filter: DoctorFilter, page: PageQuery): Promise<Page<Doctor>> {
    const query = this.doctors.createQueryBuilder('doctor').where('doctor.active');
    if (filter.clinicId !== undefined)
      query.andWhere('doctor.clinic_ids @> ARRAY[:clinicId]::uuid[]', { clinicId: filter.clinicId });
    if (filter.specialty !== undefined)
      query.andWhere('lower(doctor.specialty) = lower(:specialty)', { specialty: filter.specialty });
    if (filter.language !== undefined)
      query.andWhere('doctor.languages @> ARRAY[:language]::text[]', { language: filter.language });
    if (filter.q !== undefined) query.andWhere(`${NAMES} LIKE lower(:q)`, { q: containing(filter.q) });
    return keysetPage(
      query,
      [
        { by: 'doctor.lastName', direction: 'ASC', type: 'text' },
        { by: 'doctor.firstName', direction: 'ASC', type: 'text' },
        { by: 'doctor.id', direction: 'ASC', type: 'uuid' },
      ],
      page,
      ({ lastName, firstName, id }) => [lastName, firstName, id],
    );
  }

  /**
   * One doctor; one who left too, because old appointments name them.
   *
   * @throws NotFound
   */
  async one(id: string): Promise<Doctor> {
    const doctor = await this.doctors.findOneBy({ id });
    if (!doctor) throw new NotFound();
    return doctor;
  }

  /**
   * Whether there is such a doctor, active or not.
   *
   * @throws NotFound
   */
  async assertKnown(id: string): Promise<void> {
    const known = await this.transaction.rows('SELECT id FROM doctors WHERE id = $1', [id]);
    if (known.length === 0) throw new NotFound();
  }

  /** Makes the profile of a doctor whose account is made elsewhere. Joins the transaction in hand. */
  async create(id: string, profile: NewDoctorProfile): Promise<void> {
    await this.add(id, profile);
  }

  /** Writes a profile; what is not said is empty. Joins the transaction in hand. */
  async add(id: string, fields: Partial<DoctorFields>): Promise<Doctor> {
    const doctor = this.doctors.create({
      firstNameAr: null,
      lastNameAr: null,
      languages: [],
      licenceNumber: null,
      clinicIds: [],
      bio: null,
      bioAr: null,
      photoUrl: null,
      ...fields,
      id,
      active: true,
      createdAt: this.clock.now(),
    });
    await this.doctors.insert(doctor);
    doctor.version = 1;
    await this.record('doctor.created', id);
    return doctor;
  }

  /**
   * Changes a profile; what is not named stays.
   *
   * @throws NotFound, PreconditionFailed
   */
  async update(id: string, fields: Partial<DoctorFields>, version: number | undefined): Promise<Doctor> {
    return this.transaction.run(async () => {
      const doctor = await this.locked(id);
      assertVersion(doctor, version);
      const saved = await this.doctors.save(this.doctors.merge(doctor, fields));
      await this.record('doctor.updated', id, { details: { fields: Object.keys(fields) } });
      return saved;
    });
  }

  /** Opens or closes a profile; nothing happens if it is so already. */
  async setActive(id: string, active: boolean, reason: string | null = null): Promise<void> {
    await this.transaction.run(async () => {
      const doctor = await this.locked(id);
      if (doctor.active === active) return;
      doctor.active = active;
      await this.doctors.save(doctor);
      await this.record(active ? 'doctor.reactivated' : 'doctor.deactivated', id, { reason });
    });
  }

  /** Whether patients see the doctor; the answer holds until the transaction in hand ends. */
  async isActive(id: string): Promise<boolean> {
    return (await this.locked(id)).active;
  }

  private async locked(id: string): Promise<Doctor> {
    const doctor = await this.doctors.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!doctor) throw new NotFound();
    return doctor;
  }

  private async record(
    action: string,
    entityId: string,
    more: Pick<AuditEntry, 'reason' | 'details'> = {},
  ): Promise<void> {
    await this.audit.record({ action, entityType: 'doctor', entityId, ...more });
  }

  private get doctors() {
    return this.transaction.repository(Doctor);
  }
}
