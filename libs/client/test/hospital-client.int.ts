import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { dataOf, HospitalClient, idempotent, type Tokens } from '../src/index.js';
import { tokens, UnreliableHospital } from './unreliable-hospital.js';

describe('The client', () => {
  let hospital: UnreliableHospital;
  const heard: (string | undefined)[] = [];
  beforeEach(async () => {
    heard.length = 0;
    hospital = new UnreliableHospital();
    await hospital.start();
  });
  afterEach(() => hospital.crash());

  const clientWith = (kept?: Tokens): HospitalClient =>
    new HospitalClient({
      baseUrl: hospital.url,
      tokens: kept,
      onTokens: (now) => heard.push(now?.accessToken),
    });

  it('signs in, and asks in the name of who did', async () => {
    const client = clientWith();
    expect(await client.signIn('p@example.test', 'secret')).toMatchObject({ id: 'patient' });
    hospital.accepts = (token) => token === 'access-0';
    expect(await dataOf(client.rest.GET('/v1/me'))).toMatchObject({ url: '/v1/me' });
    await client.signOut();
    expect(heard).toEqual([undefined, 'access-0', undefined]);
  });

  it('exchanges an ended token once, however many requests meet it, and does each of them again', async () => {
    const client = clientWith(tokens(0));
    hospital.accepts = (token) => token === 'access-1';
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        dataOf(
          client.rest.POST('/v1/dependents', {
            body: {
              firstName: `${index}`,
              lastName: 'X',
              dateOfBirth: '2020-01-01',
              sex: 'female',
              relation: 'mother',
            },
            params: { header: idempotent() },
          }),
        ),
      ),
    );
    expect(hospital.refreshed).toEqual(['refresh-0']);
    const bodies = answers.map((answer) => (answer as unknown as { body: string }).body);
    expect(bodies.map((body) => (JSON.parse(body) as { firstName: string }).firstName)).toEqual(
      Array.from({ length: 10 }, (_, index) => `${index}`),
    );
  });

  it('exchanges a token shortly before it ends', async () => {
    const client = clientWith(tokens(0, 30.2));
    await dataOf(client.rest.GET('/v1/me'));
    expect(hospital.refreshed).toEqual([]);
    await new Promise((later) => setTimeout(later, 300));
    await Promise.all([client.rest.GET('/v1/me'), client.rest.GET('/v1/me')]);
    expect(hospital.refreshed).toEqual(['refresh-0']);
  });

  it('does not exchange tokens at every request when its clock is wrong', async () => {
    const client = clientWith(tokens(0, -3600));
    await client.rest.GET('/v1/me');
    await client.rest.GET('/v1/me');
    expect(hospital.refreshed).toEqual([]);
  });

  it('is signed out when the session is over, and only then', async () => {
    const client = clientWith(tokens(0));
    hospital.accepts = () => false;
    hospital.refreshStatus = 503;
    await expect(client.rest.GET('/v1/me')).rejects.toMatchObject({
      status: 503,
      code: 'service.unavailable',
    });
    expect(client.tokens).not.toBeNull();
    hospital.refreshStatus = 401;
    await expect(client.rest.GET('/v1/me')).rejects.toMatchObject({
      ...{ name: 'ProblemError', status: 401, code: 'auth.unauthenticated', detail: 'No.', requestId: 'r1' },
    });
    expect(client.tokens).toBeNull();
  });

  it('is used as its README says', () => {
    const [, example] = /```ts\n([\s\S]*?)```/.exec(readFileSync('libs/client/README.md', 'utf8')) ?? [];
    const compiled = readFileSync('libs/client/test/readme-example.ts', 'utf8');
    expect(compiled.replaceAll('../src/index.js', '#libs/client')).toBe(example);
  });
});
