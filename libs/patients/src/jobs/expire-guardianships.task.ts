import { Injectable } from '@nestjs/common';
import { Permit, ScheduledTask, type Task } from '#libs/platform';
import { ExpireGuardianships } from '../guardianships/expire-guardianships.js';

/** Ends the guardianships of those who came of age, and invitations that nobody answered. */
@Injectable()
@ScheduledTask({ name: 'patients.expire_guardianships', everySeconds: 600 })
@Permit('guardianship.expire')
export class ExpireGuardianshipsTask implements Task {
  constructor(private readonly expire: ExpireGuardianships) {}

  async run(now: Date): Promise<void> {
    await this.expire.run(now);
  }
}
