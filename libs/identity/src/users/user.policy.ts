import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { type Actor, Policy } from '#libs/platform';
import { type User } from './user.entity.js';

export type UserAction = 'read' | 'update' | 'change_email' | 'deactivate' | 'reactivate';

/** Everybody has their own account; admins have all. */
@Injectable()
export class UserPolicy extends Policy<User, UserAction> {
  override readonly entityType = 'user';

  override sees(actor: Actor, user: User): boolean {
    return actor.role === 'admin' || actor.userId === user.id;
  }

  override may(actor: Actor, action: UserAction): boolean {
    return actor.role === 'admin' || action === 'read' || action === 'update';
  }

  override scope(query: SelectQueryBuilder<User>, actor: Actor): SelectQueryBuilder<User> {
    return actor.role === 'admin' ? query : query.andWhere('user.id = :self', { self: actor.userId });
  }
}
