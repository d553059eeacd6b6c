import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#libs/platform';
import { type VisitType } from '#libs/practice';

/** When a patient comes next. */
export interface NextAppointment {
  id: string;
  doctorId: string;
  clinicId: string;
  visitType: VisitType;
  startsAt: Date;
  endsAt: Date;
}

/** The first appointment of a patient ($1) that is not over at a time ($2). An appointment takes 4 hours at most. */
export const NEXT_APPOINTMENT = `
  SELECT id, doctor_id AS "doctorId", clinic_id AS "clinicId", visit_type AS "visitType", starts_at AS "startsAt", ends_at AS "endsAt"
    FROM appointments
   WHERE patient_id = $1 AND starts_at > $2::timestamptz - interval '4 hours' AND ends_at > $2
     AND status IN ('booked', 'checked_in', 'in_progress')
   ORDER BY starts_at, id LIMIT 1`;

/** What comes next for a patient, for other libraries. They ask for themselves: who may know it is theirs to judge. */
@Injectable()
export class NextAppointments {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** The patient's next appointment, or the one that is under way; null if there is none. */
  async of(patientId: string): Promise<NextAppointment | null> {
    const [row] = await this.transaction.rows<NextAppointment>(
      NEXT_APPOINTMENT,
      [patientId, this.clock.now()],
      'appointment_next',
    );
    return row ?? null;
  }
}
