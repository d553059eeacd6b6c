import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { type Actor, Policy } from '#libs/platform';
import { type Guardianship } from './guardianship.entity.js';

export type GuardianshipAction = 'read' | 'update' | 'revoke';

/** A guardianship belongs to its two sides, and to the admins. */
@Injectable()
export class GuardianshipPolicy extends Policy<Guardianship, GuardianshipAction> {
  override readonly entityType = 'guardianship';

  override sees(actor: Actor, { guardianId, patientId }: Guardianship): boolean {
    return (
      actor.role === 'admin' ||
      guardianId === actor.userId ||
      (actor.patientId !== null && patientId === actor.patientId)
    );
  }

  /** Either side ends it at any time, and changes the scopes; how far, is the entity's to say. */
  override may(): boolean {
    return true;
  }

  override scope(query: SelectQueryBuilder<Guardianship>, actor: Actor): SelectQueryBuilder<Guardianship> {
    if (actor.role === 'admin') return query;
    // What was never accepted is not shown to the one who asked: it would tell whose address is a patient's.
    return query.andWhere(
      `((${query.alias}.guardianId = :guardianId AND ${query.alias}.beganAt IS NOT NULL) OR ${query.alias}.patientId = :ownPatientId)`,
      { guardianId: actor.userId, ownPatientId: actor.patientId },
    );
  }
}
