import { type OpenAPIObject } from '@nestjs/swagger';
import { type Permissions, PROBLEM_MEDIA_TYPE, ROLES } from '#libs/platform';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & {
  'x-permission'?: string;
  'x-roles'?: string[];
  'x-idempotent'?: false;
  /** Set where the body is no JSON. */
  'x-body'?: string;
};

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description:
    'Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

/** Adds to each operation what all of its kind share: roles, the errors that any such route may answer, Idempotency-Key. */
export function completeOperations(document: OpenAPIObject, permissions: Permissions): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation: Operation | undefined = path[method];
      if (operation) complete(operation, method, permissions);
    }
  }
  return document;
}

function complete(operation: Operation, method: string, permissions: Permissions): void {
  const held = new Set(permissions.rolesOf(operation['x-permission'] ?? ''));
  const roles = ROLES.filter((role) => role !== 'system' && (held.has('anonymous') || held.has(role)));
  operation['x-roles'] = roles;
  const who = held.has('anonymous') ? 'Needs no login.' : `For: ${roles.join(', ')}.`;
  operation.description = [operation.description, who].filter(Boolean).join('\n\n');
  const hasQuery = operation.parameters?.some((parameter) => 'in' in parameter && parameter.in === 'query');
  if (!held.has('anonymous')) {
    addProblem(operation, 401, '`auth.unauthenticated`: the access token is missing, expired or revoked.');
    addProblem(operation, 403, '`access.forbidden`: not a function of the caller’s role.');
    if (method === 'post' && operation['x-idempotent'] !== false)
      operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY];
  } else if (Object.keys(operation.security ?? []).length === 0) operation.security = [];
  addProblem(operation, 400, '`request.malformed`: the request could not be read, or its body is not JSON.');
  if (operation.requestBody && operation['x-body'] === undefined) {
    addProblem(operation, 413, '`request.too_large`: the body is larger than 1 MiB.');
    addProblem(operation, 415, '`request.unsupported_media_type`: the body is not application/json.');
  }
  if (operation.requestBody || hasQuery)
    addProblem(operation, 422, '`validation.failed`: `errors` names each refused field.');
  if (operation.parameters?.some((parameter) => 'name' in parameter && parameter.name === 'If-Match'))
    addProblem(operation, 412, '`request.precondition_failed`: somebody else has changed it meanwhile.');
  addProblem(operation, 503, '`service.unavailable`: the service cannot answer now; see `Retry-After`.');
}

/** Adds a problem to what the route itself declares for the same status. */
function addProblem(operation: Operation, status: number, text: string): void {
  const own = operation.responses[String(status)];
  const ownText = own && 'description' in own ? own.description : undefined;
  operation.responses[String(status)] = {
    description: [ownText, text].filter(Boolean).join('\n\n'),
    content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}
