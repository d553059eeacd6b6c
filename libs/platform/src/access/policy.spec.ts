import { describe, expect, it } from '@jest/globals';
import { Forbidden, Hidden, NotFound } from '../errors/domain-error.js';
import { type Actor, SYSTEM } from './actor.js';
import { Policy } from './policy.js';

interface Bed {
  id: string;
  owner: string;
}

class BedPolicy extends Policy<Bed, 'look' | 'move'> {
  override readonly entityType = 'bed';
  sees = (actor: Actor, bed: Bed): boolean => actor.userId === bed.owner;
  may = (_: Actor, action: 'look' | 'move'): boolean => action === 'look';
  scope = <Query>(query: Query): Query => query;
}

const policy: Policy<Bed, 'look' | 'move'> = new BedPolicy();
const owner: Actor = { ...SYSTEM, role: 'patient', userId: 'u-1' };
const stranger: Actor = { ...owner, userId: 'u-2' };
const bed: Bed = { id: 'b-1', owner: 'u-1' };

describe('policy.assert', () => {
  it('lets pass what the actor sees and may do', () => {
    expect(() => policy.assert(owner, 'look', bed)).not.toThrow();
  });

  it('forbids what the actor sees but may not do', () => {
    expect(() => policy.assert(owner, 'move', bed)).toThrow(Forbidden);
  });

  it.each([
    ['what is not to be seen', stranger, Hidden],
    ['what is seen but not allowed', owner, Forbidden],
  ])('tells the audit of %s', (_, actor, type) => {
    const thrown = ((): unknown => {
      try {
        return policy.assert(actor, 'move', { ...bed, patientId: 'p-1' } as Bed);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(type);
    expect((thrown as Hidden).what).toEqual({ entityType: 'bed', entityId: 'b-1', patientId: 'p-1' });
  });

  it('tells the audit nothing of what is absent', () => {
    expect(() => policy.assert(owner, 'look', null)).toThrow(
      expect.objectContaining({ constructor: NotFound, what: undefined }),
    );
  });

  it.each(['look', 'move'] as const)(
    'answers the same for what is absent and for what is not to be seen: %s',
    (action) => {
      const messages = [bed, null].map((entity) => {
        try {
          policy.assert(stranger, action, entity);
        } catch (error) {
          expect(error).toBeInstanceOf(NotFound);
          return JSON.stringify(error) + (error as Error).message;
        }
        return 'seen';
      });
      expect(messages[0]).toBe(messages[1]);
      expect(messages[0]).not.toBe('seen');
    },
  );
});
