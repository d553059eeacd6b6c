import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Patients } from '#libs/patients';
import { Transaction } from '#libs/platform';
import { Directory } from '#libs/practice';
import { initialsOf, Verifiable, type VerifiedDocument } from '../verification/verifiable.js';
import { LEAVE_COLUMNS, type LeaveState } from './medical-leave.js';

export const LEAVE_BY_CODE = `SELECT ${LEAVE_COLUMNS} FROM medical_leaves WHERE code_hash = $1`;

/** Medical leaves, as whoever holds the code may know of them. */
@Injectable()
export class VerifiableLeaves extends Verifiable {
  constructor(
    private readonly transaction: Transaction,
    private readonly patients: Patients,
    private readonly directory: Directory,
    private readonly auditLog: AuditLog,
  ) {
    super();
  }

  override async find(codeHash: Buffer): Promise<VerifiedDocument | null> {
    const [leave] = await this.transaction.rows<LeaveState>(
      LEAVE_BY_CODE,
      [codeHash],
      'medical_leave_by_code',
    );
    if (!leave) return null;
    const patient = await this.patients.nameOf(leave.patientId);
    const clinic = await this.directory.clinic(leave.clinicId);
    await this.auditLog.record({
      action: 'medical_leave.verified',
      entityType: 'medical_leave',
      entityId: leave.id,
      patientId: leave.patientId,
    });
    return {
      kind: 'medical_leave',
      initials: initialsOf(patient?.firstName ?? '', patient?.lastName ?? ''),
      issuedBy: clinic?.name ?? '',
      issuedAt: leave.issuedAt,
      validFrom: leave.from,
      validTo: leave.to,
      valid: leave.status === 'issued',
      status: leave.status,
    };
  }
}
