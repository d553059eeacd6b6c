import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';
import { HOURS_COLUMNS, hoursOf, type HoursRow } from '../slots/offered-schedules.js';
import { type VisitType } from '../visit-type.js';
import { type Schedule } from './schedule.entity.js';
import {
  NotInClinic,
  ScheduleOverlap,
  ScheduleTimesInvalid,
  ScheduleValidityInvalid,
  ScheduleWithoutSlots,
  VisitTypeNotOffered,
} from './schedule.errors.js';
import { hasAnySlot, schedulesOverlap } from './schedule-overlap.js';

/** Judges whether a schedule makes sense beside the doctor's others. The caller holds the doctor's lock. */
@Injectable()
export class ScheduleCheck {
  constructor(private readonly transaction: Transaction) {}

  /** @throws ScheduleTimesInvalid, ScheduleValidityInvalid, NotInClinic, VisitTypeNotOffered, ScheduleWithoutSlots, ScheduleOverlap */
  async assert(schedule: Schedule): Promise<void> {
    // Both are `HH:MM`, so that they compare as text.
    if (schedule.startTime >= schedule.endTime) throw new ScheduleTimesInvalid();
    if (schedule.validUntil !== null && schedule.validUntil < schedule.validFrom)
      throw new ScheduleValidityInvalid();
    const clinic = await this.clinicOf(schedule);
    if (!schedule.visitTypes.every((type) => clinic.visitTypes.includes(type)))
      throw new VisitTypeNotOffered();
    const hours = schedule.hours(clinic.timeZone);
    if (!hasAnySlot(hours)) throw new ScheduleWithoutSlots();
    const conflicting = (await this.othersOf(schedule)).find((other) =>
      schedulesOverlap(hours, hoursOf(other, other.timeZone)),
    );
    if (conflicting) throw new ScheduleOverlap({ conflictingScheduleId: conflicting.id });
  }

  private async clinicOf({
    doctorId,
    clinicId,
  }: Schedule): Promise<{ timeZone: string; visitTypes: VisitType[] }> {
    const [clinic] = await this.transaction.rows<{ timeZone: string; visitTypes: VisitType[] }>(
      `SELECT c.time_zone AS "timeZone", c.visit_types AS "visitTypes"
         FROM clinics c JOIN doctors d ON c.id = ANY (d.clinic_ids)
        WHERE c.id = $1 AND c.archived_at IS NULL AND d.id = $2 FOR SHARE OF c`,
      [clinicId, doctorId],
    );
    if (!clinic) throw new NotInClinic();
    return clinic;
  }

  private othersOf({
    id,
    doctorId,
    validFrom,
  }: Schedule): Promise<(HoursRow & { id: string; timeZone: string })[]> {
    return this.transaction.rows(
      `SELECT s.id, c.time_zone AS "timeZone", ${HOURS_COLUMNS} FROM schedules s JOIN clinics c ON c.id = s.clinic_id
        WHERE s.doctor_id = $1 AND s.id <> $2 AND (s.valid_until IS NULL OR s.valid_until >= $3::date - 1)
        ORDER BY s.id`,
      [doctorId, id, validFrom],
    );
  }
}
