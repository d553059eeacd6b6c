import { Controller, Get, Injectable, Post, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  AccessModule,
  type EventHandler,
  type EventType,
  eventType,
  HandlesEvent,
  Permit,
  ScheduledTask,
  type Task,
} from '#libs/platform';
import { EventHandlers, KnownEvents } from '../src/events/event-handlers.js';

const BedMade = eventType<{ bedId: string }>('bed.made');
const BedSold = eventType<{ bedId: string }>('bed.sold');
const permissions = { 'bed.look': ['patient'], 'bed.note': ['system'] } as const;

@Controller('beds')
class GoodController {
  @Get()
  @Permit('bed.look')
  look(): void {}

  /** No route, so it needs nothing. */
  helper(): void {}
}
@Controller('beds')
class ForgetfulController {
  @Get()
  @Permit('bed.look')
  look(): void {}

  @Post()
  make(): void {}
}
@Controller('beds')
class UnknownController {
  @Get()
  @Permit('bed.fly')
  fly(): void {}
}
@Permit('bed.look')
@Controller('beds')
class WholesaleController {
  @Get()
  look(): void {}
}
abstract class BaseController {
  @Get('base')
  base(): void {}
}
@Controller('beds')
class HeirController extends BaseController {}

@Injectable()
@HandlesEvent(BedMade)
@Permit('bed.note')
class NoteWhenBedMade implements EventHandler<{ bedId: string }> {
  handle = (): Promise<void> => Promise.resolve();
}
@Injectable()
@HandlesEvent(BedMade)
class ForgetfulHandler extends NoteWhenBedMade {}
@Injectable()
@HandlesEvent(BedMade)
@Permit('bed.look')
class HandlerOfAPatient extends NoteWhenBedMade {}
@Injectable()
@ScheduledTask({ name: 'beds.count', everySeconds: 1 })
class ForgetfulTask implements Task {
  run = (): Promise<void> => Promise.resolve();
}
@Injectable()
@ScheduledTask({ name: 'beds.count', everySeconds: 1 })
@Permit('bed.count')
class UnknownTask extends ForgetfulTask {}

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});

async function boot(options: {
  controllers?: Type[];
  providers?: Type[];
  events?: EventType[];
}): Promise<void> {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule, AccessModule.forRoot([permissions])],
    controllers: options.controllers,
    providers: [
      ...(options.providers ?? []),
      ...(options.events
        ? [EventHandlers, { provide: KnownEvents, useValue: new KnownEvents(options.events) }]
        : []),
    ],
  }).compile();
  open.push(module);
  await module.init();
}

describe('the boot', () => {
  it('goes through when everything has a permission that a table declares', async () => {
    await boot({ controllers: [GoodController], providers: [NoteWhenBedMade], events: [BedMade] });
  });

  it.each([
    [
      'a route without permission',
      { controllers: [ForgetfulController] },
      'ForgetfulController.make has no @Permit',
    ],
    [
      'a route whose permission no table has',
      { controllers: [UnknownController] },
      'UnknownController.fly needs bed.fly',
    ],
    [
      'a permission for a whole controller',
      { controllers: [WholesaleController] },
      'WholesaleController.look has no @Permit',
    ],
    [
      'an inherited route without permission',
      { controllers: [HeirController] },
      'HeirController.base has no @Permit',
    ],
    ['a handler without permission', { providers: [ForgetfulHandler] }, 'ForgetfulHandler has no @Permit'],
    [
      'a handler whose permission the system does not hold',
      { providers: [HandlerOfAPatient] },
      'HandlerOfAPatient needs bed.look, which the system does not hold',
    ],
    ['a task without permission', { providers: [ForgetfulTask] }, 'ForgetfulTask has no @Permit'],
    [
      'a task whose permission no table has',
      { providers: [UnknownTask] },
      'UnknownTask needs bed.count, which no table declares',
    ],
    [
      'an event that nothing handles',
      { providers: [NoteWhenBedMade], events: [BedMade, BedSold] },
      'Nothing handles bed.sold',
    ],
    [
      'a handler of an event that nobody declares',
      { providers: [NoteWhenBedMade], events: [] },
      'Handlers wait for events that nobody declares: bed.made',
    ],
  ])('stops at %s', async (_, module, message) => {
    await expect(boot(module)).rejects.toThrow(message);
  });

  it('names all faults at once', async () => {
    await expect(
      boot({ controllers: [ForgetfulController, UnknownController], providers: [ForgetfulTask] }),
    ).rejects.toThrow(/ForgetfulController.*UnknownController.*ForgetfulTask/);
  });

  it('stops at two handlers of one event that the record of processed events could not tell apart', async () => {
    const original = NoteWhenBedMade;
    const twin = (() => {
      @Injectable()
      @HandlesEvent(BedMade)
      @Permit('bed.note')
      class NoteWhenBedMade extends original {}
      return NoteWhenBedMade;
    })();
    await expect(boot({ providers: [original, twin], events: [BedMade] })).rejects.toThrow(
      'Two handlers of bed.made are called NoteWhenBedMade.',
    );
  });
});
