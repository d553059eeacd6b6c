import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sample, sampleBody } from './support/hostile-values.js';
import { HostileTarget, unlessBlamed, unlessRefused } from './support/hostile-target.js';
import { type Operation, type Parameter, pathWith, resolveSchema } from './support/openapi.js';

const cursor = (text: string): string => Buffer.from(text).toString('base64url');
const NO_CURSORS = [
  '[]',
  '["x"]',
  '[{}]',
  '[1,2,3,4,5]',
  '["2026-02-30T00:00:00.000Z","x"]',
  '{"0":1}',
  'null',
];

/** What must be refused in a query, by the parameter's name, or else by its format. */
const WRONG: Readonly<Record<string, string[]>> = {
  limit: ['0', '-1', '101', '1.5', 'many', '1e9', '%00'],
  cursor: ['x', ...NO_CURSORS.map(cursor), '%00'],
  date: ['2026-02-30', 'yesterday', '%00'],
  uuid: ['x', '%00'],
  enum: ['x', '__proto__', '%00'],
  text: ['%00'],
};

describe('A request that nobody should send', () => {
  let target: HostileTarget;
  let before: Awaited<ReturnType<HostileTarget['state']>>;
  beforeAll(async () => {
    target = await HostileTarget.start();
    before = await target.state();
  });
  // Nothing is written, and nothing is unforeseen.
  afterEach(async () => expect(await target.state()).toEqual({ ...before, complaints: [] }));
  afterAll(() => target.stop());

  it('finds no route by a path that is written in another way', async () => {
    const faults: string[] = [];
    for (const operation of target.operations) {
      const path = pathWith(operation, randomUUID());
      const ways = [
        `/${path}`,
        `${path}/`,
        `${path}//`,
        path.replace(/^\/(\w+)\//, '/$1//'),
        `/.${path}`,
        `${path}/%00`,
        `${path}%2f`,
        `${path}%ff`,
        `${path}/${'x'.repeat(5000)}`,
        path.toUpperCase(),
      ];
      for (const way of ways) {
        const answer = await target.send(operation, way);
        faults.push(...unlessRefused(answer, [400, 404, 414], `${operation.name} as ${way.slice(0, 80)}`));
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('finds nothing by an id of a wrong form', async () => {
    const ids = ['x', '0', '-1', 'null', '__proto__', `%7B${randomUUID()}%7D`, "'%20OR%201=1--"];
    const noText = ['%00', '%ff', '%', 'x'.repeat(1000)];
    const faults: string[] = [];
    for (const operation of target.operations.filter(({ path }) => path.includes('{'))) {
      const body = operation.body && JSON.stringify(sampleBody(target.document, operation.body));
      for (const id of [...ids, ...noText]) {
        const answer = await target.send(operation, pathWith(operation, id), body);
        const statuses = noText.includes(id) ? [400, 404, 414] : [404];
        faults.push(...unlessRefused(answer, statuses, `${operation.name} ${id.slice(0, 40)}`));
      }
    }
    expect(faults).toEqual([]);
  }, 30_000);

  it('is refused for a wrong value in any parameter of any query, and the parameter is named', async () => {
    const faults: string[] = [];
    let tried = 0;
    for (const { operation, parameter } of parameters()) {
      const { name } = parameter;
      for (const own of [...wrongFor(parameter).map((value) => `${name}=${value}`), `${name}=1&${name}=2`]) {
        const search = [...restOfQuery(operation, name), own].join('&');
        const answer = await target.send(operation, `${pathWith(operation, randomUUID())}?${search}`);
        tried++;
        // Whose id is not found has no use for the rest of the query.
        if (answer.status === 404 && operation.path.includes('{')) continue;
        faults.push(...unlessBlamed(answer, name, `${operation.name}?${own}`));
      }
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(100);
  }, 30_000);

  it('is refused for headers that say nothing', async () => {
    const [clinic, me] = ['PATCH /v1/clinics/{id}', 'GET /v1/me'].map(operation);
    const tag = await target.ask(clinic as Operation, '{}', { 'if-match': 'W/"1"; DROP TABLE clinics' });
    expect(unlessRefused(tag, [412], 'If-Match')).toEqual([]);
    for (const authorization of ['Bearer', 'Bearer a.b.c', 'Basic YTpi', `Bearer ${'x'.repeat(5000)}`]) {
      const answer = await target.ask(me as Operation, undefined, { authorization });
      expect(unlessRefused(answer, [401], authorization)).toEqual([]);
    }
  });

  it('never gets its request id back when that could be more than an id', async () => {
    for (const id of ['<script>', 'x'.repeat(200), 'a b', '']) {
      const answer = await target.ask(operation('GET /v1/me'), undefined, { 'x-request-id': id });
      expect(answer.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    }
    const echoed = await target.ask(operation('GET /v1/me'), undefined, { 'x-request-id': 'call-7' });
    expect(echoed.headers.get('x-request-id')).toBe('call-7');
  });

  function operation(name: string): Operation {
    const found = target.operations.find((each) => each.name === name);
    if (!found) throw new Error(`There is no route ${name}.`);
    return found;
  }

  const queryOf = ({ parameters: all }: Operation): Parameter[] => all.filter((each) => each.in === 'query');

  /** Every parameter of every query, and one that nothing knows. */
  const parameters = (): { operation: Operation; parameter: Parameter }[] =>
    target.operations
      .filter((each) => queryOf(each).length > 0)
      .flatMap((each) =>
        [...queryOf(each), { name: 'surprise', in: 'query' as const }].map((parameter) => ({
          operation: each,
          parameter,
        })),
      );

  function wrongFor({ name, schema = {} }: Parameter): string[] {
    const { format, enum: choices } = resolveSchema(target.document, schema);
    return WRONG[name] ?? WRONG[format ?? (choices ? 'enum' : 'text')] ?? ['%00'];
  }

  const restOfQuery = (operation: Operation, name: string): string[] =>
    queryOf(operation)
      .filter((each) => each.required && each.name !== name)
      .map(
        (each) => `${each.name}=${encodeURIComponent(String(sample(target.document, each.schema ?? {})))}`,
      );
});
