import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Ground } from '#libs/patients';

/** Notes for the audit who has looked at what; it is written before the answer. */
@Injectable()
export class ReadLog {
  constructor(private readonly auditLog: AuditLog) {}

  /** One prescription. */
  async one(
    action: 'prescription.read' | 'prescription.printed',
    { id, patientId }: { id: string; patientId: string },
    ground: Ground,
  ): Promise<void> {
    await this.auditLog.record({
      action,
      entityType: 'prescription',
      entityId: id,
      patientId,
      details: { ground },
    });
  }

  /** A list: one row for each patient whose things are on it, so that each finds it in their own log. */
  async list(
    action: 'prescription.listed' | 'refill_request.listed',
    patientIds: readonly string[],
    ground: Ground | null,
  ): Promise<void> {
    if (patientIds.length === 0) return;
    await this.auditLog.recordAll(
      [...new Set(patientIds)].map((patientId) => ({
        action,
        entityType: 'patient',
        entityId: patientId,
        patientId,
        details: ground ? { ground } : {},
      })),
    );
  }
}
