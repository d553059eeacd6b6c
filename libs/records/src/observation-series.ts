import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { PatientAccess } from '#libs/patients';
import { type Actor, NotFound, Transaction } from '#libs/platform';
import { isLoinc } from './content/codes.js';
import { type Interpretation } from './content/observations.dto.js';
import { RecordPolicy } from './record.policy.js';

/** One measured value in time. */
export interface SeriesPoint {
  recordId: string;
  effectiveAt: Date;
  value: number;
  unit: string;
  low: number | null;
  high: number | null;
  flag: Interpretation | null;
}

/** The values of one kind, ready to plot. */
export interface Series {
  code: string;
  /** In the words of the newest point; null without one. */
  display: string | null;
  /** Of the newest point; each point says its own. */
  unit: string | null;
  /** The oldest first. */
  points: SeriesPoint[];
}

/** More than can be plotted; of more, the newest are kept. */
const MAX_POINTS = 1000;

/** The values of a patient over time. */
@Injectable()
export class ObservationSeries {
  constructor(
    private readonly transaction: Transaction,
    private readonly access: PatientAccess,
    private readonly policy: RecordPolicy,
    private readonly auditLog: AuditLog,
  ) {}

  /**
   * @param code LOINC; anything else names nothing
   * @throws NotFound when the patient is absent or not the actor's to see
   * @throws BreakGlassRequired for an admin who has not broken the glass
   */
  async of(
    actor: Actor,
    patientId: string,
    code: string,
    range: { from?: Date; to?: Date },
  ): Promise<Series> {
    if (!isLoinc(code)) throw new NotFound();
    const ground = await this.access.assert(actor, patientId, 'records');
    const { sql, values } = seriesQuery(this.policy, actor, patientId, code, range);
    const rows = await this.transaction.rows<SeriesPoint & { display: string }>(sql, values);
    await this.auditLog.record({
      action: 'observation.series_read',
      entityType: 'patient',
      entityId: patientId,
      patientId,
      details: { ground, code },
    });
    const [newest] = rows;
    return {
      code,
      display: newest?.display ?? null,
      unit: newest?.unit ?? null,
      points: rows.map(({ display: _, ...point }) => point).reverse(),
    };
  }
}

/** The statement of a series, the newest point first. */
export function seriesQuery(
  policy: RecordPolicy,
  actor: Actor,
  patientId: string,
  code: string,
  { from, to }: { from?: Date; to?: Date },
): { sql: string; values: unknown[] } {
  const values: unknown[] = [patientId, code];
  const condition = policy.condition(actor, values);
  const bounds = [
    from && `AND o.effective_at >= $${values.push(from)}`,
    to && `AND o.effective_at < $${values.push(to)}`,
  ];
  return {
    sql: `
      SELECT o.record_id AS "recordId", o.effective_at AS "effectiveAt", o.value::float8 AS value, o.unit,
             o.low::float8 AS low, o.high::float8 AS high, o.flag, o.display
        FROM observations AS o JOIN records ON records.id = o.record_id
       WHERE o.patient_id = $1 AND o.code = $2 AND ${condition} ${bounds.filter(Boolean).join(' ')}
       ORDER BY o.effective_at DESC, o.record_id DESC, o.position DESC LIMIT ${MAX_POINTS}`,
    values,
  };
}
