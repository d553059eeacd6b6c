import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { Unauthenticated } from '../errors/domain-error.js';
import { currentContext } from '../context/request-context.js';
import { type Actor } from './actor.js';

/** Metadata key under which the permission of a route, socket event or job stands. */
export const PERMISSION = 'hospital:permission';

/** Names the one permission that a route, socket event, event handler or task needs. Without it, it is refused. */
export const Permit = (permission: string): MethodDecorator & ClassDecorator =>
  applyDecorators(
    SetMetadata(PERMISSION, permission),
    (target: object, key?: string | symbol, descriptor?: PropertyDescriptor) => {
      if (key !== undefined && descriptor) ApiExtension('x-permission', permission)(target, key, descriptor);
    },
  );

/** Hands the signed-in actor to a controller method. */
export const CurrentActor = createParamDecorator((_: unknown, _context: ExecutionContext): Actor => {
  const actor = currentContext()?.actor;
  if (!actor) throw new Unauthenticated();
  return actor;
});
