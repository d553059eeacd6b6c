import { Injectable } from '@nestjs/common';
import { type AuditEntry, AuditLog } from '#libs/audit';
import { type Actor, type Page, pageOf, type PageQuery, readCursor, Transaction } from '#libs/platform';
import { APPOINTMENT_COLUMNS, type AppointmentPoint, type AppointmentState } from './appointment.js';
import { AppointmentPolicy } from './appointment.policy.js';
import { type AppointmentFilter, listQuery } from './appointment-list.js';

/** One line of an appointment's history. */
export interface HistoryEntry {
  id: string;
  changedAt: Date;
  /** The account; null if the system did it. */
  changedById: string | null;
  changedByRole: string;
  /** `booked`, `rescheduled`, or the state that it came to. */
  action: string;
  /** Null for the booking itself. */
  from: AppointmentPoint | null;
  to: AppointmentPoint;
  reason: string | null;
}

type HistoryRow = Omit<HistoryEntry, 'from' | 'to'> & {
  fromStatus: AppointmentPoint['status'] | null;
  fromStartsAt: Date;
  fromDoctorId: string;
  toStatus: AppointmentPoint['status'];
  toStartsAt: Date;
  toDoctorId: string;
};

/** What can be asked about appointments. */
@Injectable()
export class Appointments {
  constructor(
    private readonly transaction: Transaction,
    private readonly policy: AppointmentPolicy,
    private readonly auditLog: AuditLog,
  ) {}

  /** An appointment by its id, whoever asks: for the system's own work, such as mails. */
  async detail(id: string): Promise<AppointmentState | null> {
    const [row] = await this.transaction.rows<AppointmentState>(
      `SELECT ${APPOINTMENT_COLUMNS} FROM appointments WHERE id = $1`,
      [id],
      'appointment_detail',
    );
    return row ?? null;
  }

  /**
   * An appointment as far as the actor may see it.
   *
   * @throws NotFound when it is absent or not the actor's
   */
  async one(actor: Actor, id: string): Promise<AppointmentState> {
    const appointment = await this.policy.assert(actor, 'read', await this.detail(id));
    await this.auditLog.record(readOf(appointment));
    return appointment;
  }

  /** The actor's appointments, the latest first. */
  async list(actor: Actor, filter: AppointmentFilter, page: PageQuery): Promise<Page<AppointmentState>> {
    const { sql, values, name } = listQuery(this.policy, actor, filter, page);
    const rows = await this.transaction.rows<AppointmentState>(sql, values, name);
    const found = pageOf(rows, page.limit, (row) => [row.startsAt, row.id]);
    await this.auditLog.recordAll(found.items.map(readOf));
    return found;
  }

  /**
   * What has happened to an appointment, the oldest first.
   *
   * @throws NotFound when it is absent or not the actor's
   */
  async history(actor: Actor, id: string, page: PageQuery): Promise<Page<HistoryEntry>> {
    await this.one(actor, id);
    const [changedAt, changeId] =
      page.cursor === undefined ? [] : readCursor(page.cursor, [{ type: 'timestamptz' }, { type: 'uuid' }]);
    const rows = await this.transaction.rows<HistoryRow>(
      `SELECT id, changed_at AS "changedAt", changed_by_id AS "changedById", changed_by_role AS "changedByRole", action, reason,
              from_status AS "fromStatus", from_starts_at AS "fromStartsAt", from_doctor_id AS "fromDoctorId",
              to_status AS "toStatus", to_starts_at AS "toStartsAt", to_doctor_id AS "toDoctorId"
         FROM appointment_changes
        WHERE appointment_id = $1 AND ($2::timestamptz IS NULL OR (changed_at, id) > ($2, $3::uuid))
        ORDER BY changed_at, id LIMIT $4`,
      [id, changedAt ?? null, changeId ?? null, page.limit + 1],
      'appointment_history',
    );
    const { items, nextCursor } = pageOf(rows, page.limit, (row) => [row.changedAt, row.id]);
    return { items: items.map(entryOf), nextCursor };
  }
}

const readOf = ({ id, patientId }: AppointmentState): AuditEntry => ({
  action: 'appointment.read',
  entityType: 'appointment',
  entityId: id,
  patientId,
});

function entryOf(row: HistoryRow): HistoryEntry {
  const { fromStatus, fromStartsAt, fromDoctorId, toStatus, toStartsAt, toDoctorId, ...rest } = row;
  return {
    ...rest,
    from: fromStatus && { status: fromStatus, startsAt: fromStartsAt, doctorId: fromDoctorId },
    to: { status: toStatus, startsAt: toStartsAt, doctorId: toDoctorId },
  };
}
