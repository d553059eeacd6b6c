import { Injectable } from '@nestjs/common';
import { Accounts } from '#libs/identity';
import { Clock, lockInOrder, Transaction } from '#libs/platform';
import { Bookings } from '../bookings.js';
import { Doctors } from './doctors.js';

/** What patients are told when no other reason is given. */
export const NO_LONGER_HERE = 'The doctor no longer works here.';

/** Ends a doctor's work: nobody is seen any more, the account is closed, and the past stays as it was. */
@Injectable()
export class DeactivateDoctor {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly doctors: Doctors,
    private readonly accounts: Accounts,
    private readonly bookings: Bookings,
  ) {}

  /**
   * Cancels what is still to come; each patient is told the reason.
   *
   * @returns how many appointments were cancelled
   * @throws NotFound
   */
  async run(doctorId: string, reason: string): Promise<number> {
    return this.transaction.run(async () => {
      // Bookings share this lock: after it is ours, none can slip in between reading and cancelling.
      await lockInOrder(this.transaction, `doctor:${doctorId}`);
      await this.accounts.deactivateDoctor(doctorId, reason);
      return this.cancelWhatIsToCome(doctorId, reason);
    });
  }

  /**
   * Cancels what is still to come of a doctor whose account was closed. Who closed one by mistake and opened
   * it again before the news arrived has lost nothing: the present state decides.
   */
  async afterAccountClosed(doctorId: string): Promise<void> {
    await this.transaction.run(async () => {
      await lockInOrder(this.transaction, `doctor:${doctorId}`);
      if (!(await this.doctors.isActive(doctorId))) await this.cancelWhatIsToCome(doctorId, NO_LONGER_HERE);
    });
  }

  private async cancelWhatIsToCome(doctorId: string, reason: string): Promise<number> {
    const affected = await this.bookings.affected(doctorId, this.clock.now(), null);
    const cancelled = await this.bookings.cancelAll(
      affected.map(({ id }) => id),
      reason,
    );
    return cancelled.length;
  }
}
