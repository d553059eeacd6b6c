import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '#libs/platform';
import { Directory } from '#libs/practice';
import { type AppointmentState } from './appointment.js';
import { TooLateToChange } from './appointment.errors.js';

/** Until when an appointment may still be cancelled or moved. */
@Injectable()
export class ChangeWindow {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /**
   * Patients change their appointments until the clinic's window before the present start; staff are not bound by it.
   *
   * @throws TooLateToChange when the window has closed
   */
  async assertOpen(actor: Actor, appointment: AppointmentState): Promise<void> {
    if (actor.role !== 'patient') return;
    const clinic = await this.directory.clinic(appointment.clinicId);
    const hours = clinic?.cancellationWindowHours ?? 0;
    const closesAt = appointment.startsAt.getTime() - hours * 3_600_000;
    if (this.clock.now().getTime() > closesAt) throw new TooLateToChange();
  }
}
