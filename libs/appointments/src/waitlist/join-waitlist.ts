import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, Clock, lockInOrder, newId, NotFound, Transaction } from '#libs/platform';
import { Directory, type VisitType } from '#libs/practice';
import { WhoseAppointment } from '../whose-appointment.js';
import {
  AlreadyWaiting,
  DoctorOrClinicRequired,
  NobodyToWaitFor,
  TooManyEntries,
  WaitlistRangeInvalid,
} from './waitlist.errors.js';
import { WaitlistEntries } from './waitlist-entries.js';
import { type WaitlistEntry } from './waitlist-entry.js';

/** What somebody waits for. */
export interface WaitlistWish {
  doctorId?: string | null;
  clinicId?: string | null;
  visitType: VisitType;
  /** First and last date `YYYY-MM-DD`, in the clinic's zone. */
  from: string;
  to: string;
  /** Who waits: the patient of the account unless a dependent is named; an admin must name somebody. */
  patientId?: string | null;
  /** Why the patient comes, for the appointment that may come of it. */
  reason?: string | null;
}

const MOST_ENTRIES = 10;
const MOST_DAYS = 366;
const DAY = 86_400_000;

/** Puts a patient into the line of those who wait for a doctor or a clinic to have time. */
@Injectable()
export class JoinWaitlist {
  constructor(
    private readonly transaction: Transaction,
    private readonly whose: WhoseAppointment,
    private readonly directory: Directory,
    private readonly entries: WaitlistEntries,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFound when the patient is unknown, or neither the actor nor a dependent
   * @throws DoctorOrClinicRequired, NobodyToWaitFor, WaitlistRangeInvalid
   * @throws AlreadyWaiting, TooManyEntries
   */
  async join(actor: Actor, wish: WaitlistWish): Promise<WaitlistEntry> {
    const { userId } = actor;
    if (!userId) throw new NotFound();
    return this.transaction.run(async () => {
      const patientId = await this.whose.of(actor, wish.patientId);
      await this.assertSensible(wish);
      const id = newId();
      // The patient's entries are counted before one is added.
      await lockInOrder(this.transaction, `patient:${patientId}`);
      if ((await this.count(patientId)) >= MOST_ENTRIES) throw new TooManyEntries();
      const added = await this.transaction.rows(
        `INSERT INTO waitlist_entries (id, patient_id, doctor_id, clinic_id, visit_type, first_day, last_day, reason, joined_by_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING id`,
        [
          id,
          patientId,
          wish.doctorId ?? null,
          wish.clinicId ?? null,
          wish.visitType,
          wish.from,
          wish.to,
          wish.reason ?? null,
          userId,
          this.clock.now(),
        ],
        'waitlist_join',
      );
      if (added.length === 0) throw new AlreadyWaiting();
      await this.auditLog.record({
        action: 'waitlist.joined',
        entityType: 'waitlist_entry',
        entityId: id,
        patientId,
      });
      return this.entries.one(actor, id);
    });
  }

  private async assertSensible({ doctorId, clinicId, visitType, from, to }: WaitlistWish): Promise<void> {
    if (!doctorId && !clinicId) throw new DoctorOrClinicRequired();
    const days = (Date.parse(to) - Date.parse(from)) / DAY;
    // Somewhere it is still yesterday.
    const over = Date.parse(to) + 2 * DAY <= this.clock.now().getTime();
    if (over || days < 0 || days >= MOST_DAYS) throw new WaitlistRangeInvalid();
    const wish = { doctorId: doctorId ?? null, clinicId: clinicId ?? null, visitType };
    if (!(await this.directory.takesVisits(wish))) throw new NobodyToWaitFor();
  }

  /** How often the patient waits now. */
  private async count(patientId: string): Promise<number> {
    const [row] = await this.transaction.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM waitlist_entries
        WHERE patient_id = $1 AND appointment_id IS NULL AND withdrawn_at IS NULL AND last_day >= ($2::timestamptz AT TIME ZONE 'UTC')::date - 1`,
      [patientId, this.clock.now()],
      'waitlist_count',
    );
    return row?.count ?? 0;
  }
}
