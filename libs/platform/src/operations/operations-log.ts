/** What somebody did as the operator of the product. */
export type Operation = 'dead_letter.redriven' | 'dead_letter.all_redriven' | 'queue_board.opened';

/** Notes what operators do, with the transaction in hand. The audit library provides the real one. */
export abstract class OperationsLog {
  /**
   * Who acts is known from the request.
   *
   * @param entityId the event, of what concerns one
   */
  abstract note(
    operation: Operation,
    entityId: string | null,
    details: Readonly<Record<string, unknown>>,
  ): Promise<void>;
}
