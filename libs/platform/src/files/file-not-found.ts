import { DomainError } from '../errors/domain-error.js';

const DETAIL = 'There is no such file of yours that is not attached to anything yet.';

/** A file that cannot be attached: unknown, somebody else's, or attached already. The answer is the same for all. */
export class FileNotFound extends DomainError {
  static readonly code = 'file.not_found';
  static readonly kind = 'invalid';
  static readonly detail = DETAIL;

  /** @param indexes where the ids stand in the list that was given */
  constructor(indexes: readonly number[]) {
    super(
      FileNotFound.code,
      FileNotFound.kind,
      DETAIL,
      {},
      indexes.map((index) => ({ pointer: `/fileIds/${index}`, code: FileNotFound.code, detail: DETAIL })),
    );
  }
}
