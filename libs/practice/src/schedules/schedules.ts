import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import {
  type Actor,
  assertVersion,
  Clock,
  keysetPage,
  lockInOrder,
  newId,
  type Page,
  type PageQuery,
  Transaction,
} from '#libs/platform';
import { Doctors } from '../doctors/doctors.js';
import { OwnDiaryPolicy } from '../own-diary.policy.js';
import { Waitlist } from '../waitlist.js';
import { Schedule } from './schedule.entity.js';
import { ScheduleCheck } from './schedule-check.js';

/** What is said of a schedule. */
export type ScheduleFields = Pick<
  Schedule,
  | 'clinicId'
  | 'visitTypes'
  | 'weekdays'
  | 'startTime'
  | 'endTime'
  | 'slotMinutes'
  | 'bufferMinutes'
  | 'validFrom'
  | 'validUntil'
>;

/** The schedules of doctors. Changing one never touches what is booked already. */
@Injectable()
export class Schedules {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly policy: OwnDiaryPolicy,
    private readonly doctors: Doctors,
    private readonly check: ScheduleCheck,
    private readonly waitlist: Waitlist,
    private readonly audit: AuditLog,
  ) {}

  /** The schedules that the actor may see, in the order in which they were made. */
  async list(
    actor: Actor,
    { doctorId, clinicId }: { doctorId?: string; clinicId?: string },
    page: PageQuery,
  ): Promise<Page<Schedule>> {
    const query = this.policy.scope(this.schedules.createQueryBuilder('schedule').where('TRUE'), actor);
    if (doctorId !== undefined) query.andWhere('schedule.doctorId = :doctorId', { doctorId });
    if (clinicId !== undefined) query.andWhere('schedule.clinicId = :clinicId', { clinicId });
    return keysetPage(query, [{ by: 'schedule.id', direction: 'ASC', type: 'uuid' }], page, ({ id }) => [id]);
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<Schedule> {
    const schedule = await this.schedules.findOneBy({ id });
    this.policy.assert(actor, 'read', schedule);
    return schedule;
  }

  /**
   * Lets a doctor work at further times.
   *
   * @throws NotFound when the doctor is unknown or not the actor
   * @throws whatever `ScheduleCheck` finds wrong
   */
  async create(actor: Actor, doctorId: string, fields: ScheduleFields): Promise<Schedule> {
    return this.transaction.run(async () => {
      await this.doctors.assertKnown(doctorId);
      this.policy.assertDiary(actor, doctorId);
      await lockInOrder(this.transaction, `doctor:${doctorId}`);
      const schedule = this.schedules.create({
        ...fields,
        id: newId(),
        doctorId,
        createdAt: this.clock.now(),
      });
      await this.check.assert(schedule);
      await this.schedules.insert(schedule);
      schedule.version = 1;
      await this.record('schedule.created', schedule);
      await this.offer(schedule);
      return schedule;
    });
  }

  /**
   * Changes a schedule; what is not named stays.
   *
   * @throws NotFound, PreconditionFailed, and whatever `ScheduleCheck` finds wrong
   */
  async update(
    actor: Actor,
    id: string,
    fields: Partial<ScheduleFields>,
    version: number | undefined,
  ): Promise<Schedule> {
    return this.transaction.run(async () => {
      const schedule = await this.locked(actor, id, version);
      const changed = this.schedules.merge(schedule, fields);
      // `merge` takes null for "not named".
      if (fields.validUntil === null) changed.validUntil = null;
      await this.check.assert(changed);
      const saved = await this.schedules.save(changed);
      await this.record('schedule.updated', saved, { fields: Object.keys(fields) });
      await this.offer(saved);
      return saved;
    });
  }

  /**
   * Takes a schedule away.
   *
   * @throws NotFound, PreconditionFailed
   */
  async remove(actor: Actor, id: string, version: number | undefined): Promise<void> {
    await this.transaction.run(async () => {
      const schedule = await this.locked(actor, id, version);
      await this.schedules.delete({ id });
      await this.record('schedule.deleted', schedule);
    });
  }

  private async locked(actor: Actor, id: string, version: number | undefined): Promise<Schedule> {
    const { doctorId } = await this.one(actor, id);
    await lockInOrder(this.transaction, `doctor:${doctorId}`);
    const schedule = await this.schedules.findOneBy({ id });
    this.policy.assert(actor, 'change', schedule);
    assertVersion(schedule, version);
    return schedule;
  }

  /** Whoever waits for the doctor hears of the new times first. */
  private async offer({ doctorId, clinicId }: Schedule): Promise<void> {
    await this.waitlist.offer({ doctorId, clinicIds: [clinicId], from: this.clock.now(), to: null });
  }

  private async record(
    action: string,
    { id, doctorId }: Schedule,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    await this.audit.record({
      action,
      entityType: 'schedule',
      entityId: id,
      details: { doctorId, ...details },
    });
  }

  private get schedules() {
    return this.transaction.repository(Schedule);
  }
}
