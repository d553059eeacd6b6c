import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { EVENT_HANDLER, type HandlerMetadata } from '../events/event-handler.js';
import { type Schedule, SCHEDULED_TASK } from '../jobs/scheduled-task.js';
import { PERMISSION } from './permit.decorator.js';

/** What a worker reacts to and does by the clock, and with which permission. */
export interface WorkMap {
  events: { event: string; handler: string; permission: string; transactional: boolean }[];
  tasks: { task: string; everySeconds: number; permission: string }[];
}

/** Lists the event handlers and scheduled tasks of the running application. */
@Injectable()
export class Work {
  constructor(private readonly discovery: DiscoveryService) {}

  map(): WorkMap {
    const types = this.discovery.getProviders().flatMap(({ metatype }) => {
      return typeof metatype === 'function' ? [metatype] : [];
    });
    const permissionOf = (type: object): string => Reflect.getOwnMetadata(PERMISSION, type) as string;
    return {
      events: types.flatMap((type) => {
        const handler = Reflect.getOwnMetadata(EVENT_HANDLER, type) as HandlerMetadata | undefined;
        return handler ? [{ ...handler, handler: type.name, permission: permissionOf(type) }] : [];
      }),
      tasks: types.flatMap((type) => {
        const schedule = Reflect.getOwnMetadata(SCHEDULED_TASK, type) as Schedule | undefined;
        if (!schedule) return [];
        return [{ task: schedule.name, everySeconds: schedule.everySeconds, permission: permissionOf(type) }];
      }),
    };
  }
}
