import { Global, Module } from '@nestjs/common';
import { OperationsLog, type Refusal, RefusalLog } from '#libs/platform';
import { OperationsInMemory } from './operations-in-memory.js';

/** Stands in for the audit library: keeps in memory what was refused, and breaks when told to. */
export class RefusalsInMemory extends RefusalLog {
  readonly refusals: Refusal[] = [];
  broken = false;

  record(refusal: Refusal): Promise<void> {
    if (this.broken) return Promise.reject(new Error('the audit cannot be written'));
    this.refusals.push(refusal);
    return Promise.resolve();
  }
}

/** Provides it, as the audit module provides the real one. */
@Global()
@Module({
  providers: [
    { provide: RefusalLog, useClass: RefusalsInMemory },
    { provide: OperationsLog, useClass: OperationsInMemory },
  ],
  exports: [RefusalLog, OperationsLog],
})
export class AuditInMemoryModule {}
