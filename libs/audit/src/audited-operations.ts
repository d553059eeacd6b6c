import { Injectable } from '@nestjs/common';
import { type Operation, OperationsLog } from '#libs/platform';
import { AuditLog } from './audit-log.js';

/** Writes down who looked after the product, and how. */
@Injectable()
export class AuditedOperations extends OperationsLog {
  constructor(private readonly audit: AuditLog) {
    super();
  }

  async note(
    operation: Operation,
    entityId: string | null,
    details: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.audit.record({
      action: operation,
      entityType: operation === 'queue_board.opened' ? 'queue_board' : 'dead_letter',
      entityId,
      details,
    });
  }
}
