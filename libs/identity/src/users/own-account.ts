import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, Transaction } from '#libs/platform';
import { UpdateUser } from './update-user.js';
import { type AccountChanges, User } from './user.entity.js';
import { UserPolicy } from './user.policy.js';

/** The account of whoever asks. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly transaction: Transaction,
    private readonly policy: UserPolicy,
    private readonly updateUser: UpdateUser,
  ) {}

  async read(actor: Actor): Promise<User> {
    const user = await this.transaction.repository(User).findOneBy({ id: idOf(actor) });
    this.policy.assert(actor, 'read', user);
    return user;
  }

  /** @throws PreconditionFailed when `version` is given and is not the present one */
  update(actor: Actor, changes: AccountChanges, version: number | undefined): Promise<User> {
    return this.updateUser.run(actor, idOf(actor), changes, version);
  }
}

function idOf(actor: Actor): string {
  if (actor.userId === null) throw new NotFound();
  return actor.userId;
}
