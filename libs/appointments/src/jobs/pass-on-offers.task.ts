import { Injectable } from '@nestjs/common';
import { Permit, ScheduledTask, type Task } from '#libs/platform';
import { PassOnOffers } from '../waitlist/pass-on-offers.js';

/** Every few seconds, passes slots that nobody has accepted in time on to the next in line. */
@Injectable()
@ScheduledTask({ name: 'waitlist.pass_on', everySeconds: 5 })
@Permit('waitlist.pass_on')
export class PassOnOffersTask implements Task {
  constructor(private readonly offers: PassOnOffers) {}

  async run(now: Date): Promise<void> {
    await this.offers.passOn(now);
  }
}
