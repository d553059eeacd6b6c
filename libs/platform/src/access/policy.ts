import { type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { Forbidden, NotFound } from '../errors/domain-error.js';
import { type Actor } from './actor.js';

/**
 * The second and third gate of one entity: what an actor may do with a given one, and which ones exist
 * for the actor at all. What an actor may not see answers as if it were absent.
 */
export abstract class Policy<Entity extends ObjectLiteral, Action extends string> {
  /** Whether the actor may see the entity. */
  abstract sees(actor: Actor, entity: Entity): boolean;

  /** Whether the actor, who sees the entity, may do this with it. */
  abstract may(actor: Actor, action: Action, entity: Entity): boolean;

  /** Narrows a list to what the actor may see. */
  abstract scope(query: SelectQueryBuilder<Entity>, actor: Actor): SelectQueryBuilder<Entity>;

  /**
   * @throws NotFound when it is absent or not the actor's to see
   * @throws Forbidden when it is seen but this action is not the actor's
   */
  assert(actor: Actor, action: Action, entity: Entity | null): asserts entity is Entity {
    if (!entity || !this.sees(actor, entity)) throw new NotFound();
    if (!this.may(actor, action, entity)) throw new Forbidden();
  }
}
