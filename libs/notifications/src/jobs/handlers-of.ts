import { type Type } from '@nestjs/common';
import { type EventHandler, type EventType, HandlesEvent, Permit } from '#libs/platform';

/**
 * One handler for each of some events. They are made from the catalogue, so that no entry can be without its handler.
 *
 * @param verb what their names begin with, e.g. `RequestMails` in `RequestMailsWhenAppointmentBooked`
 */
export function handlersOf<Handler extends EventHandler>(
  events: readonly EventType[],
  handler: Type<Handler>,
  verb: string,
  permission: string,
): readonly Type<Handler>[] {
  return events.map((event) => {
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
