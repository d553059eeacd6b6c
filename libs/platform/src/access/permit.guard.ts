import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { currentContext } from '../context/request-context.js';
import { Forbidden, Unauthenticated } from '../errors/domain-error.js';
import { Authenticator } from './authenticator.js';
import { PERMISSION } from './permit.decorator.js';
import { Permissions } from './permissions.js';
import { Refusals } from './refusals.js';

/** The first gate: the route's permission against the caller's role. A route without a permission is closed. */
@Injectable()
export class PermitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly permissions: Permissions,
    private readonly authenticator: Authenticator,
    private readonly refusals: Refusals,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    // Events of sockets are judged where a refusal can be acknowledged: in SocketEventInterceptor.
    if (execution.getType() !== 'http') return true;
    const permission = this.reflector.get<string | undefined>(PERMISSION, execution.getHandler());
    if (permission === undefined) throw new Forbidden();
    if (this.permissions.allows('anonymous', permission)) return true;
    const actor = await this.authenticator.authenticate(execution);
    if (!actor) throw new Unauthenticated();
    const context = currentContext();
    if (context) context.actor = actor;
    if (this.permissions.allows(actor.role, permission)) return true;
    const refusal = new Forbidden();
    await this.refusals.note(refusal, permission);
    throw refusal;
  }
}
