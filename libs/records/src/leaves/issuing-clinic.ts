import { Injectable } from '@nestjs/common';
import { Appointments } from '#libs/appointments';
import { type Actor } from '#libs/platform';
import { Directory } from '#libs/practice';
import { LeaveWithoutClinic } from './leave.errors.js';

/** In whose name a doctor signs when no appointment says so. */
@Injectable()
export class IssuingClinic {
  constructor(
    private readonly appointments: Appointments,
    private readonly directory: Directory,
  ) {}

  /**
   * The clinic of the latest appointment with the patient, else the doctor's main one.
   *
   * @throws LeaveWithoutClinic when the doctor works nowhere
   */
  async of(actor: Actor, doctorId: string, patientId: string): Promise<string> {
    const { items } = await this.appointments.list(actor, { patientId, doctorId }, { limit: 1 });
    const clinicId = items[0]?.clinicId ?? (await this.directory.doctor(doctorId))?.clinicIds[0];
    if (!clinicId) throw new LeaveWithoutClinic();
    return clinicId;
  }
}
