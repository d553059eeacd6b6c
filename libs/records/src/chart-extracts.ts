import { Injectable } from '@nestjs/common';
import { type Actor, Transaction } from '#libs/platform';
import {
  type AllergyCategory,
  type ConditionStatus,
  type Severity,
  type VerificationStatus,
} from './content/findings.dto.js';
import { type SeriesPoint } from './observation-series.js';
import { RecordPolicy } from './record.policy.js';

/** An allergy in force. */
export interface KnownAllergy {
  recordId: string;
  substance: string;
  code: string | null;
  category: AllergyCategory;
  reaction: string;
  severity: Severity;
}

/** A condition that the patient has now. */
export interface KnownCondition {
  recordId: string;
  code: string;
  display: string;
  clinicalStatus: ConditionStatus;
  verificationStatus: VerificationStatus;
  onsetDate: string | null;
}

/** The last value of its kind. */
export interface LatestValue extends SeriesPoint {
  kind: 'lab_result' | 'vital_signs';
  code: string;
  display: string;
}

type Query = (condition: string) => string;

/** A chart has some; this many only by mistake. */
const MOST = 200;

export const ALLERGIES: Query = (condition) => `
  SELECT id AS "recordId", content->>'substance' AS substance, content->>'code' AS code, content->>'category' AS category,
         content->>'reaction' AS reaction, content->>'severity' AS severity
    FROM records
   WHERE patient_id = $1 AND kind = 'allergy' AND records.status = 'current' AND content->>'clinicalStatus' = 'active' AND ${condition}
   ORDER BY effective_at DESC, id DESC LIMIT ${MOST}`;

export const CONDITIONS: Query = (condition) => `
  SELECT id AS "recordId", content->>'code' AS code, content->>'display' AS display,
         content->>'clinicalStatus' AS "clinicalStatus", content->>'verificationStatus' AS "verificationStatus",
         content->>'onsetDate' AS "onsetDate"
    FROM records
   WHERE patient_id = $1 AND kind = 'diagnosis' AND records.status = 'current'
     AND content->>'clinicalStatus' IN ('active', 'recurrence') AND content->>'verificationStatus' <> 'refuted' AND ${condition}
   ORDER BY effective_at DESC, id DESC LIMIT ${MOST}`;

export const LATEST: Query = (condition) => `
  SELECT DISTINCT ON (o.kind, o.code) o.kind, o.code, o.display, o.record_id AS "recordId", o.effective_at AS "effectiveAt",
         o.value::float8 AS value, o.unit, o.low::float8 AS low, o.high::float8 AS high, o.flag
    FROM observations AS o JOIN records ON records.id = o.record_id
   WHERE o.patient_id = $1 AND ${condition}
   ORDER BY o.kind DESC, o.code DESC, o.effective_at DESC, o.record_id DESC, o.position DESC`;

/** What stands in a chart now, as far as the actor, who may read it at all, sees it. */
@Injectable()
export class ChartExtracts {
  constructor(
    private readonly transaction: Transaction,
    private readonly policy: RecordPolicy,
  ) {}

  /** Allergies in force. */
  allergies(actor: Actor, patientId: string): Promise<KnownAllergy[]> {
    return this.read(ALLERGIES, actor, patientId);
  }

  /** Conditions that the patient has now. */
  conditions(actor: Actor, patientId: string): Promise<KnownCondition[]> {
    return this.read(CONDITIONS, actor, patientId);
  }

  /** The last value of each kind, measured at the bed or in the laboratory. */
  latest(actor: Actor, patientId: string): Promise<LatestValue[]> {
    return this.read(LATEST, actor, patientId);
  }

  private read<Row>(query: Query, actor: Actor, patientId: string): Promise<Row[]> {
    const values: unknown[] = [patientId];
    return this.transaction.rows<Row>(query(this.policy.condition(actor, values)), values);
  }
}
