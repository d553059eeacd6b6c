/** A field that was refused, and why. */
export interface RefusedField {
  /** JSON pointer into what was sent. */
  pointer: string;
  code: string;
  detail: string;
}

/** The hospital said no. Anything else that goes wrong (no network, no answer) is another kind of error. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';

  constructor(
    /** Stable code for programs, such as `consultation.closed`. */
    readonly code: string,
    /** What happened, for a person. */
    readonly detail: string,
    /** The refused fields, when the content was refused. */
    readonly errors: readonly RefusedField[] = [],
  ) {
    super(`${code}: ${detail}`);
  }
}

/** A refusal by the REST interface: its problem+json. */
export class ProblemError extends Refusal {
  override readonly name: string = 'ProblemError';

  constructor(
    /** HTTP status. */
    readonly status: number,
    code: string,
    detail: string,
    errors: readonly RefusedField[] = [],
    /** Names the request in the logs of the hospital. */
    readonly requestId?: string,
    /** How long to wait before trying again, if the hospital said so. */
    readonly retryAfterSeconds?: number,
  ) {
    super(code, detail, errors);
  }

  /** Reads a failed response, also one that a proxy made, which is no problem+json. */
  static async of(response: Response): Promise<ProblemError> {
    const problem = await response
      .clone()
      .json()
      .catch(() => ({}))
      .then((body: unknown) => (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>);
    const wait = response.headers.get('retry-after');
    return new ProblemError(
      response.status,
      problem.code ?? `http.${response.status}`,
      problem.detail ?? response.statusText,
      problem.errors,
      problem.requestId ?? response.headers.get('x-request-id') ?? undefined,
      wait !== null && /^\d+$/.test(wait) ? Number(wait) : undefined,
    );
  }
}

interface Problem {
  code: string;
  detail: string;
  errors: RefusedField[];
  requestId: string;
}
