import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { type Actor, Policy } from '#libs/platform';
import { type Session } from './session.entity.js';

/** A session is its owner's, and nobody else's. */
@Injectable()
export class SessionPolicy extends Policy<Session, 'revoke'> {
  override readonly entityType = 'session';

  override sees(actor: Actor, session: Session): boolean {
    return actor.userId === session.userId;
  }

  override may(): boolean {
    return true;
  }

  override scope(query: SelectQueryBuilder<Session>, actor: Actor): SelectQueryBuilder<Session> {
    return query.andWhere('session.userId = :owner', { owner: actor.userId });
  }
}
