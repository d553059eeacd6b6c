import { type Actor, type PageQuery, readCursor } from '#libs/platform';
import { type RecordKind } from './content/record-kind.js';
import { RECORD_COLUMNS } from './record.js';
import { type RecordPolicy } from './record.policy.js';

/** What narrows a list of records. */
export interface RecordFilter {
  kind?: RecordKind;
  /** LOINC, ICD-10, ATC, CVX, or whatever else the content names. */
  code?: string;
  /** Effective at this instant or later. */
  from?: Date;
  /** Effective before this instant. */
  to?: Date;
}

/** The statement of a patient's records, the latest first, narrowed to what the actor, who may list them, reads. */
export function recordListQuery(
  policy: RecordPolicy,
  actor: Actor,
  patientId: string,
  { kind, code, from, to }: RecordFilter,
  page: PageQuery,
): { sql: string; values: unknown[] } {
  const values: unknown[] = [patientId];
  const value = (it: unknown): string => `$${values.push(it)}`;
  const conditions = ['patient_id = $1', policy.condition(actor, values)];
  if (kind) conditions.push(`kind = ${value(kind)}`);
  if (code !== undefined) conditions.push(`codes @> ARRAY[${value(code)}]`);
  if (from) conditions.push(`effective_at >= ${value(from)}`);
  if (to) conditions.push(`effective_at < ${value(to)}`);
  if (page.cursor !== undefined) {
    const [effectiveAt, id] = readCursor(page.cursor, [{ type: 'timestamptz' }, { type: 'uuid' }]);
    conditions.push(`(effective_at, id) < (${value(effectiveAt)}::timestamptz, ${value(id)}::uuid)`);
  }
  return {
    sql: `SELECT ${RECORD_COLUMNS} FROM records WHERE ${conditions.join(' AND ')}
           ORDER BY effective_at DESC, id DESC LIMIT ${value(page.limit + 1)}`,
    values,
  };
}
