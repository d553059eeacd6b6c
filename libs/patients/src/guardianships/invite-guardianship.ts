import { Injectable } from '@nestjs/common';
import { type Actor, Clock, type RateLimit, RateLimiter, NotFound, Transaction } from '#libs/platform';
import { OwnGuardian } from '../patient.errors.js';
import { GuardianshipOffered } from '../patients.events.js';
import { type GuardianshipTerms } from './guardianship.entity.js';
import { GuardianshipStore } from './guardianship-store.js';

const DAYS_TO_ANSWER = 7;
const INVITATIONS: RateLimit = {
  name: 'guardianship.invitations',
  points: 20,
  perSeconds: 3600,
  withoutRedis: 'let_pass',
};

/**
 * Asks a patient, by mail, to let the actor act for them. The answer never tells whether there is such a
 * patient: nobody can find out by it who is treated here.
 */
@Injectable()
export class InviteGuardianship {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly limiter: RateLimiter,
    private readonly store: GuardianshipStore,
  ) {}

  /**
   * @param email the address of the patient
   * @throws OwnGuardian, TooManyRequests
   */
  async invite(actor: Actor, email: string, terms: GuardianshipTerms): Promise<void> {
    const { userId } = actor;
    if (!userId) throw new NotFound();
    await this.limiter.consume(INVITATIONS, userId);
    await this.transaction.run(async () => {
      const [patient] = await this.transaction.rows<{ userId: string; patientId: string | null }>(
        `SELECT id AS "userId", patient_id AS "patientId" FROM users WHERE lower(email) = lower($1) AND active`,
        [email],
      );
      if (patient?.userId === userId) throw new OwnGuardian();
      if (!patient?.patientId) return;
      const unlessAnsweredBy = new Date(this.clock.now().getTime() + DAYS_TO_ANSWER * 86_400_000);
      const guardianship = await this.store.add(
        actor,
        { ...terms, guardianId: userId, patientId: patient.patientId },
        { unlessAnsweredBy },
      );
      if (guardianship) await this.store.tell(guardianship, 'offered', GuardianshipOffered);
    });
  }
}
