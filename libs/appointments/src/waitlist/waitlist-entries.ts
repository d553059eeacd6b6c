import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import {
  type Actor,
  Clock,
  type Page,
  pageOf,
  type PageQuery,
  readCursor,
  Transaction,
} from '#libs/platform';
import { WaitlistPolicy } from './waitlist.policy.js';
import {
  ENTRIES,
  entryOf,
  type WaitlistEntry,
  type WaitlistOffer,
  type WaitlistRow,
  type WaitlistStatus,
} from './waitlist-entry.js';

/** What narrows a list of entries. */
export interface WaitlistFilter {
  status?: WaitlistStatus | undefined;
  patientId?: string | undefined;
  doctorId?: string | undefined;
  clinicId?: string | undefined;
}

const CONDITIONS: Readonly<Record<keyof WaitlistFilter, string>> = {
  status: 'status = ?',
  patientId: '"patientId" = ?',
  doctorId: '"doctorId" = ?',
  clinicId: '"clinicId" = ?',
};

/** What can be asked about those who wait. */
@Injectable()
export class WaitlistEntries {
  constructor(
    private readonly transaction: Transaction,
    private readonly policy: WaitlistPolicy,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** The actor's, the latest first. */
  async list(actor: Actor, filter: WaitlistFilter, page: PageQuery): Promise<Page<WaitlistEntry>> {
    const values: unknown[] = [this.clock.now()];
    const names: string[] = [actor.role];
    const conditions = [this.policy.condition(actor, '"patientId"', values)];
    for (const [name, condition] of Object.entries(CONDITIONS)) {
      const value = filter[name as keyof WaitlistFilter];
      if (value === undefined) continue;
      names.push(name.replace('Id', ''));
      conditions.push(condition.replace('?', `$${values.push(value)}`));
    }
    if (page.cursor !== undefined) {
      names.push('cursor');
      conditions.push(`id < $${values.push(readCursor(page.cursor, [{ type: 'uuid' }])[0])}::uuid`);
    }
    const rows = await this.transaction.rows<WaitlistRow>(
      `${ENTRIES} WHERE ${conditions.join(' AND ')} ORDER BY id DESC LIMIT $${values.push(page.limit + 1)}`,
      values,
      ['waitlist', ...names].join('_'),
    );
    const { items, nextCursor } = pageOf(rows, page.limit, ({ id }) => [id]);
    await this.auditLog.recordAll(
      items.map(({ id, patientId }) => ({
        action: 'waitlist.read',
        entityType: 'waitlist_entry',
        entityId: id,
        patientId,
      })),
    );
    return { items: items.map(entryOf), nextCursor };
  }

  /**
   * One entry as far as the actor may have it.
   *
   * @throws NotFound when it is absent or not the actor's
   */
  async one(actor: Actor, id: string): Promise<WaitlistEntry> {
    const [row] = await this.transaction.rows<WaitlistRow>(
      `${ENTRIES} WHERE id = $2`,
      [this.clock.now(), id],
      'waitlist_entry',
    );
    return this.policy.assert(actor, row ? entryOf(row) : null);
  }

  /** The lines in which a patient stands, whoever asks. @returns the ids of the entries */
  async openOf(patientId: string): Promise<string[]> {
    const rows = await this.transaction.rows<{ id: string }>(
      'SELECT id FROM waitlist_entries WHERE patient_id = $1 AND appointment_id IS NULL AND withdrawn_at IS NULL ORDER BY id',
      [patientId],
      'waitlist_open_of',
    );
    return rows.map(({ id }) => id);
  }

  /** What is offered to an entry now, whoever asks: for the system's own work, such as mails. */
  async offerOf(entryId: string): Promise<WaitlistOffer | null> {
    const [row] = await this.transaction.rows<WaitlistRow>(
      `${ENTRIES} WHERE id = $2`,
      [this.clock.now(), entryId],
      'waitlist_entry',
    );
    return row ? entryOf(row).offer : null;
  }
}
