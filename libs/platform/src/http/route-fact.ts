import { RouteConfig } from '@nestjs/platform-fastify';

const known = new WeakMap<object, object>();

/** Notes something about a route that hooks act upon, beside what others note: Nest's own decorator forgets that. */
export const RouteFact =
  (fact: object): MethodDecorator =>
  (target, key, descriptor) => {
    const handler = descriptor.value as object;
    const facts = { ...known.get(handler), ...fact };
    known.set(handler, facts);
    (RouteConfig(facts) as MethodDecorator)(target, key, descriptor);
  };
