import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Transaction } from '#libs/platform';
import { SosNews } from './sos-news.js';
import { type SosRequest } from './sos-request.js';
import { subjectOf } from './sos.policy.js';

/** Takes what happened to an SOS into the audit, and tells those who watch once it is committed. */
@Injectable()
export class SosJournal {
  constructor(
    private readonly transaction: Transaction,
    private readonly auditLog: AuditLog,
    private readonly news: SosNews,
  ) {}

  /** @param action `sos.acknowledged`, say */
  async tell(action: string, sos: SosRequest, reason: string | null = null): Promise<void> {
    await this.auditLog.record({
      action,
      ...subjectOf(sos),
      reason,
      details: { version: sos.version, category: sos.category },
    });
    this.transaction.afterCommit(() => this.news.tell(sos.id));
  }
}
