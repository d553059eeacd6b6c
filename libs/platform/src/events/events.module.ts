import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { BullModule } from '@nestjs/bull';
import { JobsModule } from '../jobs/jobs.module.js';
import { type EventType } from './domain-event.js';
import { DeadLetters } from './dead-letters.js';
import { EventProcessor } from './event.processor.js';
import { EventHandlers, KnownEvents } from './event-handlers.js';
import { Outbox } from './outbox.js';
import { EVENT_QUEUE, Relay } from './relay.js';
import { WaitingEvents } from './waiting-events.js';

/** Lets use cases publish events; both apps have it. */
@Global()
@Module({ providers: [Outbox, DeadLetters, WaitingEvents], exports: [Outbox, DeadLetters, WaitingEvents] })
export class OutboxModule {}

/** Carries events to their handlers; only the worker has it. */
@Module({})
export class EventsModule {
  /** @param types every event that any library publishes */
  static forRoot(types: readonly EventType[]): DynamicModule {
    return {
      module: EventsModule,
      imports: [DiscoveryModule, JobsModule, BullModule.registerQueue({ name: EVENT_QUEUE })],
      providers: [
        { provide: KnownEvents, useValue: new KnownEvents(types) },
        EventHandlers,
        Relay,
        EventProcessor,
      ],
    };
  }
}
