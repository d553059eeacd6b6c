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
    const [user = null] = await this.transaction.rows<User>(OWN_ACCOUNT, [idOf(actor)], 'own_account');
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

/** Asked for by every client at every start: so a prepared statement, without the entity's machinery. */
const OWN_ACCOUNT = `
  SELECT id, email, role, locale, first_name AS "firstName", last_name AS "lastName", active, patient_id AS "patientId",
         doctor_id AS "doctorId", created_at AS "createdAt", version FROM users WHERE id = $1`;
