import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ConsultationRoom, HospitalClient, type Message, type RoomOptions } from '../src/index.js';
import { tokens, UnreliableHospital } from './unreliable-hospital.js';

const rateLimited = { code: 'request.rate_limited', detail: 'Slower.' };
const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `m${index}`);

describe('A consultation room', () => {
  let hospital: UnreliableHospital;
  let client: HospitalClient;
  const seen: Message[] = [];
  const bodies = (): string[] => seen.map(({ body }) => body);

  beforeEach(async () => {
    hospital = new UnreliableHospital();
    await hospital.start();
    seen.length = 0;
    client = new HospitalClient({
      baseUrl: hospital.url,
      tokens: tokens(0),
      socket: { reconnectMilliseconds: 10, acknowledgementMilliseconds: 150 },
    });
  });
  afterEach(async () => {
    client.close();
    await hospital.crash();
  });

  async function enter(options: RoomOptions = {}): Promise<ConsultationRoom> {
    const room = client.consultation('c1', { retryMilliseconds: 10, gapMilliseconds: 30, ...options });
    room.on('message', (message) => seen.push(message));
    await room.join();
    return room;
  }

  async function until(what: () => boolean): Promise<void> {
    const deadline = performance.now() + 8000;
    while (!what()) {
      if (performance.now() > deadline) throw new Error(`Not in time: ${what.toString()}`);
      await sleep(5);
    }
  }

  it('has all that was said before, page by page, once somebody has come in', async () => {
    numbered(230).forEach((body) => hospital.say(body));
    const room = await enter();
    expect(bodies()).toEqual(numbered(230));
    expect(room.messages).toEqual(hospital.messages);
    expect(room.status).toBe('joined');
    expect(room.participants).toMatchObject([{ userId: 'doctor', online: true }]);
  });

  it('shows each message once and in order, however late, often and mixed up they come', async () => {
    hospital.deliver = ({ seq }) => [[40, 5], [0], [], [60, 0, 0]][seq % 4] ?? [];
    await enter();
    numbered(100).forEach((body) => hospital.say(body));
    await until(() => seen.length === 100);
    await sleep(80);
    expect(bodies()).toEqual(numbered(100));
  });

  it.each([1, 8])(
    'loses, doubles and disorders nothing while everything breaks, with %i under way at once',
    async (inFlight) => {
      const room = await enter({ inFlight });
      let turn = 0;
      hospital.deliver = () => [[0], [0, 3], [], [15]][++turn % 4] ?? [];
      hospital.misbehave = (event) => (event === 'send' && ++turn % 17 === 0 ? 'lost' : undefined);
      let over = false;
      const breaking = (async () => {
        while (!over) {
          await sleep(40 + Math.random() * 60);
          if (++turn % 5) hospital.cut();
          else if (turn % 2) hospital.putOut();
          else {
            await hospital.crash();
            await sleep(50);
            await hospital.start();
          }
        }
      })();
      const sent = numbered(150).map(async (body, index) => {
        await sleep(index * 5);
        return room.send(body);
      });
      for (const body of numbered(60)) {
        hospital.say(`other ${body}`);
        await sleep(10);
      }
      const acknowledged = await Promise.all(sent);
      over = true;
      await breaking;
      hospital.misbehave = () => undefined;
      await until(() => seen.length === 210);
      expect(seen).toEqual(hospital.messages);
      expect(room.messages).toEqual(hospital.messages);
      expect(acknowledged.map(({ body }) => body)).toEqual(numbered(150));
      const own = seen.filter(({ senderId }) => senderId === 'patient');
      expect(own.map(({ body }) => body)).toEqual(numbered(150));
      expect(room.unsent).toEqual([]);
    },
    20_000,
  );

  it('keeps what is said while there is no hospital', async () => {
    const room = await enter();
    await hospital.crash();
    const sent = Promise.all(numbered(20).map((body) => room.send(body)));
    await sleep(50);
    expect(room.status).toBe('away');
    expect(room.unsent.map(({ body }) => body)).toEqual(numbered(20));
    await hospital.start();
    await sent;
    expect(bodies()).toEqual(numbered(20));
  });

  it('sends again what was too much at once, in the same order', async () => {
    const room = await enter();
    let turn = 0;
    hospital.misbehave = (event) => (event === 'send' && ++turn % 3 ? rateLimited : undefined);
    await Promise.all(numbered(12).map((body) => room.send(body)));
    expect(bodies()).toEqual(numbered(12));
    expect(hospital.count('send')).toBe(36);
  });

  it('does not send again what it finds in the room after a lost connection', async () => {
    const room = await enter({ inFlight: 5 });
    hospital.deliver = () => [];
    hospital.misbehave = (event) => (event === 'send' ? 'lost' : undefined);
    const sent = Promise.all(numbered(5).map((body) => room.send(body)));
    await until(() => hospital.messages.length === 5);
    hospital.cut();
    expect((await sent).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(hospital.count('send')).toBe(5);
  });

  it('rejects what is refused for good, and goes on with the next', async () => {
    const room = await enter();
    hospital.misbehave = (_, { body }) =>
      body === 'no' ? { code: 'consultation.closed', detail: 'Over.' } : undefined;
    const [refused, kept] = await Promise.allSettled([room.send('no'), room.send('yes')]);
    expect(refused).toMatchObject({ reason: { name: 'Refusal', code: 'consultation.closed' } });
    expect(kept).toMatchObject({ value: { body: 'yes' } });
  });

  it('gives up what breaks the hospital each time', async () => {
    const room = await enter();
    hospital.misbehave = (_, { body }) =>
      body === 'poison' ? { code: 'service.failed', detail: 'Oh.' } : undefined;
    const [poison, next] = await Promise.allSettled([room.send('poison'), room.send('next')]);
    expect(poison).toMatchObject({ reason: { code: 'service.failed' } });
    expect(next.status).toBe('fulfilled');
  });

  it('learns after a lost connection what was taken back meanwhile', async () => {
    numbered(3).forEach((body) => hospital.say(body));
    const room = await enter();
    const deleted: Message[] = [];
    room.on('message_deleted', (message) => deleted.push(message));
    await hospital.crash();
    hospital.messages[1] = {
      ...(hospital.messages[1] as Message),
      body: '',
      deletedAt: '2026-01-01T00:00:00Z',
    };
    await hospital.start();
    await until(() => deleted.length > 0);
    expect(deleted).toEqual([hospital.messages[1]]);
    expect(room.messages).toEqual(hospital.messages);
    expect(bodies()).toEqual(numbered(3));
  });

  it('knows who types until they stop, send, go, or say nothing more', async () => {
    const room = await enter({ typingMilliseconds: 60 });
    const types = { consultationId: 'c1', userId: 'doctor', role: 'doctor', isTyping: true };
    const begin = async (): Promise<void> => {
      hospital.tell('typing', types);
      await until(() => room.typing.length === 1);
    };
    for (const end of [
      () => hospital.tell('typing', { ...types, isTyping: false }),
      () => void hospital.say('done'),
      () => hospital.tell('presence', { ...types, online: false }),
      () => undefined,
    ]) {
      await begin();
      end();
      await until(() => room.typing.length === 0);
    }
    expect(room.participants).toMatchObject([{ online: false }]);
  });

  it('says seldom that one types or reads, and the last word in any case', async () => {
    const room = await enter();
    for (let key = 0; key < 50; key++) room.setTyping(true);
    room.setTyping(false);
    room.setTyping(false);
    for (let seq = 1; seq <= 100; seq++) room.read(seq);
    await until(() => hospital.requests.at(-1)?.[1].seq === 100);
    const said = hospital.requests
      .filter(([name]) => name !== 'join')
      .map(([name, { isTyping, seq }]) => [name, isTyping ?? seq]);
    expect(said).toEqual([
      ['typing', true],
      ['typing', false],
      ['read', 1],
      ['read', 100],
    ]);
  });

  it('connects again with a new token when the old one has ended, and asks for it once', async () => {
    const room = await enter();
    hospital.accepts = (token) => token !== 'access-0';
    hospital.putOut('auth.unauthenticated');
    await until(() => room.status === 'away');
    await room.send('still here');
    expect(hospital.refreshed).toEqual(['refresh-0']);
    expect(client.tokens?.accessToken).toBe('access-1');
    expect(room.status).toBe('joined');
  });

  it('ends when the session has ended, and gives up what is unsent', async () => {
    const room = await enter();
    hospital.refreshStatus = 401;
    hospital.misbehave = (event) => (event === 'send' ? 'lost' : undefined);
    const sent = room.send('too late');
    hospital.putOut('auth.unauthenticated');
    await expect(sent).rejects.toMatchObject({ code: 'auth.unauthenticated' });
    expect([room.status, client.tokens]).toEqual(['ended', null]);
    const handshakes = hospital.tokens.length;
    await sleep(100);
    expect(hospital.tokens.length).toBe(handshakes);
  });

  it('does not ask for tokens for ever when none is good', async () => {
    hospital.accepts = () => false;
    await expect(enter()).rejects.toMatchObject({ code: 'auth.unauthenticated' });
    expect(hospital.tokens).toEqual(['access-0', 'access-1']);
  });

  it('ends when the right to be there has ended, and only that room', async () => {
    const room = await enter();
    const reasons: Error[] = [];
    room.on('ended', (why) => reasons.push(why));
    hospital.tell('evicted', { consultationId: 'c2', code: 'resource.not_found', detail: 'No.' });
    hospital.tell('evicted', { consultationId: 'c1', code: 'resource.not_found', detail: 'No.' });
    await until(() => room.status === 'ended');
    expect(reasons).toMatchObject([{ code: 'resource.not_found' }]);
    await expect(room.send('?')).rejects.toThrow('ended');
    expect(client.consultation('c1')).not.toBe(room);
  });

  it('is not entered by whom the hospital does not let in', async () => {
    hospital.misbehave = () => ({ code: 'resource.not_found', detail: 'No.' });
    await expect(enter()).rejects.toMatchObject({ code: 'resource.not_found' });
  });

  it('is left for good', async () => {
    const room = await enter();
    await room.leave();
    expect(hospital.count('leave')).toBe(1);
    hospital.say('unheard');
    await sleep(30);
    expect(seen).toEqual([]);
  });
});
