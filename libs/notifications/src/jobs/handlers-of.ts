import { type Type } from '@nestjs/common';
import { type EventHandler, HandlesEvent, Permit } from '#libs/platform';
import { eventsTold } from '../catalogue.js';
import { type Channel } from '../catalogue-entry.js';

/**
 * One handler for each event of which something is told on one way. They are made from the catalogue, so that no entry
 * can be without its handler.
 *
 * @param verb what their names begin with, e.g. `RequestMails` in `RequestMailsWhenAppointmentBooked`
 */
export function handlersOf<Handler extends EventHandler>(
  channel: Channel,
  handler: Type<Handler>,
  verb: string,
  permission: string,
): readonly Type<Handler>[] {
  return eventsTold(channel).map((event) => {
    const name = `${verb}When${pascalCase(event.name)}`;
    const type = { [name]: class extends (handler as Type<EventHandler>) {} }[name] as Type<Handler>;
    HandlesEvent(event)(type);
    Permit(permission)(type);
    return type;
  });
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|[._])([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
