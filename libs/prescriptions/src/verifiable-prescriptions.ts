import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Patients } from '#libs/patients';
import { Clock, Transaction } from '#libs/platform';
import { Directory } from '#libs/practice';
import { initialsOf, Verifiable, type VerifiedDocument } from '#libs/records';
import { asOf, PRESCRIPTION_COLUMNS, type PrescriptionState } from './prescription.js';

export const PRESCRIPTION_BY_CODE = `SELECT ${PRESCRIPTION_COLUMNS} FROM prescriptions WHERE verification_hash = $1`;

/** Lets anybody who holds a prescription's code see that it is genuine, and whether it still counts; not what it says. */
@Injectable()
export class VerifiablePrescriptions extends Verifiable {
  constructor(
    private readonly transaction: Transaction,
    private readonly patients: Patients,
    private readonly directory: Directory,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async find(codeHash: Buffer): Promise<VerifiedDocument | null> {
    const [stored] = await this.transaction.rows<PrescriptionState>(
      PRESCRIPTION_BY_CODE,
      [codeHash],
      'prescription_verified',
    );
    if (!stored) return null;
    const { id, patientId, status, issuedAt, expiresAt, ...by } = asOf(stored, this.clock.now());
    const name = await this.patients.nameOf(patientId);
    await this.auditLog.record({
      action: 'prescription.verified',
      entityType: 'prescription',
      entityId: id,
      patientId,
    });
    return {
      kind: 'prescription',
      initials: initialsOf(name?.firstName ?? '', name?.lastName ?? ''),
      issuedBy: await this.issuerOf(by),
      issuedAt,
      validFrom: issuedAt.toISOString().slice(0, 10),
      validTo: expiresAt.toISOString().slice(0, 10),
      valid: status === 'active',
      status,
    };
  }

  /** The clinic; the doctor if there was none. */
  private async issuerOf({
    clinicId,
    doctorId,
  }: Pick<PrescriptionState, 'clinicId' | 'doctorId'>): Promise<string> {
    const clinic = clinicId && (await this.directory.clinic(clinicId));
    if (clinic) return clinic.name;
    const doctor = await this.directory.doctor(doctorId);
    return doctor ? `${doctor.firstName} ${doctor.lastName}` : '';
  }
}
