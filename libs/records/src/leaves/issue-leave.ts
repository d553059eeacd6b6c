import { Injectable } from '@nestjs/common';
import { Appointments } from '#libs/appointments';
import { AuditLog } from '#libs/audit';
import { PatientAccess } from '#libs/patients';
import { type Actor, Clock, Forbidden, newId, Outbox, Transaction } from '#libs/platform';
import { MedicalLeaveIssued } from '../record.events.js';
import { hashOfCode, newVerificationCode } from '../verification/verification-code.js';
import { IssuingClinic } from './issuing-clinic.js';
import {
  LeaveAppointmentUnknown,
  LeaveNotIssued,
  LeaveOverlaps,
  LeaveSupersedesUnknown,
  LeaveTooLong,
} from './leave.errors.js';
import { LEAVE_COLUMNS, type LeaveState } from './medical-leave.js';

/** What a doctor certifies. */
export interface NewLeave {
  patientId: string;
  appointmentId?: string;
  /** First day, `YYYY-MM-DD`. */
  from: string;
  /** Last day, `YYYY-MM-DD`. */
  to: string;
  reason: string;
  examsIncluded?: boolean;
  /** A leave of the same author and patient, of which this one takes the place. */
  supersedes?: string;
}

/** Issues medical leaves to patients in care. Of any number for the same days, one is issued. */
@Injectable()
export class IssueLeave {
  constructor(
    private readonly transaction: Transaction,
    private readonly access: PatientAccess,
    private readonly appointments: Appointments,
    private readonly clinics: IssuingClinic,
    private readonly auditLog: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFound when the patient is absent or not in the actor's care
   * @throws LeaveOverlaps when the patient has another one at that time
   * @throws LeaveTooLong, LeaveAppointmentUnknown, LeaveSupersedesUnknown, LeaveNotIssued, LeaveWithoutClinic
   */
  async issue(actor: Actor, wish: NewLeave): Promise<LeaveState> {
    const { doctorId } = actor;
    if (!doctorId) throw new Forbidden();
    const { patientId } = wish;
    return this.transaction.run(async () => {
      await this.access.assert(actor, patientId, 'records');
      assertPeriod(wish);
      const clinicId = await this.clinicOf(actor, doctorId, wish);
      if (wish.supersedes) await this.supersede(doctorId, patientId, wish.supersedes);
      const leave = await this.insert(doctorId, clinicId, wish);
      await this.auditLog.record({
        action: 'medical_leave.issued',
        entityType: 'medical_leave',
        entityId: leave.id,
        patientId,
        // Not why: admins read the audit, and charts only by breaking the glass.
        details: { from: leave.from, to: leave.to, supersedes: leave.supersedesId },
      });
      await this.outbox.publish(MedicalLeaveIssued, { medicalLeaveId: leave.id, patientId: leave.patientId });
      return leave;
    });
  }

  private async clinicOf(actor: Actor, doctorId: string, wish: NewLeave): Promise<string> {
    if (!wish.appointmentId) return this.clinics.of(actor, doctorId, wish.patientId);
    const appointment = await this.appointments.detail(wish.appointmentId);
    const isTheirs = appointment?.doctorId === doctorId && appointment.patientId === wish.patientId;
    if (!isTheirs || appointment.status === 'cancelled') throw new LeaveAppointmentUnknown();
    return appointment.clinicId;
  }

  private async supersede(doctorId: string, patientId: string, id: string): Promise<void> {
    const [former] = await this.transaction.rows<{ status: string }>(
      'SELECT status FROM medical_leaves WHERE id = $1 AND doctor_id = $2 AND patient_id = $3 FOR UPDATE',
      [id, doctorId, patientId],
      'medical_leave_former',
    );
    if (!former) throw new LeaveSupersedesUnknown();
    if (former.status !== 'issued') throw new LeaveNotIssued();
    await this.transaction.rows(
      `UPDATE medical_leaves SET status = 'superseded', version = version + 1 WHERE id = $1`,
      [id],
      'medical_leave_supersede',
    );
    await this.auditLog.record({
      action: 'medical_leave.superseded',
      entityType: 'medical_leave',
      entityId: id,
      patientId,
    });
  }

  /** A plain INSERT would deadlock under contention: two that race each see the other's half-made row. */
  private async insert(doctorId: string, clinicId: string, wish: NewLeave): Promise<LeaveState> {
    const code = newVerificationCode();
    const [leave] = await this.transaction.rows<LeaveState>(
      `INSERT INTO medical_leaves (id, patient_id, appointment_id, doctor_id, clinic_id, starts_on, ends_on, reason,
              exams_included, status, supersedes_id, verification_code, code_hash, issued_at, version)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'issued', $10, $11, $12, $13, 1)
       ON CONFLICT DO NOTHING RETURNING ${LEAVE_COLUMNS}`,
      [
        newId(),
        wish.patientId,
        wish.appointmentId ?? null,
        doctorId,
        clinicId,
        wish.from,
        wish.to,
        wish.reason,
        wish.examsIncluded ?? false,
        wish.supersedes ?? null,
        code,
        hashOfCode(code),
        this.clock.now(),
      ],
      'medical_leave_issue',
    );
    if (!leave) throw new LeaveOverlaps();
    return leave;
  }
}

function assertPeriod({ from, to }: NewLeave): void {
  const first = new Date(from);
  const nextYear = new Date(first);
  nextYear.setUTCFullYear(first.getUTCFullYear() + 1);
  if (to < from || new Date(to) >= nextYear) throw new LeaveTooLong();
}
