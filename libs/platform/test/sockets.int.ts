import { once } from 'node:events';
import { type Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Socket } from 'socket.io-client';
import { WebSocket } from 'ws';
import { ask, openWard, type Ward } from './support/ward-sockets.js';

let ward: Ward;
let other: Ward;
beforeAll(async () => {
  ward = await openWard();
  other = await openWard(ward.database);
});
afterAll(async () => {
  await other.close();
  await ward.close();
});

async function eventually(look: () => boolean): Promise<void> {
  for (let n = 0; n < 100 && !look(); n++) await sleep(50);
  expect(look()).toBe(true);
}

const refused = (code: string): unknown =>
  expect.objectContaining({ data: { code, detail: expect.any(String) } });
const patient = (): Promise<Socket> => ward.connect(ward.sessions.open('patient'));
const connections = (): Promise<{ n: number }[]> =>
  ward.database.query('SELECT count(*)::int AS n FROM realtime_connections');

describe('a connection', () => {
  it.each([
    ['no token', undefined],
    ['a wrong one', 'wrong'],
    ['no text', { a: 1 }],
  ])('is refused with its code for %s', async (_, token) => {
    await expect(ward.connect(token)).rejects.toEqual(refused('auth.unauthenticated'));
  });

  it('is for pages of the known origins, and for programs, which send none', async () => {
    const from = (origin: string) =>
      ward.connect(ward.sessions.open('patient'), { extraHeaders: { origin } });
    expect((await from('https://hospital.example')).connected).toBe(true);
    expect((await from('https://desk.example')).connected).toBe(true);
    for (const foreign of ['https://evil.example', 'https://app.example.evil.example', 'null'])
      await expect(from(foreign)).rejects.toEqual(refused('realtime.origin_not_allowed'));
    expect((await patient()).connected).toBe(true);
  });

  it('also opens by polling, with an answer that only pages of known origins can read', async () => {
    const polled = async (origin: string) => {
      const answer = await fetch(`${ward.url}/socket.io/?EIO=4&transport=polling`, { headers: { origin } });
      return answer.headers.get('access-control-allow-origin');
    };
    expect(await polled('https://app.example')).toBe('https://app.example');
    expect(await polled('https://evil.example')).toBeNull();
  });

  it('answers an event that the namespace does not have', async () => {
    const socket = await patient();
    expect(await socket.timeout(2000).emitWithAck('no_such_event', {})).toEqual({
      ok: false,
      error: { code: 'realtime.unknown_event', detail: 'There is no such event.' },
    });
    socket.emit('no_such_event', {});
    expect(socket.connected).toBe(true);
  });

  it('is one of ten at most that an account may have, at all processes together', async () => {
    const token = ward.sessions.open('patient');
    const identity = await ward.sessions.identify(token);
    if (identity) other.sessions.identities.set(token, identity);
    const sockets = await Promise.allSettled(
      Array.from({ length: 12 }, (_, n) => (n % 2 ? ward : other).connect(token)),
    );
    const open = sockets.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(open).toHaveLength(10);
    await expect(ward.connect(token)).rejects.toEqual(refused('realtime.too_many_connections'));
    open[0]?.disconnect();
    await sleep(300);
    expect((await ward.connect(token)).connected).toBe(true);
  });

  it('of a process that is gone does not count', async () => {
    const token = ward.sessions.open('patient');
    const [node] = await ward.database.query<{ id: string }>(
      `INSERT INTO realtime_nodes VALUES (uuidv7(), now() - interval '11 seconds') RETURNING id`,
    );
    const userId = (await ward.sessions.identify(token))?.actor.userId;
    await ward.database.query(
      `INSERT INTO realtime_connections SELECT 'dead' || n, $1, $2, '/ward' FROM generate_series(1, 10) n`,
      [node?.id, userId],
    );
    expect((await ward.connect(token)).connected).toBe(true);
    await sleep(1500);
    const dead = await ward.database.query(`SELECT FROM realtime_connections WHERE id LIKE 'dead%'`);
    expect(dead).toEqual([]);
  });

  it('ends within two seconds when its session does, and says why', async () => {
    const token = ward.sessions.open('patient');
    const socket = await ward.connect(token);
    const evicted = once(socket as never, 'evicted');
    const gone = once(socket as never, 'disconnect');
    const started = performance.now();
    ward.sessions.identities.delete(token);
    expect((await evicted)[0]).toMatchObject({ code: 'auth.unauthenticated' });
    await gone;
    expect(performance.now() - started).toBeLessThan(2500);
  });

  it('ends when its token expires', async () => {
    const socket = await ward.connect(ward.sessions.open('patient', 1 / 60));
    await once(socket as never, 'disconnect');
    expect(socket.connected).toBe(false);
  });

  it('ends when it sends more than 64 KB at once', async () => {
    const socket = await patient();
    socket.emit('note', { text: 'x'.repeat(70_000) });
    await once(socket as never, 'disconnect');
    expect(socket.connected).toBe(false);
  });

  it('that sends no Socket.IO ends, and the process does not', async () => {
    for (const nonsense of [
      '42',
      '4',
      '451-["x",{"_placeholder":true,"num":9}]',
      '{}',
      '\u0000',
      '40/ward,{"token":',
      '42/ward,1e99["ring",{}]',
    ]) {
      const raw = new WebSocket(`${ward.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
      await once(raw, 'open');
      raw.send(nonsense);
      raw.send(Buffer.from([1, 2, 3]));
      raw.close();
      await once(raw, 'close');
    }
    expect((await patient()).connected).toBe(true);
  });

  it('ends when its owner does not read, so that nobody’s silence fills the memory', async () => {
    const deaf = await patient();
    await ask(deaf, 'enter', {});
    const listening = await patient();
    await ask(listening, 'enter', {});
    const { transport } = deaf.io.engine as unknown as { transport: { ws: { _socket: Duplex } } };
    transport.ws._socket.pause();
    const everybody = ward.gateway.namespace.local.to('ward');
    for (let n = 0; n < 30; n++) {
      for (let k = 0; k < 100; k++) everybody.emit('news', 'x'.repeat(5000));
      await sleep(10);
    }
    await eventually(() => !ward.gateway.namespace.sockets.has(deaf.id ?? ''));
    expect(ward.gateway.namespace.sockets.has(listening.id ?? '')).toBe(true);
    transport.ws._socket.resume();
  });

  it('stays when another process stops', async () => {
    const socket = await patient();
    const third = await openWard(ward.database);
    const theirs = await third.connect(third.sessions.open('patient'));
    await third.close();
    await eventually(() => !theirs.connected);
    await sleep(300);
    expect(socket.connected).toBe(true);
  });

  it('leaves nothing in the register once it is over', async () => {
    const before = (await connections())[0]?.n ?? 0;
    const socket = await patient();
    expect((await connections())[0]?.n).toBe(before + 1);
    socket.disconnect();
    await sleep(300);
    expect((await connections())[0]?.n).toBe(before);
  });
});

describe('an event', () => {
  it('is acknowledged with what it led to, and heard at every process', async () => {
    const doctor = await other.connect(other.sessions.open('doctor'));
    await ask(doctor, 'enter', {});
    const heard = once(doctor as never, 'rang');
    expect(await ask(await patient(), 'ring', { bed: 7 })).toEqual({ ok: true, heard: 7 });
    expect((await heard)[0]).toEqual({ bed: 7 });
  });

  it.each([
    ['a wrong type', { bed: 'seven' }, '/bed'],
    ['an unknown property', { bed: 7, loud: true }, '/loud'],
    ['no object', 'seven', ''],
    ['a text that cannot be stored', { bed: 7, name: '\u0000' }, '/name'],
    ['nothing', undefined, ''],
  ])('is refused for %s, with a pointer', async (_, payload, pointer) => {
    const answer = await ask(await patient(), 'ring', payload);
    expect(answer).toMatchObject({ ok: false, error: { code: 'validation.failed' } });
    expect(answer.error).toHaveProperty(
      'errors',
      expect.arrayContaining([expect.objectContaining({ pointer })]),
    );
  });

  it('is refused to a role that does not hold its permission', async () => {
    const doctor = await ward.connect(ward.sessions.open('doctor'));
    expect(await ask(doctor, 'ring', { bed: 7 })).toMatchObject({ error: { code: 'access.forbidden' } });
  });

  it('shows nothing of what went wrong inside', async () => {
    const answer = await ask(await patient(), 'fail', {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'service.failed' } });
    expect(JSON.stringify(answer)).not.toContain('42');
  });

  it('is done without anybody who waits for its acknowledgement', async () => {
    const socket = await patient();
    socket.emit('note', { text: 'unasked' });
    socket.emit('note', 'nonsense');
    await sleep(200);
    expect(ward.gateway.notes).toContain('unasked');
    expect(socket.connected).toBe(true);
  });

  it('is done after those that the same socket has sent before', async () => {
    const socket = await patient();
    ward.gateway.notes.length = 0;
    const texts = ['a', 'bb', 'ccc', 'dddd'];
    await Promise.all(texts.map((text) => ask(socket, 'note', { text })));
    expect(ward.gateway.notes).toEqual(texts);
  });

  it('is refused beyond twenty a second, and a flood ends the connection', async () => {
    const socket = await patient();
    const answers = await Promise.all(Array.from({ length: 25 }, () => ask(socket, 'ring', { bed: 1 })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(20);
    expect(answers.at(-1)).toMatchObject({ ok: false, error: { code: 'request.rate_limited' } });
    for (let n = 0; n < 400; n++) socket.emit('ring', { bed: 1 });
    await once(socket as never, 'disconnect');
    expect((await patient()).connected).toBe(true);
  });
});
