import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#libs/platform';
import { type ActiveMedication, Medications } from '#libs/records';
import { isSame } from './conflicts/conflicts.js';

type Row = ActiveMedication & { courseId: string };

/** What a patient takes: the items of active prescriptions, a medication of one treatment once. */
@Injectable()
export class ActiveMedications extends Medications {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async active(patientId: string): Promise<ActiveMedication[]> {
    const rows = await this.transaction.rows<Row>(
      ACTIVE,
      [patientId, this.clock.now()],
      'active_medications',
    );
    // A refill overlaps with what it carries on: the newest of each treatment tells the present dose.
    const isNewest = (row: Row, index: number): boolean =>
      !rows.slice(0, index).some((newer) => newer.courseId === row.courseId && isSame(newer, row));
    return rows.filter(isNewest).map(({ courseId: _, ...medication }) => medication);
  }
}

/** The newest first; since when tells the first prescription of the treatment. */
export const ACTIVE = `
  SELECT p.id AS "prescriptionId", p.course_id AS "courseId", medication_name AS "medicationName",
         medication_code AS "medicationCode", dose, frequency, first.issued_at AS since
    FROM prescriptions p
    JOIN prescriptions first ON first.id = p.course_id
    JOIN prescription_items item ON item.prescription_id = p.id
   WHERE p.patient_id = $1 AND p.status = 'active' AND p.expires_at > $2
   ORDER BY p.issued_at DESC, p.id, position`;
