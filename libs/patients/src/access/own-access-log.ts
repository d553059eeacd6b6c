import { Injectable } from '@nestjs/common';
import { AccessLog, type AccessLogEntry, AuditLog } from '#libs/audit';
import { type Actor, type Page, type PageQuery } from '#libs/platform';
import { PatientAccess } from './patient-access.js';

/** Who was at a patient's data, as the patient may know it. */
@Injectable()
export class OwnAccessLog {
  constructor(
    private readonly access: PatientAccess,
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
    await this.access.assertListed(actor, patientId, 'records');
    const { items, nextCursor } = await this.log.ofPatient(patientId, page);
    await this.audit.record({
      action: 'patient.access_log_read',
      entityType: 'patient',
      entityId: patientId,
      patientId,
    });
    const shown = actor.role === 'admin' ? items : items.map(forPatients);
    return { items: shown, nextCursor };
  }
}

/** Whose reasons were written to be read by the patient. */
const TOLD = /^(patient\.glass_broken|guardianship\.\w+|appointment\.\w+)$/;

/**
 * What staff wrote for staff stays with them, and of what is not released yet not even the id is told: only
 * that somebody was there.
 */
function forPatients(entry: AccessLogEntry): AccessLogEntry {
  const shown = TOLD.test(entry.action) ? entry : { ...entry, reason: null, entityId: null };
  return entry.refused ? { ...shown, actorId: null, actorName: null } : shown;
}
