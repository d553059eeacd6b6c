import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#libs/platform';

/** Who answers for emergencies at this moment. */
@Injectable()
export class OnCall {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /**
   * The doctors on a shift now; if there are none, those of a clinic; if there are none either, all. There is always
   * somebody, unless the hospital has no doctor at all. Whoever has left is not among them.
   *
   * @param clinicId the clinic that stands in where the rota has a gap
   */
  async doctorsOnDuty(clinicId: string | null): Promise<string[]> {
    const rows = await this.transaction.rows<{ id: string }>(
      ON_DUTY,
      [this.clock.now(), clinicId],
      'on_call_duty',
    );
    return rows.map(({ id }) => id);
  }

  /** All doctors who have not left. */
  async activeDoctors(): Promise<string[]> {
    const rows = await this.transaction.rows<{ id: string }>(
      'SELECT id FROM doctors WHERE active ORDER BY id',
      [],
      'on_call_active',
    );
    return rows.map(({ id }) => id);
  }
}

const ON_DUTY = `
  WITH on_shift AS MATERIALIZED (
         SELECT DISTINCT doctors.id FROM on_call_shifts JOIN doctors ON doctors.id = doctor_id AND active
          WHERE starts_at <= $1 AND ends_at > $1),
       of_clinic AS MATERIALIZED (
         SELECT id FROM doctors WHERE active AND clinic_ids @> ARRAY[$2::uuid] AND NOT EXISTS (SELECT FROM on_shift))
  SELECT id FROM on_shift
  UNION ALL SELECT id FROM of_clinic
  UNION ALL SELECT id FROM doctors
             WHERE active AND NOT EXISTS (SELECT FROM on_shift) AND NOT EXISTS (SELECT FROM of_clinic)`;
