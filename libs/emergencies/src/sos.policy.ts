import { Injectable } from '@nestjs/common';
import { PatientAccess } from '#libs/patients';
import { type Actor, Hidden, NotFound } from '#libs/platform';
import { Responders } from './responders.js';
import { type SosRequest } from './sos-request.js';

type Concern = Pick<SosRequest, 'id' | 'patientId' | 'status' | 'responderId' | 'escalationLevel'>;

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

  /** Whether the actor has to do with it: as the patient, a guardian or a responder. */
  async sees(actor: Actor, sos: Concern): Promise<boolean> {
    if (actor.role !== 'patient') return this.responders.includes(actor, sos);
    return (await this.access.groundFor(actor, sos.patientId, 'emergencies')) !== null;
  }

  /**
   * @returns the SOS
   * @throws NotFound when it is absent or not the actor's to see
   */
  async assertSeen<Sos extends Concern>(actor: Actor, sos: Sos | null): Promise<Sos> {
    if (!sos) throw new NotFound();
    if (!(await this.sees(actor, sos))) throw new Hidden(subjectOf(sos));
    return sos;
  }
}

/** What the audit is told of. */
export const subjectOf = ({ id, patientId }: Pick<SosRequest, 'id' | 'patientId'>) => ({
  entityType: 'sos',
  entityId: id,
  patientId,
});
