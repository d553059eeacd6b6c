import { Injectable } from '@nestjs/common';
import { type Actor, Transaction } from '#libs/platform';
import { OnCall } from '#libs/practice';
import { EmergenciesConfig } from './emergencies.config.js';
import { type SosRequest } from './sos-request.js';
import { isOver } from './sos-status.js';

type Concern = Pick<SosRequest, 'id' | 'status' | 'responderId' | 'escalationLevel'>;

/**
 * Who answers an SOS: the doctors on duty, all doctors once it has escalated, whoever has taken it on, and always the
 * admins. What a doctor has taken part in stays theirs to see.
 */
@Injectable()
export class Responders {
  constructor(
    private readonly transaction: Transaction,
    private readonly onCall: OnCall,
    private readonly config: EmergenciesConfig,
  ) {}

  /** The doctors on duty now. */
  async onDuty(): Promise<string[]> {
    return this.onCall.doctorsOnDuty(this.config.EMERGENCY_CLINIC_ID ?? null);
  }

  /** All doctors, who are asked when nobody on duty answers. */
  async allDoctors(): Promise<string[]> {
    return this.onCall.activeDoctors();
  }

  /** Whether the actor answers it. */
  async includes(actor: Actor, sos: Concern): Promise<boolean> {
    if (actor.role === 'admin' || answersAnyway(actor, sos)) return true;
    if (actor.role !== 'doctor' || actor.doctorId === null) return false;
    if (!isOver(sos.status) && (await this.onDuty()).includes(actor.doctorId)) return true;
    return this.tookPart(actor, sos);
  }

  private async tookPart({ userId }: Actor, { id }: Concern): Promise<boolean> {
    const steps = await this.transaction.rows(
      `SELECT FROM sos_events WHERE actor_id = $1 AND sos_id = $2 AND actor_role = 'doctor' LIMIT 1`,
      [userId, id],
      'sos_took_part',
    );
    return steps.length > 0;
  }

  /** The same for many at once, with the doctors on duty read before. */
  static answers(actor: Actor, sos: Concern, onDuty: ReadonlySet<string>): boolean {
    if (actor.role === 'admin' || answersAnyway(actor, sos)) return true;
    return actor.role === 'doctor' && !isOver(sos.status) && onDuty.has(actor.doctorId ?? '');
  }
}

/** A doctor who has taken it on stays responsible; once it has escalated, no doctor is asked whether they are on duty. */
const answersAnyway = (actor: Actor, { status, responderId, escalationLevel }: Concern): boolean =>
  actor.role === 'doctor' && (responderId === actor.userId || (escalationLevel > 0 && !isOver(status)));
