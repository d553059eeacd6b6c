import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { EVENT_HANDLER } from '../events/event-handler.js';
import { SCHEDULED_TASK } from '../jobs/scheduled-task.js';
import { GATEWAY, SOCKET_EVENT } from '../realtime/gateway-description.js';
import { Permissions } from './permissions.js';
import { PERMISSION } from './permit.decorator.js';

/**
 * Walks every route, socket event, event handler and scheduled task while the application boots and stops the boot
 * if one has no permission, or one that no table declares. A forgotten `@Permit` never reaches production.
 */
@Injectable()
export class AccessCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    private readonly permissions: Permissions,
  ) {}

  onApplicationBootstrap(): void {
    const faults = [...this.routes(), ...this.socketEvents(), ...this.jobs()].flatMap(
      ({ name, permission, isJob }) => {
        if (permission === undefined) return [`${name} has no @Permit`];
        if (!this.permissions.knows(permission))
          return [`${name} needs ${permission}, which no table declares`];
        return isJob && !this.permissions.allows('system', permission)
          ? [`${name} needs ${permission}, which the system does not hold`]
          : [];
      },
    );
    if (faults.length > 0) throw new Error(`Access rules are incomplete: ${faults.join('; ')}.`);
  }

  private routes(): Guarded[] {
    return this.discovery
      .getControllers()
      .flatMap(({ metatype }) => (metatype ? this.methods(metatype, METHOD_METADATA) : []));
  }

  private socketEvents(): Guarded[] {
    return this.discovery.getProviders().flatMap(({ metatype }) => {
      const isGateway = typeof metatype === 'function' && Reflect.hasOwnMetadata(GATEWAY, metatype);
      return isGateway ? this.methods(metatype, SOCKET_EVENT) : [];
    });
  }

  /** The methods of a class that have been declared by a decorator. */
  private methods({ name, prototype }: { name: string; prototype: object }, declaredBy: string): Guarded[] {
    return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler = (prototype as Record<string, () => unknown>)[method];
      if (!handler || this.reflector.get<unknown>(declaredBy, handler) === undefined) return [];
      const permission = this.reflector.get<string | undefined>(PERMISSION, handler);
      return [{ name: `${name}.${method}`, permission, isJob: false }];
    });
  }

  private jobs(): Guarded[] {
    return this.discovery.getProviders().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const isJob = [EVENT_HANDLER, SCHEDULED_TASK].some((key) => Reflect.hasOwnMetadata(key, metatype));
      return isJob ? [{ name: metatype.name, permission: ownPermission(metatype), isJob }] : [];
    });
  }
}

interface Guarded {
  name: string;
  permission: string | undefined;
  /** Whether the system itself is the actor. */
  isJob: boolean;
}

/** A job does not inherit its permission: what runs is asked for its own. */
const ownPermission = (type: object): string | undefined =>
  Reflect.getOwnMetadata(PERMISSION, type) as string | undefined;
