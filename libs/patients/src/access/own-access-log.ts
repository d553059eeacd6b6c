import { Injectable } from '@nestjs/common';
import { AccessLog, type AccessLogEntry, AuditLog } from '#libs/audit';
import { type Actor, NotFound, type Page, type PageQuery } from '#libs/platform';
import { Patients } from '../patients.js';
import { PatientAccess } from './patient-access.js';

/** Who was at a patient's data, as the patient may know it. */
@Injectable()
export class OwnAccessLog {
  constructor(
    private readonly access: PatientAccess,
    private readonly patients: Patients,
    private readonly log: AccessLog,
    private readonly audit: AuditLog,
  ) {}

  /**
   * The newest first. Who tried in vain is not named to the patient: that somebody asked for a wrong id by
   * mistake must not tell one patient of another.
   *
   * @throws NotFound when the patient is absent or not the actor's to see
   */
  async list(actor: Actor, patientId: string, page: PageQuery): Promise<Page<AccessLogEntry>> {
    if (actor.role !== 'admin') await this.access.assert(actor, patientId, 'records');
    else if (!(await this.patients.exists(patientId))) throw new NotFound();
    const { items, nextCursor } = await this.log.ofPatient(patientId, page);
    await this.audit.record({
      action: 'patient.access_log_read',
      entityType: 'patient',
      entityId: patientId,
      patientId,
    });
    const shown = actor.role === 'admin' ? items : items.map(withoutNameIfRefused);
    return { items: shown, nextCursor };
  }
}

const withoutNameIfRefused = (entry: AccessLogEntry): AccessLogEntry =>
  entry.refused ? { ...entry, actorId: null, actorName: null } : entry;
