import { Injectable } from '@nestjs/common';
import { type Refusal, RefusalLog, Transaction } from '#libs/platform';
import { AuditLog } from './audit-log.js';

/** Keeps refusals in the audit, whatever becomes of the request's own transaction. */
@Injectable()
export class AuditedRefusals extends RefusalLog {
  constructor(
    private readonly transaction: Transaction,
    private readonly auditLog: AuditLog,
  ) {
    super();
  }

  override record({ code, permission, what }: Refusal): Promise<void> {
    return this.transaction.outside(() =>
      this.auditLog.record({
        action: 'access.refused',
        ...(what ?? { entityType: 'permission', entityId: null }),
        details: { permission, code },
      }),
    );
  }
}
