import { type Operation, OperationsLog } from '#libs/platform';

/** Stands in for the audit: what operators did, in order. */
export class OperationsInMemory extends OperationsLog {
  readonly noted: [Operation, string | null, object][] = [];

  note(operation: Operation, entityId: string | null, details: object): Promise<void> {
    this.noted.push([operation, entityId, details]);
    return Promise.resolve();
  }
}
