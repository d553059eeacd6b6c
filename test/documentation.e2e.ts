import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import openapiTypes, { astToString } from 'openapi-typescript';
import { type Hospital, startHospital } from './support/hospital.js';
import { accessMatrix, type AsyncApi, type OpenApi } from './support/access-matrix.js';
import { notificationTable } from './support/notification-table.js';
import { workMap } from './support/work-map.js';

/** A committed document that must say what the product does; `npm run snapshots` writes it anew. */
function expectSnapshot(file: string, actual: string): void {
  if (process.env.UPDATE_SNAPSHOTS) writeFileSync(file, actual);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : 'absent: run npm run snapshots').toBe(actual);
}

describe('The committed documents', () => {
  let hospital: Hospital;
  let document: OpenApi;
  let sockets: AsyncApi;
  beforeAll(async () => {
    hospital = await startHospital({ env: { SMTP_URL: 'smtp://127.0.0.1:1' } });
    document = (await hospital.anonymous().get<OpenApi>('/openapi.json')).body;
    sockets = (await hospital.anonymous().get<AsyncApi>('/asyncapi.json')).body;
  });
  afterAll(() => hospital.stop());

  it('describe the API as it is served', () => {
    expectSnapshot('docs/openapi.json', `${JSON.stringify(document, null, 2)}\n`);
  });

  it('give the client its types', async () => {
    const types = await openapiTypes(JSON.stringify(document));
    expectSnapshot('libs/client/src/rest/schema.ts', astToString(types));
  });

  it('describe the sockets as they are served, in valid AsyncAPI', () => {
    expectSnapshot('docs/asyncapi.json', `${JSON.stringify(sockets, null, 2)}\n`);
    const schema = JSON.parse(
      readFileSync('node_modules/@asyncapi/specs/schemas/3.0.0-without-$id.json', 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false, logger: false }).compile(schema);
    validate(sockets);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('show which role may use which route and send which event', () => {
    expectSnapshot('docs/access-matrix.md', accessMatrix(document, sockets));
  });

  it('show what the worker does, and with which permission', async () => {
    expectSnapshot('docs/work-map.md', await workMap(hospital.database.url));
  });

  it('show who is told of what, and how', () => {
    expectSnapshot('docs/notifications.md', notificationTable());
  });

  it('give every operation an id, a summary, a chapter, a permission and an error answer', () => {
    const known = new Set(document.tags.map(({ name }) => name));
    const faults = operationsOf(document).flatMap(({ name, operation }) => {
      const answers = Object.keys(operation.responses);
      return [
        [operation.operationId, 'id'],
        [operation.summary, 'summary'],
        [operation.tags?.every((tag) => known.has(tag)), 'chapter that is described'],
        [operation['x-permission'], 'permission'],
        [answers.some((status) => status.startsWith('2')), 'success'],
        [answers.some((status) => status.startsWith('4') || status === '503'), 'error answer'],
      ].flatMap(([given, what]) => (given ? [] : [`${name} has no ${String(what)}`]));
    });
    expect(faults).toEqual([]);
  });

  it('explain every property of every body', () => {
    const faults = Object.entries(document.components.schemas).flatMap(([schema, { properties }]) =>
      Object.entries(properties ?? {}).flatMap(([property, { description, $ref, allOf }]) =>
        description || $ref || allOf ? [] : [`${schema}.${property}`],
      ),
    );
    expect(faults).toEqual([]);
  });

  it('are served beside a Swagger UI that loads nothing from elsewhere', async () => {
    const page = await hospital.anonymous().get('/docs');
    expect(page.status).toBe(200);
    const sources = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source ?? '');
    expect(sources.length).toBeGreaterThan(2);
    expect(sources.filter((source) => /^(https?:)?\/\//.test(source))).toEqual([]);
  });

  it('leave out the mail inbox, which production does not have', async () => {
    expect((await hospital.anonymous().get('/dev/mail')).status).toBe(404);
  });
});

function operationsOf(document: OpenApi): { name: string; operation: OpenApi['paths'][string][string] }[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  );
}
