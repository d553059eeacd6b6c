import { Injectable } from '@nestjs/common';
import { PatientAccess, Patients } from '#libs/patients';
import { type Actor, NotFound, ValidationFailed } from '#libs/platform';

/** For whom somebody makes an appointment, or waits for one. */
@Injectable()
export class WhoseAppointment {
  constructor(
    private readonly patients: Patients,
    private readonly access: PatientAccess,
  ) {}

  /**
   * Patients act for themselves and their dependents, admins for anybody.
   *
   * @throws NotFound when the patient is unknown, or neither the actor nor a dependent
   */
  async of(actor: Actor, patientId: string | null | undefined): Promise<string> {
    if (actor.role === 'patient') {
      const id = patientId ?? actor.patientId;
      if (!id) throw new NotFound();
      await this.access.assert(actor, id, 'appointments');
      return id;
    }
    if (!patientId) throw ValidationFailed.at('/patientId', 'required', 'Name the patient.');
    if (!(await this.patients.exists(patientId))) throw new NotFound();
    return patientId;
  }
}
