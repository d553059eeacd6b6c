import { type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { currentContext, type RequestContext, withContext } from '../context/request-context.js';
import { Forbidden, Unauthenticated } from '../errors/domain-error.js';
import { type Actor, type Role, SYSTEM } from './actor.js';
import { Permissions } from './permissions.js';
import { Permit } from './permit.decorator.js';
import { PermitGuard } from './permit.guard.js';
import { type Refusal, RefusalLog } from './refusal-log.js';
import { Refusals } from './refusals.js';

class Routes {
  @Permit('bed.assign')
  assign(): void {}

  @Permit('bed.look')
  look(): void {}

  @Permit('bed.unheard_of')
  unheardOf(): void {}

  forgotten(): void {}
}

class Noted extends RefusalLog {
  readonly refusals: Refusal[] = [];

  record(refusal: Refusal): Promise<void> {
    this.refusals.push(refusal);
    return Promise.resolve();
  }
}

const noted = new Noted();
beforeEach(() => {
  noted.refusals.length = 0;
});

const permissions = new Permissions([{ 'bed.assign': ['admin', 'doctor'] }, { 'bed.look': ['anonymous'] }]);
const actorOf = (role: Role): Actor => ({ ...SYSTEM, role, userId: `a ${role}` });

async function ask(
  route: keyof Routes,
  actor: Actor | null,
): Promise<{ passed: boolean; context: RequestContext; authenticate: jest.Mock }> {
  const authenticate = jest.fn(() => Promise.resolve(actor));
  const guard = new PermitGuard(new Reflector(), permissions, { authenticate }, new Refusals(noted));
  const execution = {
    getType: () => 'http',
    getHandler: () => Reflect.get(Routes.prototype, route) as unknown,
  } as unknown as ExecutionContext;
  const context: RequestContext = { requestId: 'r', address: null, actor: null };
  const passed = await withContext(context, () => guard.canActivate(execution));
  return { passed, context, authenticate };
}

describe('the first gate', () => {
  it.each(['admin', 'doctor'] as const)(
    'lets a %s pass who holds the permission, and notes who acts',
    async (role) => {
      const { passed, context } = await ask('assign', actorOf(role));
      expect(passed).toBe(true);
      expect(context.actor).toEqual(actorOf(role));
      expect(currentContext()).toBeUndefined();
    },
  );

  it.each(['patient', 'anonymous', 'system'] as const)('refuses a %s who does not hold it', async (role) => {
    await expect(ask('assign', actorOf(role))).rejects.toBeInstanceOf(Forbidden);
  });

  it('notes whom it refused what', async () => {
    await expect(ask('assign', actorOf('patient'))).rejects.toBeInstanceOf(Forbidden);
    expect(noted.refusals).toEqual([{ code: 'access.forbidden', permission: 'bed.assign', what: undefined }]);
  });

  it('asks whoever is nobody to sign in, and notes nothing', async () => {
    await expect(ask('assign', null)).rejects.toBeInstanceOf(Unauthenticated);
    expect(noted.refusals).toEqual([]);
  });

  it('lets everybody through where anonymous may, without asking who it is', async () => {
    const { passed, authenticate } = await ask('look', null);
    expect(passed).toBe(true);
    expect(authenticate).not.toHaveBeenCalled();
  });

  it('is closed where no permission stands, even to an admin', async () => {
    await expect(ask('forgotten', actorOf('admin'))).rejects.toBeInstanceOf(Forbidden);
  });

  it('is closed where the permission is in no table', async () => {
    await expect(ask('unheardOf', actorOf('admin'))).rejects.toBeInstanceOf(Forbidden);
  });
});

describe('Permissions', () => {
  it('refuses one that two tables declare', () => {
    expect(() => new Permissions([{ 'bed.look': ['admin'] }, { 'bed.look': ['patient'] }])).toThrow(
      'Permission bed.look is declared twice.',
    );
  });

  it('tells who holds one', () => {
    expect(permissions.rolesOf('bed.assign')).toEqual(['admin', 'doctor']);
    expect(permissions.rolesOf('bed.unheard_of')).toEqual([]);
    expect(permissions.knows('bed.unheard_of')).toBe(false);
    expect(permissions.knows('toString')).toBe(false);
  });
});
