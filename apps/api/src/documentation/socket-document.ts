import { type INestApplication, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import {
  GATEWAY,
  type GatewayDescription,
  PERMISSION,
  Permissions,
  ROLES,
  SOCKET_EVENT,
  type SocketEventDescription,
} from '#libs/platform';

type Json = Record<string, unknown>;

/** An event that clients send, as it is declared. */
interface DeclaredEvent extends SocketEventDescription {
  name: string;
  permission: string;
}

/** A namespace with all that goes through it. */
interface DeclaredGateway extends GatewayDescription {
  events: DeclaredEvent[];
}

const INTRODUCTION = `
Socket.IO on the port of the REST interface; each channel is a namespace.

- Connect with \`auth: { token: accessToken }\`. A refusal comes as \`connect_error\` with \`data.code\`; a browser's page must be of a known origin. An account may have 10 connections to a namespace.
- Every event takes one object and is acknowledged with \`{ ok: true, … }\` or \`{ ok: false, error: { code, detail } }\`. A socket may send 20 events a second, of 64 KB at most; what is beyond is refused with \`request.rate_limited\`.
- Any event may be refused with \`validation.failed\`, \`access.forbidden\`, \`auth.unauthenticated\`, \`request.rate_limited\` or \`service.unavailable\`.
- A token that expires, a session or an account that ends, ends the connection within a second, after \`evicted\`.
`;

/** Describes the sockets as AsyncAPI 3, from what the gateways' decorators say. */
export function socketDocument(app: INestApplication): Json {
  const gateways = declaredGateways(app);
  const types = gateways.flatMap(({ emits, events }) => [
    ...Object.values(emits).map(({ payload }) => payload),
    ...events.flatMap(({ payload, answer }) => [payload, ...(answer ? [answer] : [])]),
  ]);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Hospital Backend, real time',
      version: '1',
      description: INTRODUCTION.trim(),
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(gateways.map((gateway) => [keyOf(gateway), channelOf(gateway)])),
    operations: Object.assign({}, ...gateways.map((gateway) => operationsOf(gateway, app))) as Json,
    components: { schemas: { ...schemasOf(app, types), Refusal: REFUSAL } },
  };
}

const REFUSAL = {
  type: 'object',
  required: ['ok', 'error'],
  properties: {
    ok: { const: false },
    error: {
      type: 'object',
      required: ['code', 'detail'],
      properties: {
        code: { type: 'string', description: 'Stable code for programs.' },
        detail: { type: 'string', description: 'What happened, for a person.' },
      },
    },
  },
};

function declaredGateways(app: INestApplication): DeclaredGateway[] {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService, { strict: false })
    .getProviders()
    .flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const gateway = reflector.get<GatewayDescription | undefined>(GATEWAY, metatype);
      if (!gateway) return [];
      const prototype = metatype.prototype as Record<string, () => unknown>;
      const events = scanner.getAllMethodNames(prototype).flatMap((method) => {
        const handler = prototype[method];
        const event = handler && reflector.get<DeclaredEvent | undefined>(SOCKET_EVENT, handler);
        return event ? [{ ...event, permission: reflector.get<string>(PERMISSION, handler) }] : [];
      });
      return [{ ...gateway, events }];
    });
}

const keyOf = ({ namespace }: GatewayDescription): string => namespace.slice(1);

const refTo = ({ name }: Type): Json => ({ $ref: `#/components/schemas/${name}` });

const messageOf = (name: string, payload: Json): Json => ({ name, payload });

function channelOf({ namespace, summary, emits, events }: DeclaredGateway): Json {
  return {
    address: namespace,
    summary,
    messages: Object.fromEntries([
      ...events.flatMap(({ name, payload, answer }) => [
        [name, messageOf(name, refTo(payload))],
        [`${name}.acknowledged`, messageOf(`${name} acknowledged`, acknowledgement(answer))],
      ]),
      ...Object.entries(emits).map(([name, { payload }]) => [toldAs(name), messageOf(name, refTo(payload))]),
    ]) as Json,
  };
}

/** An event of the server may have the name of one that clients send. */
const toldAs = (event: string): string => `${event}.told`;

const acknowledgement = (answer: Type | undefined): Json => ({
  oneOf: [
    {
      allOf: [
        { type: 'object', required: ['ok'], properties: { ok: { const: true } } },
        ...(answer ? [refTo(answer)] : []),
      ],
    },
    { $ref: '#/components/schemas/Refusal' },
  ],
});

function operationsOf(gateway: DeclaredGateway, app: INestApplication): Json {
  const key = keyOf(gateway);
  const channel = { $ref: `#/channels/${key}` };
  const message = (name: string): Json => ({ $ref: `#/channels/${key}/messages/${name}` });
  const permissions = app.get(Permissions);
  const received = gateway.events.map(({ name, summary, fails = [], permission }) => {
    const roles = ROLES.filter((role) => role !== 'system' && permissions.allows(role, permission));
    return [
      `${key}.${name}`,
      {
        action: 'receive',
        channel,
        summary,
        description: [
          ...fails.map(({ code, detail }) => `- \`${code}\`: ${detail}`),
          `For: ${roles.join(', ')}.`,
        ].join('\n'),
        messages: [message(name)],
        reply: { channel, messages: [message(`${name}.acknowledged`)] },
        'x-permission': permission,
        'x-roles': roles,
      },
    ];
  });
  const sent = Object.entries(gateway.emits).map(([name, { summary }]) => [
    `${key}.${toldAs(name)}`,
    { action: 'send', channel, summary, messages: [message(toldAs(name))] },
  ]);
  return Object.fromEntries([...received, ...sent]) as Json;
}

/** The schemas of some types, and of all that they are made of. */
function schemasOf(app: INestApplication, types: Type[]): Json {
  const document = SwaggerModule.createDocument(app, new DocumentBuilder().build(), { extraModels: types });
  const all: Json = document.components?.schemas ?? {};
  const found: Json = {};
  const visit = (name: string): void => {
    if (name in found) return;
    found[name] = all[name];
    for (const [, inner] of JSON.stringify(all[name]).matchAll(/#\/components\/schemas\/(\w+)/g))
      if (inner) visit(inner);
  };
  types.forEach(({ name }) => visit(name));
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}
