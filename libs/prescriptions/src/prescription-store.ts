import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Clock, newId, NotFound, Outbox, Transaction } from '#libs/platform';
import { hashOfCode, newVerificationCode } from '#libs/records';
import {
  asOf,
  type NewItem,
  type Prescription,
  PRESCRIPTION_COLUMNS,
  type PrescriptionItem,
  type PrescriptionState,
} from './prescription.js';
import { PrescriptionIssued } from './prescription.events.js';
import { PrescriptionsConfig } from './prescriptions.config.js';

const DAY = 86_400_000;

/** What a doctor has decided to prescribe. */
export type NewPrescription = Pick<
  PrescriptionState,
  'patientId' | 'doctorId' | 'authorId' | 'appointmentId' | 'clinicId' | 'conflictsAcknowledged'
> & {
  /** The treatment that is carried on; null for a new one. */
  courseId: string | null;
  items: readonly NewItem[];
};

/** Puts prescriptions into the database, and takes them out to be changed. */
@Injectable()
export class PrescriptionStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly config: PrescriptionsConfig,
    private readonly auditLog: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Issues a prescription with the transaction in hand, its audit row and its event. */
  async issue(wish: NewPrescription, details: Record<string, unknown>): Promise<Prescription> {
    const prescription = this.issued(wish);
    await this.insert(prescription);
    const { id, patientId, conflictsAcknowledged } = prescription;
    await this.auditLog.record({
      action: 'prescription.issued',
      entityType: 'prescription',
      entityId: id,
      patientId,
      reason: conflictsAcknowledged?.reason,
      details: conflictsAcknowledged
        ? { ...details, conflicts: conflictsAcknowledged.conflicts }
        : { ...details },
    });
    await this.outbox.publish(PrescriptionIssued, { prescriptionId: id, patientId });
    return prescription;
  }

  /**
   * A prescription as it counts now, locked until the transaction ends.
   *
   * @throws NotFound
   */
  async lock(id: string): Promise<PrescriptionState> {
    const [stored] = await this.transaction.rows<PrescriptionState>(
      `SELECT ${PRESCRIPTION_COLUMNS} FROM prescriptions WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
      'prescription_lock',
    );
    if (!stored) throw new NotFound();
    return asOf(stored, this.clock.now());
  }

  private issued({ items, courseId, ...wish }: NewPrescription): Prescription {
    const id = newId();
    const issuedAt = this.clock.now();
    return {
      ...wish,
      id,
      courseId: courseId ?? id,
      status: 'active',
      issuedAt,
      expiresAt: new Date(issuedAt.getTime() + this.config.PRESCRIPTION_DAYS * DAY),
      cancellation: null,
      version: 1,
      items: items.map((item, position): PrescriptionItem => ({ ...item, id: newId(), position })),
    };
  }

  private async insert(prescription: Prescription): Promise<void> {
    const { items, conflictsAcknowledged, ...state } = prescription;
    const code = newVerificationCode();
    await this.transaction.rows(
      INSERT,
      [
        state.id,
        state.courseId,
        state.patientId,
        state.doctorId,
        state.authorId,
        state.appointmentId,
        state.clinicId,
        conflictsAcknowledged && JSON.stringify(conflictsAcknowledged),
        state.issuedAt,
        state.expiresAt,
        code,
        hashOfCode(code),
        JSON.stringify(items),
      ],
      'prescription_insert',
    );
  }
}

const INSERT = `
  WITH prescription AS (
    INSERT INTO prescriptions (id, course_id, patient_id, doctor_id, author_id, appointment_id, clinic_id, status,
           conflicts_acknowledged, issued_at, expires_at, verification_code, verification_hash, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, 'active', $8, $9, $10, $11, $12, $9)
    RETURNING id)
  INSERT INTO prescription_items (id, prescription_id, position, medication_name, medication_code, dose, route, frequency,
         duration_days, quantity, refills, instructions)
  SELECT item.id, prescription.id, position, "medicationName", "medicationCode", dose, route, frequency,
         "durationDays", quantity, refills, instructions
    FROM prescription, jsonb_to_recordset($13::jsonb) AS item (id uuid, position smallint, "medicationName" text,
         "medicationCode" text, dose text, route text, frequency text, "durationDays" integer, quantity integer,
         refills integer, instructions text)`;
