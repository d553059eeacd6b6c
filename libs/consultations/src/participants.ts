import { Injectable } from '@nestjs/common';
import { Patients } from '#libs/patients';
import { Transaction } from '#libs/platform';
import { type ConsultationState } from './consultation.js';
import { type SenderRole } from './message.js';

/** Somebody who may speak in a consultation. */
export interface Participant {
  /** The account. */
  userId: string;
  role: SenderRole;
  firstName: string;
  lastName: string;
  /** Up to which message they have read; 0 for none. */
  readSeq: number;
}

/** Who takes part in a consultation now. */
@Injectable()
export class Participants {
  constructor(
    private readonly transaction: Transaction,
    private readonly patients: Patients,
  ) {}

  /** The doctor, the patient, then the guardians; without those whose account is closed. */
  async of({
    id,
    patientId,
    doctorId,
  }: Pick<ConsultationState, 'id' | 'patientId' | 'doctorId'>): Promise<Participant[]> {
    const guardians = (await this.patients.guardiansOf(patientId))
      .filter(({ scopes }) => scopes.includes('consultations'))
      .map(({ userId }) => userId);
    return this.transaction.rows<Participant>(
      PARTICIPANTS,
      [id, doctorId, patientId, guardians],
      'consultation_participants',
    );
  }
}

const PARTICIPANTS = `
  SELECT users.id AS "userId", who.role, first_name AS "firstName", last_name AS "lastName", coalesce(seq, 0) AS "readSeq"
    FROM (SELECT id, 'doctor' AS role, 1 AS place FROM users WHERE doctor_id = $2
          UNION ALL SELECT id, 'patient', 2 FROM users WHERE patient_id = $3
          UNION ALL SELECT unnest($4::uuid[]), 'guardian', 3) AS who
    JOIN users USING (id)
    LEFT JOIN consultation_reads ON consultation_id = $1 AND user_id = users.id
   WHERE active
   ORDER BY place, users.id`;
