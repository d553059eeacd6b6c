import { type ResultStatus } from './content/observations.dto.js';
import { type RecordContent } from './content/record-kind.js';
import { type RecordAction, type RecordStatus } from './record.js';

/** What a record said from one change to the next. */
export interface RecordVersion {
  version: number;
  action: RecordAction;
  /** Null where the reader may not know any more; so are the others. */
  title: string | null;
  effectiveAt: Date | null;
  content: RecordContent | null;
  resultStatus: ResultStatus | null;
  status: RecordStatus;
  fileIds: string[];
  changedAt: Date;
  changedById: string | null;
  reason: string | null;
}

export const VERSION_COLUMNS = `version, action, title, effective_at AS "effectiveAt", content, result_status AS "resultStatus",
  status, file_ids AS "fileIds", changed_at AS "changedAt", changed_by_id AS "changedById", reason`;

/**
 * A version as a patient sees it. Drafts, and what was found to be wrong, were never meant for them, nor were the words
 * in which authors explain a change to each other.
 */
export const forPatients = (version: RecordVersion, current: number): RecordVersion => ({
  ...version,
  ...(version.version === current
    ? {}
    : { title: null, effectiveAt: null, content: null, resultStatus: null, fileIds: [] }),
  changedById: null,
  reason: null,
});
