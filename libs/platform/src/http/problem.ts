import { ApiProperty } from '@nestjs/swagger';
import { type DomainError, type ErrorKind } from '../errors/domain-error.js';

/** The media type of every error answer (RFC 9457). */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** A request with more faults than this learns of the rest later: an answer must not outgrow its request. */
const MAX_FIELDS = 50;

/** HTTP status and title of each kind of refusal. */
export const STATUS_OF: Readonly<Record<ErrorKind, readonly [status: number, title: string]>> = {
  malformed: [400, 'Malformed request'],
  unauthenticated: [401, 'Not signed in'],
  forbidden: [403, 'Not allowed'],
  not_found: [404, 'Not found'],
  timeout: [408, 'Request timeout'],
  conflict: [409, 'Conflict'],
  precondition_failed: [412, 'Precondition failed'],
  too_large: [413, 'Too large'],
  unsupported_media_type: [415, 'Unsupported media type'],
  range_not_satisfiable: [416, 'Range not satisfiable'],
  invalid: [422, 'Not acceptable as it stands'],
  precondition_required: [428, 'Precondition required'],
  too_many_requests: [429, 'Too many requests'],
  headers_too_large: [431, 'Headers too large'],
  unavailable: [503, 'Not available now'],
};

/** One field that was refused. */
export class ProblemField {
  /** JSON pointer of the field in the body, or of the query parameter. */
  @ApiProperty({ example: '/startsAt' })
  pointer: string;

  /** Stable code of the rule that refused it. */
  @ApiProperty({ example: 'is_iso8601' })
  code: string;

  /** What the rule wants. */
  @ApiProperty({ example: 'startsAt must be a valid ISO 8601 date string' })
  detail: string;
}

/** Every error answer of the API: problem details by RFC 9457. */
export class Problem {
  /** Names the kind of problem; one for each code. */
  @ApiProperty({ example: 'urn:problem:appointment.slot_taken' })
  type: string;

  /** Short title of the status. */
  @ApiProperty({ example: 'Conflict' })
  title: string;

  /** HTTP status. */
  @ApiProperty({ example: 409 })
  status: number;

  /** What happened, for a person. */
  @ApiProperty({ example: 'That slot is taken.' })
  detail: string;

  /** This occurrence; it names the request. */
  @ApiProperty({ example: 'urn:request:0199b6a0-0000-7000-8000-000000000000' })
  instance: string;

  /** Stable code for programs. */
  @ApiProperty({ example: 'appointment.slot_taken' })
  code: string;

  /** The same id as in `X-Request-Id` and in the logs. */
  @ApiProperty({ example: '0199b6a0-0000-7000-8000-000000000000' })
  requestId: string;

  /** The refused fields, with status 422. */
  @ApiProperty({ required: false, type: [ProblemField] })
  errors?: ProblemField[];
}

/** Builds the body of an error answer. */
export function problemOf(error: DomainError, requestId: string): Problem {
  const [status, title] = STATUS_OF[error.kind];
  return {
    ...error.metadata,
    type: `urn:problem:${error.code}`,
    title,
    status,
    detail: error.message,
    instance: `urn:request:${requestId}`,
    code: error.code,
    requestId,
    ...(error.kind === 'invalid' ? { errors: error.fields.slice(0, MAX_FIELDS) } : {}),
  };
}
