import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import {
  assertVersion,
  Clock,
  containing,
  keysetPage,
  newId,
  NotFound,
  type Page,
  type PageQuery,
  Transaction,
} from '#libs/platform';
import { Clinic } from './clinic.entity.js';
import { TimeZoneInUse } from './clinic.errors.js';

/** What an admin says of a clinic. */
export type ClinicFields = Omit<Clinic, 'id' | 'archivedAt' | 'createdAt' | 'version'>;

/** What is not said of a new clinic. */
const DEFAULTS = {
  nameAr: null,
  description: null,
  descriptionAr: null,
  logoUrl: null,
  address: null,
  phone: null,
  cancellationWindowHours: 12,
  bookingHorizonDays: 90,
  minNoticeMinutes: 0,
  reminderMinutes: [1440, 60],
};

/** The clinics. Everybody reads them, admins make them; they are archived, never deleted. */
@Injectable()
export class Clinics {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** Open clinics by name; `q` is a part of the name in either script. */
  async list(q: string | undefined, page: PageQuery): Promise<Page<Clinic>> {
    const query = this.clinics.createQueryBuilder('clinic').where('clinic.archivedAt IS NULL');
    if (q !== undefined)
      query.andWhere(`lower(clinic.name || ' ' || coalesce(clinic.name_ar, '')) LIKE lower(:q)`, {
        q: containing(q),
      });
    return keysetPage(
      query,
      [
        { by: 'clinic.name', direction: 'ASC', type: 'text' },
        { by: 'clinic.id', direction: 'ASC', type: 'uuid' },
      ],
      page,
      ({ name, id }) => [name, id],
    );
  }

  /** One clinic; an archived one too, because old appointments name it. */
  async one(id: string): Promise<Clinic> {
    const clinic = await this.clinics.findOneBy({ id });
    if (!clinic) throw new NotFound();
    return clinic;
  }

  /** Opens a clinic. */
  async create(fields: Partial<ClinicFields>): Promise<Clinic> {
    return this.transaction.run(async () => {
      const clinic = await this.clinics.save(
        this.clinics.create({
          ...DEFAULTS,
          ...fields,
          id: newId(),
          archivedAt: null,
          createdAt: this.clock.now(),
        }),
      );
      await this.record('clinic.created', clinic.id);
      return clinic;
    });
  }

  /**
   * Changes a clinic; what is not named stays.
   *
   * @throws NotFound, PreconditionFailed
   * @throws TimeZoneInUse when doctors work there by the old one
   */
  async update(id: string, fields: Partial<ClinicFields>, version: number | undefined): Promise<Clinic> {
    return this.transaction.run(async () => {
      const clinic = await this.locked(id);
      assertVersion(clinic, version);
      await this.assertZoneMayChange(clinic, fields.timeZone);
      const saved = await this.clinics.save(this.clinics.merge(clinic, fields));
      await this.record('clinic.updated', id, { fields: Object.keys(fields) });
      return saved;
    });
  }

  /**
   * Archives a clinic: it offers no more slots, and what is booked stays. Doing it again changes nothing.
   *
   * @throws NotFound
   */
  async archive(id: string): Promise<Clinic> {
    return this.transaction.run(async () => {
      const clinic = await this.locked(id);
      if (clinic.archivedAt) return clinic;
      clinic.archivedAt = this.clock.now();
      const saved = await this.clinics.save(clinic);
      await this.record('clinic.archived', id);
      return saved;
    });
  }

  /** Who makes a schedule shares the clinic's lock, so none comes in between. */
  private async assertZoneMayChange({ id, timeZone }: Clinic, wanted: string | undefined): Promise<void> {
    if (wanted === undefined || wanted === timeZone) return;
    const inUse = await this.transaction.rows('SELECT id FROM schedules WHERE clinic_id = $1 LIMIT 1', [id]);
    if (inUse.length > 0) throw new TimeZoneInUse();
  }

  private async locked(id: string): Promise<Clinic> {
    const clinic = await this.clinics.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!clinic) throw new NotFound();
    return clinic;
  }

  private async record(action: string, entityId: string, details?: Record<string, unknown>): Promise<void> {
    await this.audit.record({ action, entityType: 'clinic', entityId, ...(details ? { details } : {}) });
  }

  private get clinics() {
    return this.transaction.repository(Clinic);
  }
}
