import { Injectable } from '@nestjs/common';
import { PatientAccess } from '#libs/patients';
import { type Actor, Hidden, NotFound } from '#libs/platform';
import { Responders } from './responders.js';
import { type SosRequest } from './sos-request.js';

type Concern = Pick<SosRequest, 'id' | 'patientId' | 'status' | 'responderId' | 'escalationLevel'>;

/** As what somebody has to do with an SOS. */
export type SosRole = 'patient' | 'guardian' | 'responder';

/**
 * An SOS is the patient's, that of guardians with the scope `emergencies`, and that of its responders. Neither care nor
 * a broken glass opens it to anybody else.
 */
@Injectable()
export class SosPolicy {
  constructor(
    private readonly access: PatientAccess,
    private readonly responders: Responders,
  ) {}

  /** As what the actor has to do with it; null if not at all. */
  async roleOf(actor: Actor, sos: Concern): Promise<SosRole | null> {
    if (actor.role !== 'patient') return (await this.responders.includes(actor, sos)) ? 'responder' : null;
    const ground = await this.access.groundFor(actor, sos.patientId, 'emergencies');
    return ground === 'self' ? 'patient' : ground === 'guardian' ? 'guardian' : null;
  }

  /**
   * @returns the SOS
   * @throws NotFound when it is absent or not the actor's to see
   */
  async assertSeen<Sos extends Concern>(actor: Actor, sos: Sos | null): Promise<Sos> {
    if (!sos) throw new NotFound();
    if (!(await this.roleOf(actor, sos))) throw new Hidden(subjectOf(sos));
    return sos;
  }

  /**
   * @throws NotFound when the patient is not one for whom the actor may cry for help
   */
  async assertSpeaksFor(actor: Actor, patientId: string): Promise<void> {
    const ground = await this.access.groundFor(actor, patientId, 'emergencies');
    if (ground !== 'self' && ground !== 'guardian')
      throw new Hidden({ entityType: 'patient', entityId: patientId, patientId });
  }
}

/** What the audit is told of. */
export const subjectOf = ({ id, patientId }: Pick<SosRequest, 'id' | 'patientId'>) => ({
  entityType: 'sos',
  entityId: id,
  patientId,
});
