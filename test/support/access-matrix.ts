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

/** What the suites read of the AsyncAPI document. */
export interface AsyncApi {
  channels: Record<string, { address: string }>;
  operations: Record<
    string,
    { action: 'send' | 'receive'; channel: { $ref: string }; 'x-permission'?: string; 'x-roles'?: string[] }
  >;
}

const ROLES = ['anonymous', 'patient', 'doctor', 'admin'];

/** The table of routes, socket events and roles, as Markdown. */
export function accessMatrix(document: OpenApi, sockets: AsyncApi): string {
  const row = (what: string, permission = '', roles: string[] = []): string => {
    const marks = ROLES.map((role) => (roles.includes(role) ? 'yes' : '–'));
    return `| ${what} | \`${permission}\` | ${marks.join(' | ')} |`;
  };
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      row(`${method.toUpperCase()} | \`${path}\``, operation['x-permission'], operation['x-roles']),
    ),
  );
  const events = Object.entries(sockets.operations).flatMap(([name, operation]) => {
    const [channel = '', event = ''] = name.split('.');
    const address = sockets.channels[channel]?.address ?? '';
    return operation.action === 'receive'
      ? [row(`\`${address}\` | \`${event}\``, operation['x-permission'], operation['x-roles'])]
      : [];
  });
  const head = (first: string, second: string): string =>
    `| ${first} | ${second} | Permission | ${ROLES.join(' | ')} |
| --- | --- | --- | ${ROLES.map(() => '---').join(' | ')} |`;
  return `# Who may use which route

Written by \`npm run snapshots\` from the running API; a change here is a change of rights. A role that may use
a route still reaches only what its policy lets it see: what is not the caller's answers 404.

${head('Method', 'Path')}
${routes.join('\n')}

# Who may send which socket event

${head('Namespace', 'Event')}
${events.join('\n')}
`;
}
