import { Global, Injectable, Module } from '@nestjs/common';
import { AuditModule } from '#libs/audit';
import { IdentityModule, PatientProfiles } from '#libs/identity';
import { AccessModule, type Actor, FixedClock, newId, PlatformModule, SYSTEM } from '#libs/platform';
import { testContext, type TestContext } from '#libs/platform/testing';
import {
  type AffectedAppointment,
  Bookings,
  type BusyTime,
  PracticeJobsModule,
  PracticeModule,
  practicePermissions,
  type FreedTime,
  Waitlist,
} from '#libs/practice';
import { Clinics } from '../../src/clinics/clinics.js';
import { Doctors } from '../../src/doctors/doctors.js';
import { Schedules, type ScheduleFields } from '../../src/schedules/schedules.js';
import { type Schedule } from '../../src/schedules/schedule.entity.js';

/** Stands in for the appointments library, which this one must not know: a diary in memory. */
@Injectable()
export class Diary extends Bookings {
  entries: (BusyTime & { id: string })[] = [];
  readonly cancelled: { id: string; reason: string }[] = [];

  /** Books a time. */
  add(doctorId: string, startsAt: string, minutes = 30): string {
    const from = new Date(startsAt);
    const id = newId();
    this.entries.push({ id, doctorId, startsAt: from, endsAt: new Date(from.getTime() + minutes * 60_000) });
    return id;
  }

  override busy(doctorIds: readonly string[], from: Date, to: Date): Promise<BusyTime[]> {
    return Promise.resolve(
      this.entries.filter((e) => doctorIds.includes(e.doctorId) && e.startsAt < to && e.endsAt > from),
    );
  }

  override affected(doctorId: string, from: Date, to: Date | null): Promise<AffectedAppointment[]> {
    return Promise.resolve(
      this.entries.filter(
        (e) => e.doctorId === doctorId && e.endsAt > from && (to === null || e.startsAt < to),
      ),
    );
  }

  override cancelAll(ids: readonly string[], reason: string): Promise<string[]> {
    this.cancelled.push(...ids.map((id) => ({ id, reason })));
    this.entries = this.entries.filter(({ id }) => !ids.includes(id));
    return Promise.resolve([...ids]);
  }
}

/** Stands in for those who wait: notes what they are offered. */
@Injectable()
export class Waiters extends Waitlist {
  readonly offered: FreedTime[] = [];

  override offer(freed: FreedTime): Promise<void> {
    this.offered.push(freed);
    return Promise.resolve();
  }
}

/** Stands in for the patients library; nobody registers here. */
@Injectable()
class NoPatientProfiles extends PatientProfiles {
  override create(): Promise<void> {
    return Promise.reject(new Error('There are no patients in this suite.'));
  }
}

@Global()
@Module({
  providers: [
    Diary,
    { provide: Bookings, useExisting: Diary },
    Waiters,
    { provide: Waitlist, useExisting: Waiters },
    { provide: PatientProfiles, useClass: NoPatientProfiles },
  ],
  exports: [Bookings, Waitlist, PatientProfiles],
})
class NeighboursModule {}

export const ADMIN: Actor = { ...SYSTEM, role: 'admin', userId: newId(), sessionId: newId() };

/** The doctor as an actor. */
export const doctorActor = (doctorId: string): Actor => ({ ...ADMIN, role: 'doctor', doctorId });

/** A Monday morning. */
export const NOW = '2026-11-30T06:00:00Z';

/** The practice on a database of its own, with a clinic in Riyadh and a doctor who works there. */
export interface PracticeContext extends TestContext {
  clock: FixedClock;
  diary: Diary;
  waiters: Waiters;
  clinicId: string;
  doctorId: string;
  /** Makes one more doctor of the clinic. */
  addDoctor(clinicIds?: string[]): Promise<string>;
  /** Lets a doctor work on Mondays from 09:00 to 12:00, or as told. */
  addSchedule(overrides?: Partial<ScheduleFields> & { doctorId?: string }): Promise<Schedule>;
}

export async function practiceContext(): Promise<PracticeContext> {
  const clock = new FixedClock(new Date(NOW));
  const context = await testContext({
    imports: [
      PlatformModule,
      AccessModule.forRoot([practicePermissions]),
      AuditModule,
      IdentityModule,
      PracticeModule,
      PracticeJobsModule,
      NeighboursModule,
    ],
    clock,
  });
  const { id: clinicId } = await context.get(Clinics).create({
    name: 'Al Noor',
    timeZone: 'Asia/Riyadh',
    visitTypes: ['physical', 'online'],
  });
  const addDoctor = async (clinicIds = [clinicId]): Promise<string> => {
    const id = newId();
    await context
      .get(Doctors)
      .add(id, { firstName: 'Layla', lastName: 'Haddad', specialty: 'cardiology', clinicIds });
    return id;
  };
  const doctorId = await addDoctor();
  return {
    ...context,
    clock,
    diary: context.get(Diary),
    waiters: context.get(Waiters),
    clinicId,
    doctorId,
    addDoctor,
    addSchedule: ({ doctorId: whose = doctorId, ...fields } = {}) =>
      context.get(Schedules).create(ADMIN, whose, {
        clinicId,
        visitTypes: ['physical', 'online'],
        weekdays: ['mon'],
        startTime: '09:00',
        endTime: '12:00',
        slotMinutes: 30,
        bufferMinutes: 0,
        validFrom: '2026-11-30',
        validUntil: null,
        ...fields,
      }),
  };
}
