/** What the suites read of the OpenAPI document. */
export interface OpenApi {
  tags: { name: string }[];
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: { schemas: Record<string, { properties?: Record<string, OpenApiProperty> }> };
}

export interface OpenApiOperation {
  operationId?: string;
  summary?: string;
  tags?: string[];
  responses: Record<string, unknown>;
  'x-permission'?: string;
  'x-roles'?: string[];
}

interface OpenApiProperty {
  description?: string;
  $ref?: string;
  allOf?: unknown;
}

const ROLES = ['anonymous', 'patient', 'doctor', 'admin'];

/** The table of routes and roles, as Markdown. */
export function accessMatrix(document: OpenApi): string {
  const rows = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const marks = ROLES.map((role) => (operation['x-roles']?.includes(role) ? 'yes' : '–'));
      return `| ${method.toUpperCase()} | \`${path}\` | \`${operation['x-permission']}\` | ${marks.join(' | ')} |`;
    }),
  );
  return `# Who may use which route

Written by \`npm run snapshots\` from the running API; a change here is a change of rights. A role that may use
a route still reaches only what its policy lets it see: what is not the caller's answers 404.

| Method | Path | Permission | ${ROLES.join(' | ')} |
| --- | --- | --- | ${ROLES.map(() => '---').join(' | ')} |
${rows.join('\n')}
`;
}
