import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import {
  Clock,
  newId,
  NotFound,
  type Page,
  pageOf,
  type PageQuery,
  readCursor,
  Transaction,
} from '#libs/platform';
import { RotaRangeInvalid, ShiftOver, ShiftRangeInvalid, UnknownDoctor } from './on-call.errors.js';

const DAY = 86_400_000;
const LONGEST_SHIFT = 7 * DAY;
const LONGEST_QUESTION = 92 * DAY;
/** How far ahead gaps are looked for, unless it is said. */
const LOOK_AHEAD = 14 * DAY;

/** A time during which a doctor is on call for emergencies. */
export interface OnCallShift {
  id: string;
  doctorId: string;
  startsAt: Date;
  endsAt: Date;
  createdAt: Date;
}

/** A shift that is to be made. */
export type NewOnCallShift = Pick<OnCallShift, 'doctorId' | 'startsAt' | 'endsAt'>;

/** A time, from the first instant to the one after the last. */
export interface Gap {
  startsAt: Date;
  endsAt: Date;
}

/** What narrows the rota. */
export interface RotaFilter {
  doctorId?: string;
  /** Only shifts that end after this. */
  from?: Date;
  /** Only shifts that start before this. */
  to?: Date;
}

const COLUMNS = `id, doctor_id AS "doctorId", starts_at AS "startsAt", ends_at AS "endsAt", created_at AS "createdAt"`;

/** The rota of who is on call. Shifts may overlap; where nobody is on call, there is a gap. */
@Injectable()
export class OnCallShifts {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** The shifts by start. */
  async list({ doctorId, from, to }: RotaFilter, page: PageQuery): Promise<Page<OnCallShift>> {
    const values: unknown[] = [];
    const value = (it: unknown): string => `$${values.push(it)}`;
    const conditions = ['TRUE'];
    if (doctorId !== undefined) conditions.push(`doctor_id = ${value(doctorId)}`);
    if (from !== undefined) conditions.push(`ends_at > ${value(from)}`);
    if (to !== undefined) conditions.push(`starts_at < ${value(to)}`);
    if (page.cursor !== undefined) {
      const keys = readCursor(page.cursor, [{ type: 'timestamptz' }, { type: 'uuid' }]).map(value);
      conditions.push(`(starts_at, id) > (${keys[0]}::timestamptz, ${keys[1]}::uuid)`);
    }
    const shifts = await this.transaction.rows<OnCallShift>(
      `SELECT ${COLUMNS} FROM on_call_shifts WHERE ${conditions.join(' AND ')}
        ORDER BY starts_at, id LIMIT ${value(page.limit + 1)}`,
      values,
    );
    return pageOf(shifts, page.limit, ({ startsAt, id }) => [startsAt, id]);
  }

  /**
   * The times at which nobody is on call; those who stand in then are named by the configuration.
   *
   * @param from now, unless it is said
   * @param to two weeks later, unless it is said
   * @throws RotaRangeInvalid
   */
  async gaps(from = this.clock.now(), to = new Date(from.getTime() + LOOK_AHEAD)): Promise<Gap[]> {
    if (from >= to || to.getTime() - from.getTime() > LONGEST_QUESTION) throw new RotaRangeInvalid();
    return this.transaction.rows<Gap>(GAPS, [from, to], 'on_call_gaps');
  }

  /**
   * Puts a doctor on call.
   *
   * @throws UnknownDoctor, ShiftRangeInvalid
   */
  async create({ doctorId, startsAt, endsAt }: NewOnCallShift): Promise<OnCallShift> {
    const now = this.clock.now();
    const length = endsAt.getTime() - startsAt.getTime();
    if (length <= 0 || length > LONGEST_SHIFT || endsAt <= now) throw new ShiftRangeInvalid();
    return this.transaction.run(async () => {
      const [shift] = await this.transaction.rows<OnCallShift>(
        `INSERT INTO on_call_shifts (id, doctor_id, starts_at, ends_at, created_at)
         SELECT $1, id, $3, $4, $5 FROM doctors WHERE id = $2 AND active FOR SHARE RETURNING ${COLUMNS}`,
        [newId(), doctorId, startsAt, endsAt, now],
      );
      if (!shift) throw new UnknownDoctor();
      await this.record('on_call_shift.created', shift);
      return shift;
    });
  }

  /**
   * Takes a shift out of the rota.
   *
   * @throws NotFound
   * @throws ShiftOver for one that is past
   */
  async remove(id: string): Promise<void> {
    await this.transaction.run(async () => {
      const [shift] = await this.transaction.rows<OnCallShift>(
        `SELECT ${COLUMNS} FROM on_call_shifts WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (!shift) throw new NotFound();
      if (shift.endsAt <= this.clock.now()) throw new ShiftOver();
      await this.transaction.rows('DELETE FROM on_call_shifts WHERE id = $1', [id]);
      await this.record('on_call_shift.deleted', shift);
    });
  }

  private async record(action: string, { id, doctorId, startsAt, endsAt }: OnCallShift): Promise<void> {
    await this.audit.record({
      action,
      entityType: 'on_call_shift',
      entityId: id,
      details: { doctorId, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    });
  }
}

const GAPS = `
  SELECT lower(gap) AS "startsAt", upper(gap) AS "endsAt"
    FROM unnest(tstzmultirange(tstzrange($1, $2)) - coalesce(
           (SELECT range_agg(tstzrange(starts_at, ends_at)) FROM on_call_shifts JOIN doctors ON doctors.id = doctor_id AND active
             WHERE ends_at > $1 AND starts_at < $2), '{}')) AS gap
   ORDER BY 1`;
