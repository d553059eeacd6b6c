import { type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { Forbidden, Hidden, NotFound, type Subject } from '../errors/domain-error.js';
import { type Actor } from './actor.js';

/**
 * The second and third gate of one entity: what an actor may do with a given one, and which ones exist
 * for the actor at all. What an actor may not see answers as if it were absent.
 */
export abstract class Policy<Entity extends ObjectLiteral, Action extends string> {
  /** What the audit calls the entity when somebody was refused it, e.g. `appointment`. */
  abstract readonly entityType: string;

  /** Whether the actor may see the entity. */
  abstract sees(actor: Actor, entity: Entity): boolean;

  /** Whether the actor, who sees the entity, may do this with it. */
  abstract may(actor: Actor, action: Action, entity: Entity): boolean;

  /** Narrows a list to what the actor may see. */
  abstract scope(query: SelectQueryBuilder<Entity>, actor: Actor): SelectQueryBuilder<Entity>;

  /**
   * @throws NotFound when it is absent
   * @throws Hidden, which answers the same, when it is not the actor's to see
   * @throws Forbidden when it is seen but this action is not the actor's
   */
  assert(actor: Actor, action: Action, entity: Entity | null): asserts entity is Entity {
    if (!entity) throw new NotFound();
    if (!this.sees(actor, entity)) throw new Hidden(this.subject(entity));
    if (!this.may(actor, action, entity)) throw new Forbidden().concerning(this.subject(entity));
  }

  private subject(entity: Entity): Subject {
    const { id, patientId } = entity as unknown as { id: string; patientId?: string | null };
    return { entityType: this.entityType, entityId: id, patientId };
  }
}
