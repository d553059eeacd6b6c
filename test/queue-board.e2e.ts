import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client } from './support/client.js';
import { type Hospital, startHospital } from './support/hospital.js';
import { type Problem } from './support/problem.js';

interface Board {
  queues: { name: string; readOnlyMode: boolean; counts: Record<string, number> }[];
}

describe('The board of the queues', () => {
  let hospital: Hospital;
  let admin: Client;
  let base: string;
  beforeAll(async () => {
    hospital = await startHospital({ worker: true });
    admin = await hospital.signIn('admin@demo.test');
    base = hospital.apis[0]?.url ?? '';
  });
  afterAll(() => hospital.stop());

  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${base}/admin/queues${path}`, { method, headers, redirect: 'manual' });
  const bearer = (client: Client) => ({ authorization: `Bearer ${client.tokens?.accessToken ?? ''}` });
  const HTML = { accept: 'text/html,application/xhtml+xml' };
  /** Lets a browser in. @returns the cookie as it comes back */
  const cookieOf = async (client: Client): Promise<string> => {
    const answer = await ask('/session', bearer(client), 'POST');
    expect(answer.status).toBe(204);
    const [set = ''] = answer.headers.getSetCookie();
    expect(set).toMatch(/; Max-Age=900; Path=\/admin\/queues; HttpOnly; SameSite=Strict$/);
    return set.split(';')[0] ?? '';
  };

  it('shows admins what is on its way, by token and by cookie', async () => {
    const cookie = await cookieOf(admin);
    for (const headers of [bearer(admin), { cookie }]) {
      const page = await ask('', { ...HTML, ...headers });
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      const html = await page.text();
      expect(html).toContain('<base href="/admin/queues/"');
      const assets = [...html.matchAll(/(?:src|href)="(static\/[^"]+)"/g)].map(([, path]) => path);
      expect(assets.length).toBeGreaterThan(2);
      for (const asset of assets) expect((await ask(`/${asset}`, headers)).status).toBe(200);
      const { queues } = (await (await ask('/api/queues', headers)).json()) as Board;
      expect(queues).toMatchObject([{ name: 'events', readOnlyMode: true }]);
    }
    const rows = await hospital.database.query<{ actor_id: string }>(
      `SELECT actor_id FROM audit_events WHERE action = 'queue_board.opened'`,
    );
    expect(rows).toEqual([{ actor_id: admin.user.id }]);
  });

  it('shows nobody else anything, and a browser where to sign in', async () => {
    const stranger = await ask('/api/queues');
    expect([stranger.status, ((await stranger.json()) as Problem).code]).toEqual([
      401,
      'auth.unauthenticated',
    ]);
    for (const email of ['patient@demo.test', 'doctor@demo.test']) {
      const client = await hospital.signIn(email);
      for (const path of ['', '/api/queues', '/static/favicon.svg'])
        expect((await ask(path, { ...HTML, ...bearer(client) })).status).toBe(403);
      expect((await ask('/session', bearer(client), 'POST')).status).toBe(403);
    }
    const page = await ask('', HTML);
    expect(page.status).toBe(401);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('Sign in as an administrator.');
    expect((await ask('/session', HTML, 'POST')).headers.get('content-type')).toContain('problem+json');
  });

  it('changes nothing, and lets the cookie open nothing else', async () => {
    const cookie = await cookieOf(admin);
    for (const [method, path] of [
      ['PUT', '/api/queues/events/clean/completed'],
      ['PUT', '/api/queues/events/pause'],
      ['POST', '/api/queues/events/add'],
    ] as const)
      expect((await ask(path, { cookie, ...bearer(admin) }, method)).status).toBe(404);
    for (const path of ['/v1/me', '/v1/dead-letters', '/admin/queuesx']) {
      const answer = await fetch(base + path, { headers: { cookie } });
      expect([path, answer.status]).toEqual([path, path === '/admin/queuesx' ? 404 : 401]);
    }
    expect((await ask('/session', { cookie }, 'POST')).status).toBe(401);
    for (const path of [
      '/static/none.js',
      '/api/none',
      '/%2e%2e/%2e%2e/package.json',
      '/static/..%2f..%2fpackage.json',
    ])
      expect([path, (await ask(path, { cookie })).status]).toEqual([path, 404]);
  });

  it('closes with the session that opened it', async () => {
    const guest = await hospital.signIn('admin@demo.test');
    const cookie = await cookieOf(guest);
    expect((await ask('/api/queues', { cookie })).status).toBe(200);
    await guest.post('/v1/auth/logout');
    expect((await ask('/api/queues', { cookie })).status).toBe(401);
  });
});
