import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { HostileTarget, unlessBlamed, unlessRefused } from './support/hostile-target.js';
import { sampleBody, wrongValues } from './support/hostile-values.js';
import { type Operation, resolveSchema, type Schema } from './support/openapi.js';

const MIB = 1024 * 1024;

describe('A body that nobody should send', () => {
  let target: HostileTarget;
  let before: Awaited<ReturnType<HostileTarget['state']>>;
  beforeAll(async () => {
    target = await HostileTarget.start();
    before = await target.state();
    expect(withBody().length).toBeGreaterThan(15);
  });
  // Nothing is written, and nothing is unforeseen.
  afterEach(async () => expect(await target.state()).toEqual({ ...before, complaints: [] }));
  afterAll(() => target.stop());

  it('is refused for a wrong value in any field, and the field is named', async () => {
    const faults: string[] = [];
    let tried = 0;
    for (const operation of withBody()) {
      for (const [name, schema] of fieldsOf(operation)) {
        for (const wrong of wrongValues(target.document, schema)) {
          const answer = await target.ask(operation, bodyWith(operation, name, wrong));
          faults.push(...unlessBlamed(answer, name, `${operation.name} ${name}: ${wrong.slice(0, 40)}`));
          tried++;
        }
      }
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(500);
  }, 90_000);

  it('is refused for any field that is missing, and the field is named', async () => {
    const faults: string[] = [];
    for (const operation of withBody()) {
      const full = sampleBody(target.document, operation.body ?? {});
      for (const missing of Object.keys(full)) {
        const answer = await target.ask(operation, JSON.stringify({ ...full, [missing]: undefined }));
        faults.push(...unlessBlamed(answer, missing, `${operation.name} without ${missing}`));
      }
    }
    expect(faults).toEqual([]);
  });

  it('is refused for a property that is unknown, or would reach a prototype', async () => {
    const faults: string[] = [];
    for (const operation of withBody()) {
      const surprising = await target.ask(operation, bodyWith(operation, 'surprise', '1'));
      faults.push(...unlessBlamed(surprising, 'surprise', operation.name));
      for (const own of ['"__proto__":{"role":"admin"}', '"constructor":{"prototype":{"role":"admin"}}'])
        faults.push(...unlessRefused(await target.ask(operation, `{${own}}`), [400, 422], operation.name));
    }
    expect(faults).toEqual([]);
  });

  it('is refused when it is no JSON object', async () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const noJson = ['', '{', '{"a":1,}', "{'a':1}", 'undefined', '\u0000', '{"a":1e}'];
    const faults: string[] = [];
    for (const operation of withBody()) {
      for (const text of [...noJson, 'null', '[]', '[{}]', '"{}"', '7', deep]) {
        const statuses = noJson.includes(text) ? [400] : [422];
        const what = `${operation.name} ${text.slice(0, 20)}`;
        faults.push(...unlessRefused(await target.ask(operation, text), statuses, what));
      }
    }
    expect(faults).toEqual([]);
  }, 30_000);

  it('is refused when it will be larger than 1 MiB, before it has come', async () => {
    const faults: string[] = [];
    for (const operation of withBody())
      faults.push(...unlessRefused(await target.announce(operation, 2 * MIB), [413], operation.name));
    expect(faults).toEqual([]);
  });

  it('is cut off when it turns out to be larger than 1 MiB', async () => {
    const large = JSON.stringify({ padding: 'x'.repeat(2 * MIB) });
    const headers = { 'transfer-encoding': 'chunked' };
    for (const operation of withBody().slice(0, 3)) {
      // Whoever is still sending may find the connection closed before the answer is read.
      const status = await target.ask(operation, large, headers).then(
        (answer) => answer.status,
        (error: NodeJS.ErrnoException) => error.code,
      );
      expect([413, 'EPIPE', 'ECONNRESET']).toContain(status);
    }
  });

  it('is refused when it does not call itself JSON', async () => {
    const others = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'x',
      'application/xml',
    ];
    const faults: string[] = [];
    for (const operation of withBody()) {
      for (const type of ['application/json\ta', ...others]) {
        const answer = await target.ask(operation, '{}', { 'content-type': type });
        faults.push(...unlessRefused(answer, [415], `${operation.name} ${type}`));
      }
    }
    expect(faults).toEqual([]);
  }, 30_000);

  const withBody = (): Operation[] => target.operations.filter(({ body }) => body !== undefined);

  const fieldsOf = ({ body }: Operation): [string, Schema][] =>
    Object.entries(resolveSchema(target.document, body ?? {}).properties ?? {});

  /** A body that is well but for one property, whose value is given as JSON text. */
  function bodyWith({ body }: Operation, name: string, value: string): string {
    const rest = Object.entries({ ...sampleBody(target.document, body ?? {}), [name]: undefined });
    const members = rest.map(
      ([key, each]) => `${JSON.stringify(key)}:${key === name ? value : JSON.stringify(each)}`,
    );
    return `{${members.join(',')}}`;
  }
});
