import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import {
  type Actor,
  assertVersion,
  Clock,
  Hidden,
  lockInOrder,
  lockSharedInOrder,
  newId,
  NotFound,
  type Page,
  pageOf,
  type PageQuery,
  readCursor,
  Transaction,
} from '#libs/platform';
import { type Address, ADDRESS_COLUMNS, type Place } from './address.js';
import { DefaultRequired, TooManyAddresses } from './address.errors.js';

const ADDRESSES_PER_USER = 50;

/** What is said of an address. */
export interface AddressFields extends Place {
  isDefault: boolean;
}

/**
 * The addresses of an account, one of which is the default. Making and deleting them is done one after another, so
 * that one is always left as the default; of those who make different ones the default at once, the index lets one win.
 */
@Injectable()
export class Addresses {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** The actor's, in the order in which they were made. */
  async list({ userId }: Actor, page: PageQuery): Promise<Page<Address>> {
    const [after] = page.cursor === undefined ? [] : readCursor(page.cursor, [{ type: 'uuid' }]);
    const rows = await this.transaction.rows<Address>(
      `SELECT ${ADDRESS_COLUMNS} FROM addresses WHERE user_id = $1 AND ($2::uuid IS NULL OR id > $2)
        ORDER BY id LIMIT $3`,
      [userId, after ?? null, page.limit + 1],
      'address_list',
    );
    return pageOf(rows, page.limit, ({ id }) => [id]);
  }

  /** @throws NotFound when it is absent or not the actor's */
  async one(actor: Actor, id: string): Promise<Address> {
    return this.read(actor, id, '');
  }

  /** The one that is taken where none is named; null for an actor without addresses. */
  async default({ userId }: Actor): Promise<Address | null> {
    const [address] = await this.transaction.rows<Address>(
      `SELECT ${ADDRESS_COLUMNS} FROM addresses WHERE user_id = $1 AND is_default`,
      [userId],
      'address_default',
    );
    return address ?? null;
  }

  /**
   * Keeps a further address; the first one is the default, whatever was said.
   *
   * @throws TooManyAddresses, PositionIncomplete
   */
  async create(actor: Actor, { isDefault, ...place }: AddressFields): Promise<Address> {
    return this.transaction.run(async () => {
      await lockInOrder(this.transaction, lockOf(actor));
      const [{ count } = { count: 0 }] = await this.transaction.rows<{ count: number }>(
        'SELECT count(*)::int AS count FROM addresses WHERE user_id = $1',
        [actor.userId],
        'address_count',
      );
      if (count >= ADDRESSES_PER_USER) throw new TooManyAddresses();
      if (isDefault) await this.unsetDefault(actor);
      const [address] = await this.transaction.rows<Address>(
        `INSERT INTO addresses (id, user_id, label, city, area, street, building, notes, latitude, longitude, is_default, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING ${ADDRESS_COLUMNS}`,
        [newId(), actor.userId, ...valuesOf(place), isDefault || count === 0, this.clock.now()],
        'address_insert',
      );
      if (!address) throw new Error('An address was inserted and is not there.');
      await this.record('address.created', address);
      return address;
    });
  }

  /**
   * Changes an address; what is not named stays.
   *
   * @throws NotFound, PreconditionFailed, PositionIncomplete
   * @throws DefaultChanged when another one was made the default at the same time
   * @throws DefaultRequired for the default one that is to be none
   */
  async update(
    actor: Actor,
    id: string,
    changes: Partial<AddressFields>,
    version: number | undefined,
  ): Promise<Address> {
    return this.transaction.run(async () => {
      await lockSharedInOrder(this.transaction, lockOf(actor));
      const address = await this.read(actor, id, 'FOR UPDATE');
      assertVersion(address, version);
      if (Object.keys(changes).length === 0) return address;
      const changed = { ...address, ...changes };
      if (address.isDefault && !changed.isDefault) throw new DefaultRequired();
      if (changed.isDefault && !address.isDefault) await this.unsetDefault(actor);
      const [saved] = await this.transaction.rows<Address>(
        `UPDATE addresses SET label = $2, city = $3, area = $4, street = $5, building = $6, notes = $7, latitude = $8,
                longitude = $9, is_default = $10, version = version + 1
          WHERE id = $1 RETURNING ${ADDRESS_COLUMNS}`,
        [id, ...valuesOf(changed), changed.isDefault],
        'address_update',
      );
      if (!saved) throw new Error('An address that is locked has gone.');
      await this.record('address.updated', saved, { fields: Object.keys(changes) });
      return saved;
    });
  }

  /**
   * Forgets an address. If it was the default, the first of those that are left takes its place.
   *
   * @throws NotFound, PreconditionFailed
   */
  async remove(actor: Actor, id: string, version: number | undefined): Promise<void> {
    await this.transaction.run(async () => {
      await lockInOrder(this.transaction, lockOf(actor));
      const address = await this.read(actor, id, 'FOR UPDATE');
      assertVersion(address, version);
      await this.transaction.rows('DELETE FROM addresses WHERE id = $1', [id], 'address_delete');
      if (address.isDefault)
        await this.transaction.rows(
          `UPDATE addresses SET is_default = true, version = version + 1
            WHERE id = (SELECT id FROM addresses WHERE user_id = $1 ORDER BY id LIMIT 1)`,
          [actor.userId],
          'address_next_default',
        );
      await this.record('address.deleted', address);
    });
  }

  private async read({ userId }: Actor, id: string, lock: '' | 'FOR UPDATE'): Promise<Address> {
    const [address] = await this.transaction.rows<Address>(
      `SELECT ${ADDRESS_COLUMNS} FROM addresses WHERE id = $1 ${lock}`,
      [id],
      `address_read${lock && '_locked'}`,
    );
    if (!address) throw new NotFound();
    if (address.userId !== userId) throw new Hidden({ entityType: 'address', entityId: id });
    return address;
  }

  private async unsetDefault({ userId }: Actor): Promise<void> {
    await this.transaction.rows(
      'UPDATE addresses SET is_default = false, version = version + 1 WHERE user_id = $1 AND is_default',
      [userId],
      'address_unset_default',
    );
  }

  private async record(
    action: string,
    { id }: Address,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    await this.audit.record({ action, entityType: 'address', entityId: id, details });
  }
}

const lockOf = ({ userId }: Actor): string => `addresses:${String(userId)}`;

const valuesOf = ({ label, city, area, street, building, notes, latitude, longitude }: Place): unknown[] => [
  label,
  city,
  area,
  street,
  building,
  notes,
  latitude,
  longitude,
];
