/** What went wrong, in terms of the domain; each transport maps it to its own words. */
export type ErrorKind =
  | 'malformed'
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'precondition_failed'
  | 'precondition_required'
  | 'timeout'
  | 'too_large'
  | 'headers_too_large'
  | 'unsupported_media_type'
  | 'range_not_satisfiable'
  | 'too_many_requests'
  | 'unavailable';

/** One field that was refused. */
export interface FieldError {
  /** JSON pointer of the field in the body or query, e.g. `/items/0/dose`. */
  pointer: string;
  /** Stable code of the rule, e.g. `is_email`. */
  code: string;
  /** What the rule wants, for a developer. */
  detail: string;
}

/** Facts a client may act upon; never patient data. */
export type ErrorMetadata = Readonly<Record<string, unknown>>;

/** The thing that somebody was refused. It is for the audit alone and never part of an answer. */
export interface Subject {
  /** Kind of the thing, e.g. `appointment`. */
  entityType: string;
  entityId: string;
  /** The patient whom it concerns. */
  patientId?: string | null;
}

/** An expected refusal. Use cases throw its subclasses; transports turn them into problem+json or an acknowledgement. */
export class DomainError extends Error {
  /** Private, so that neither an answer nor a log that lists an error's properties can show it. */
  #what: Subject | undefined;

  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    message: string,
    readonly metadata: ErrorMetadata = {},
    readonly fields: readonly FieldError[] = [],
  ) {
    super(message);
  }

  /** Whether what was written before it is kept although it is thrown: a wrong code, say, is counted. */
  readonly keepsChanges: boolean = false;

  /** What was refused, where whoever threw it said so. */
  get what(): Subject | undefined {
    return this.#what;
  }

  /** Notes for the audit what was refused. */
  concerning(what: Subject): this {
    this.#what = what;
    return this;
  }
}

/** The constructor that `domainError` makes, with the facts that documentation needs. */
export interface DomainErrorType {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly detail: string;
  new (metadata?: ErrorMetadata): DomainError;
}

/**
 * Declares an error class in one line:
 * `export class SlotTaken extends domainError('appointment.slot_taken', 'conflict', 'The slot is taken.') {}`
 *
 * @param pointer for `invalid` errors: the field that is to blame
 */
export function domainError(
  code: string,
  kind: ErrorKind,
  detail: string,
  pointer?: string,
): DomainErrorType {
  return class extends DomainError {
    static readonly code = code;
    static readonly kind = kind;
    static readonly detail = detail;

    constructor(metadata: ErrorMetadata = {}) {
      super(code, kind, detail, metadata, pointer === undefined ? [] : [{ pointer, code, detail }]);
    }
  };
}

/** The request is well-formed but its fields are not acceptable. */
export class ValidationFailed extends DomainError {
  constructor(fields: readonly FieldError[]) {
    super('validation.failed', 'invalid', 'The request has fields that are not acceptable.', {}, fields);
  }

  /** The common case of one refused field. */
  static at(pointer: string, code: string, detail: string): ValidationFailed {
    return new ValidationFailed([{ pointer, code, detail }]);
  }
}

/** Absent, or not the caller's to see: the same answer, so that ids cannot be probed. */
export class NotFound extends domainError('resource.not_found', 'not_found', 'There is no such resource.') {}
/** It exists but is not the caller's to see: answered like `NotFound` to the byte, and noted in the audit. */
export class Hidden extends NotFound {
  constructor(what: Subject) {
    super();
    this.concerning(what);
  }
}
/** The function is not for the caller's role. */
export class Forbidden extends domainError(
  'access.forbidden',
  'forbidden',
  'This function is not available to your role.',
) {}
/** No usable credentials came with the request. */
export class Unauthenticated extends domainError(
  'auth.unauthenticated',
  'unauthenticated',
  'Sign in first: the access token is missing, expired or no longer valid.',
) {}
/** The resource has changed since the caller read it. */
export class PreconditionFailed extends domainError(
  'request.precondition_failed',
  'precondition_failed',
  'The resource has changed since you read it: read it again.',
) {}
/** The change must name the version that it is based on. */
export class PreconditionRequired extends domainError(
  'request.precondition_required',
  'precondition_required',
  'Send If-Match with the ETag of the version that you read.',
) {}
/** Too many attempts; `retryAfterSeconds` tells when to try again. */
export class TooManyRequests extends domainError(
  'request.rate_limited',
  'too_many_requests',
  'Too many requests: wait before you try again.',
) {}
