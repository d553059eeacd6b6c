import { describe, expect, it } from '@jest/globals';
import { readConfig } from '#libs/platform';
import { ConsultationsConfig } from './consultations.config.js';

const read = (env: NodeJS.ProcessEnv) => readConfig(ConsultationsConfig, env);

describe('The configuration of consultations', () => {
  it('keeps chats for 30 days, and has no servers for calls, unless told otherwise', () => {
    expect(read({})).toMatchObject({ CHAT_RETENTION_DAYS: 30, TURN_MINUTES: 60, stunUrls: [], turnUrls: [] });
  });

  it('takes lists of addresses', () => {
    const config = read({
      STUN_URLS: 'stun:stun.example.org, stuns:[2001:db8::1]:5349',
      TURN_URLS: 'turn:turn.example.org:3478?transport=udp,turns:turn.example.org',
      TURN_SECRET: 'secret',
    });
    expect(config.stunUrls).toEqual(['stun:stun.example.org', 'stuns:[2001:db8::1]:5349']);
    expect(config.turnUrls).toEqual(['turn:turn.example.org:3478?transport=udp', 'turns:turn.example.org']);
  });

  it.each([
    [{ CHAT_RETENTION_DAYS: '0' }, 'CHAT_RETENTION_DAYS'],
    [{ CHAT_RETENTION_DAYS: '1.5' }, 'CHAT_RETENTION_DAYS'],
    [{ TURN_MINUTES: '0' }, 'TURN_MINUTES'],
    [{ STUN_URLS: 'stun.example.org' }, 'STUN_URLS'],
    [{ STUN_URLS: 'turn:turn.example.org' }, 'STUN_URLS'],
    [{ STUN_URLS: 'stun:stun.example.org,' }, 'STUN_URLS'],
    [{ TURN_URLS: 'turn:turn.example.org' }, 'TURN_SECRET'],
    [{ TURN_URLS: 'turn:a b', TURN_SECRET: 'secret' }, 'TURN_URLS'],
    [{ TURN_URLS: 'turn:a?transport=sctp', TURN_SECRET: 'secret' }, 'TURN_URLS'],
  ])('refuses %j by the name of the variable', (env, name) => {
    expect(() => read(env)).toThrow(name);
  });
});
