import { describe, expect, it } from '@jest/globals';
import { type ConnectedClient } from '#libs/platform';
import { type SosEvent, type SosEventType } from '../sos-event.js';
import { type SosRequest } from '../sos-request.js';
import { type SosStatus } from '../sos-status.js';
import { Subscription } from './subscription.js';

const DOCTOR = { role: 'doctor', userId: 'u1', sessionId: 's1', patientId: null, doctorId: 'd1' } as const;
const ON_DUTY = new Set(['d1']);
const OFF_DUTY = new Set<string>();

const sos = (version: number, status: SosStatus = 'open', escalationLevel = 0): SosRequest =>
  ({ id: 'sos', version, status, escalationLevel, responderId: null }) as SosRequest;
const event = (seq: number, type: SosEventType, latitude: number | null = null): SosEvent =>
  ({ sosId: 'sos', seq, type, latitude, level: null }) as SosEvent;

/** A subscription of a doctor who watches, with what it was told. */
function watching(): { subscription: Subscription; heard: string[] } {
  const heard: string[] = [];
  const emit = (name: string, { request, event: what }: { request?: SosRequest; event?: SosEvent }): void =>
    void heard.push([name, what?.type, request?.version].filter((part) => part !== undefined).join(' '));
  const client = { emit, data: { actor: DOCTOR } } as unknown as ConnectedClient;
  const subscription = new Subscription(client, '112');
  subscription.watches = true;
  return { subscription, heard };
}

describe('a subscription to the board', () => {
  it('is told each event once, from the state on with which it began', () => {
    const { subscription, heard } = watching();
    subscription.begin([sos(2)]);
    const events = [event(2, 'located', 1), event(3, 'located', 2), event(4, 'acknowledged')];
    subscription.tell(sos(4, 'acknowledged'), events, ON_DUTY);
    subscription.tell(sos(4, 'acknowledged'), events, ON_DUTY);
    expect(heard).toEqual(['location', 'updated acknowledged 4']);
  });

  it('waits with an event that came after the state was read for the state that it led to', () => {
    const { subscription, heard } = watching();
    subscription.begin([sos(1)]);
    const events = [event(2, 'repeated'), event(3, 'acknowledged')];
    subscription.tell(sos(2), events, ON_DUTY);
    subscription.tell(sos(3, 'acknowledged'), events, ON_DUTY);
    expect(heard).toEqual(['updated repeated 2', 'updated acknowledged 3']);
  });

  it('hears of what is new to it, of its escalation too, and of the end, after which nothing more is told', () => {
    const { subscription, heard } = watching();
    subscription.tell(sos(3, 'open', 1), [], OFF_DUTY);
    subscription.tell(sos(4, 'cancelled', 1), [event(4, 'cancelled')], OFF_DUTY);
    subscription.tell(sos(4, 'cancelled', 1), [event(4, 'cancelled')], OFF_DUTY);
    expect(heard).toEqual(['opened 3', 'escalated 3', 'updated cancelled 4']);
  });

  it('ends for one SOS with the shift, but not for one that it follows', () => {
    const { subscription, heard } = watching();
    subscription.tell(sos(1), [], ON_DUTY);
    subscription.tell(sos(1), [], OFF_DUTY);
    subscription.tell(sos(2), [event(2, 'repeated')], OFF_DUTY);
    expect(heard).toEqual(['opened 1', 'evicted']);
    subscription.follows.add('sos');
    subscription.begin([sos(2)]);
    subscription.tell(sos(3), [event(3, 'repeated')], OFF_DUTY);
    expect(heard.at(-1)).toBe('updated repeated 3');
  });
});
