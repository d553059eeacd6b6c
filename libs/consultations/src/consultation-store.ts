import { Injectable } from '@nestjs/common';
import { type Actor, Clock, NotFound, Transaction } from '#libs/platform';
import { asOf, CONSULTATION_COLUMNS, type ConsultationState } from './consultation.js';
import { ConsultationClosed, ConsultationNotOpen } from './consultation.errors.js';
import { ConsultationPolicy } from './consultation.policy.js';
import { type SenderRole } from './message.js';

/** A consultation, and as what the actor takes part in it. */
export interface Participation {
  consultation: ConsultationState;
  role: SenderRole;
}

/** Takes consultations out of the database, as they count now. */
@Injectable()
export class ConsultationStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly policy: ConsultationPolicy,
    private readonly clock: Clock,
  ) {}

  /** A consultation by its id, whoever asks. */
  async find(id: string): Promise<ConsultationState | null> {
    return this.one(
      `SELECT ${CONSULTATION_COLUMNS} FROM consultations WHERE id = $1`,
      id,
      'consultation_find',
    );
  }

  /**
   * One that the actor takes part in.
   *
   * @throws NotFound when it is absent or not the actor's
   * @throws Forbidden for admins
   */
  async enter(actor: Actor, id: string): Promise<Participation> {
    const consultation = await this.find(id);
    if (!consultation) throw new NotFound();
    return { consultation, role: await this.policy.assertParticipant(actor, consultation) };
  }

  /**
   * The same, locked until the transaction ends: whoever changes it, or says something in it, waits in one line. A
   * stranger's request never locks it.
   *
   * @throws NotFound, Forbidden
   */
  async enterLocked(actor: Actor, id: string): Promise<Participation> {
    const entered = await this.enter(actor, id);
    const consultation = await this.lock(id);
    // It may have gone to another doctor in between.
    const moved = consultation.doctorId !== entered.consultation.doctorId;
    const role = moved ? await this.policy.assertParticipant(actor, consultation) : entered.role;
    return { consultation, role };
  }

  /** @throws NotFound */
  async lock(id: string): Promise<ConsultationState> {
    const locked = await this.one(
      `SELECT ${CONSULTATION_COLUMNS} FROM consultations WHERE id = $1 FOR NO KEY UPDATE`,
      id,
      'consultation_lock',
    );
    if (!locked) throw new NotFound();
    return locked;
  }

  private async one(sql: string, id: string, name: string): Promise<ConsultationState | null> {
    const [stored] = await this.transaction.rows<ConsultationState>(sql, [id], name);
    return stored ? asOf(stored, this.clock.now()) : null;
  }
}

/** @throws ConsultationNotOpen before its time, ConsultationClosed after it */
export function assertOpen({ status }: Pick<ConsultationState, 'status'>): void {
  if (status === 'scheduled') throw new ConsultationNotOpen();
  if (status !== 'open') throw new ConsultationClosed();
}
