import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type EventType } from './domain-event.js';
import { EVENT_HANDLER, type EventHandler, type HandlerMetadata } from './event-handler.js';

/** A handler and how it wants to be called. */
export interface RegisteredHandler {
  name: string;
  transactional: boolean;
  handler: EventHandler;
}

/** The events that the application knows; `EventsModule.forRoot` takes them from the libraries. */
export class KnownEvents {
  constructor(readonly types: readonly EventType[]) {}
}

/** Finds every `@HandlesEvent` class at boot and checks that each declared event has a handler, and the other way round. */
@Injectable()
export class EventHandlers implements OnModuleInit {
  private readonly byEvent = new Map<string, RegisteredHandler[]>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly known: KnownEvents,
  ) {}

  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      if (typeof metatype !== 'function') continue;
      const metadata = Reflect.getOwnMetadata(EVENT_HANDLER, metatype) as HandlerMetadata | undefined;
      if (!metadata) continue;
      const handlers = this.byEvent.get(metadata.event) ?? [];
      // The name is what the record of processed events knows a handler by.
      if (handlers.some(({ name }) => name === metatype.name))
        throw new Error(`Two handlers of ${metadata.event} are called ${metatype.name}.`);
      handlers.push({
        name: metatype.name,
        transactional: metadata.transactional,
        handler: instance as EventHandler,
      });
      this.byEvent.set(metadata.event, handlers);
    }
    const names = new Set(this.known.types.map(({ name }) => name));
    const unheard = [...names].filter((name) => !this.byEvent.has(name));
    const unknown = [...this.byEvent.keys()].filter((name) => !names.has(name));
    if (unheard.length > 0) throw new Error(`Nothing handles ${unheard.join(', ')}.`);
    if (unknown.length > 0)
      throw new Error(`Handlers wait for events that nobody declares: ${unknown.join(', ')}.`);
  }

  /**
   * The handlers of an event.
   *
   * @throws when there are none: a newer process may have published it, and its worker will know it
   */
  of(event: string): readonly RegisteredHandler[] {
    const handlers = this.byEvent.get(event);
    if (!handlers) throw new Error(`This worker does not know ${event}.`);
    return handlers;
  }
}
