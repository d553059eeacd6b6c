import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';

/** Who came into the online consultation. */
export type AttendingSide = 'doctor' | 'patient';

/** Constant texts, so that no column name is ever put together from input. */
const FIRST_ATTENDANCE: Readonly<Record<AttendingSide, string>> = {
  doctor: 'UPDATE appointments SET doctor_attended_at = $2 WHERE id = $1 AND doctor_attended_at IS NULL',
  patient: 'UPDATE appointments SET patient_attended_at = $2 WHERE id = $1 AND patient_attended_at IS NULL',
};

/** Notes who came into an online appointment; `appointments.end_past` judges by it. */
@Injectable()
export class Attendance {
  constructor(private readonly transaction: Transaction) {}

  /** Notes that a side is there. The first time counts; each further one changes nothing. */
  async record(appointmentId: string, side: AttendingSide, at: Date): Promise<void> {
    await this.transaction.rows(FIRST_ATTENDANCE[side], [appointmentId, at], `appointment_attended_${side}`);
  }
}
