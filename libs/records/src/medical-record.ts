import { checkContent } from './content/check-content.js';
import { criticalIn, resultStatusOf } from './content/facts.js';
import { type RecordContent } from './content/record-kind.js';
import { type RecordAction, type RecordState } from './record.js';
import { RecordEnteredInError, RecordInFuture, RecordNotCritical } from './record.errors.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What an author changes of a record; what is left out stays. */
export interface RecordEdit {
  title?: string;
  effectiveAt?: Date;
  content?: object;
  fileIds?: string[];
}

/** What changed, for the versions, and whom it concerns. */
export interface RecordChange {
  state: RecordState;
  action: RecordAction;
  reason: string | null;
  /** Whether the patient is told of the record now. */
  released: boolean;
  /** Whether the responsible doctor is told of something critical now. */
  alarming: boolean;
}

/** What a new record begins with; the rest follows from its content. */
export type NewRecordState = Pick<
  RecordState,
  | 'id'
  | 'patientId'
  | 'kind'
  | 'title'
  | 'effectiveAt'
  | 'authorId'
  | 'authorDoctorId'
  | 'responsibleDoctorId'
  | 'appointmentId'
  | 'releaseAt'
  | 'fileIds'
>;

/** A medical record and what may happen to it. */
export class MedicalRecord {
  constructor(readonly state: RecordState) {}

  /** @throws ValidationFailed, RecordInFuture */
  static create(beginning: NewRecordState, content: object, now: Date): RecordChange {
    assertNotInFuture(beginning.effectiveAt, now);
    const checked = checkContent(beginning.kind, content);
    const record = new MedicalRecord({
      ...beginning,
      content: checked,
      resultStatus: resultStatusOf(checked),
      status: 'current',
      statusReason: null,
      releaseToldAt: null,
      critical: false,
      criticalRepeatAt: null,
      acknowledgedAt: null,
      acknowledgedById: null,
      createdAt: now,
      updatedAt: now,
      version: 0,
    });
    const alarming = record.watch(null, now);
    const released = record.tell(now);
    return record.change('created', null, now, { alarming, released });
  }

  /**
   * Replaces what is given. A result that was final is `corrected` from then on; a preliminary one stays so until
   * it is said to be final.
   *
   * @throws RecordEnteredInError, ValidationFailed, RecordInFuture
   */
  edit({ title, effectiveAt, content, fileIds }: RecordEdit, reason: string | null, now: Date): RecordChange {
    this.assertCurrent();
    const { state } = this;
    if (effectiveAt) assertNotInFuture(effectiveAt, now);
    const before = criticalIn(state.content);
    const next: RecordContent = content ? this.checked(content) : state.content;
    if ('resultStatus' in next && state.resultStatus !== 'preliminary') next.resultStatus = 'corrected';
    Object.assign(state, {
      title: title ?? state.title,
      effectiveAt: effectiveAt ?? state.effectiveAt,
      fileIds: fileIds ?? state.fileIds,
      content: next,
      resultStatus: resultStatusOf(next),
    });
    return this.change('edited', reason, now, { alarming: this.watch(before, now) });
  }

  /** Shows it to the patient from now on; null if it is shown already. @throws RecordEnteredInError */
  release(now: Date): RecordChange | null {
    this.assertCurrent();
    if (this.state.releaseAt !== null && this.state.releaseAt <= now) return null;
    this.state.releaseAt = now;
    return this.change('released', null, now, { released: this.tell(now) });
  }

  /** Somebody has seen what is critical in it; null if somebody had before. @throws RecordEnteredInError, RecordNotCritical */
  acknowledge(userId: string | null, now: Date): RecordChange | null {
    this.assertCurrent();
    if (!this.state.critical) throw new RecordNotCritical();
    if (this.state.acknowledgedAt) return null;
    this.state.acknowledgedAt = now;
    this.state.acknowledgedById = userId;
    this.state.criticalRepeatAt = null;
    return this.change('acknowledged', null, now);
  }

  /** @throws RecordEnteredInError when it is marked already */
  markEnteredInError(reason: string, now: Date): RecordChange {
    this.assertCurrent();
    this.state.status = 'entered_in_error';
    this.state.statusReason = reason;
    this.state.criticalRepeatAt = null;
    return this.change('entered_in_error', reason, now);
  }

  private checked(content: object): RecordContent {
    const { kind, resultStatus } = this.state;
    const keeps = resultStatus === 'preliminary' && !('resultStatus' in content);
    return checkContent(kind, keeps ? { ...content, resultStatus } : content);
  }

  /** Calls for somebody when there is something critical that was not there before; tells whether it does. */
  private watch(before: string | null, now: Date): boolean {
    const found = criticalIn(this.state.content);
    this.state.critical = found !== null;
    if (found === before) return false;
    this.state.criticalRepeatAt = found === null ? null : new Date(now.getTime() + HOUR);
    this.state.acknowledgedAt = null;
    this.state.acknowledgedById = null;
    return found !== null;
  }

  /** The patient is told at once of what is released at once; of what is released later, by the clock. */
  private tell(now: Date): boolean {
    const { releaseAt, releaseToldAt } = this.state;
    if (releaseAt === null || releaseAt > now || releaseToldAt) return false;
    this.state.releaseToldAt = now;
    return true;
  }

  private assertCurrent(): void {
    if (this.state.status !== 'current') throw new RecordEnteredInError();
  }

  private change(
    action: RecordAction,
    reason: string | null,
    now: Date,
    { released = false, alarming = false } = {},
  ): RecordChange {
    this.state.version += 1;
    this.state.updatedAt = now;
    return { state: this.state, action, reason, released, alarming };
  }
}

function assertNotInFuture(effectiveAt: Date, now: Date): void {
  if (effectiveAt.getTime() > now.getTime() + DAY) throw new RecordInFuture();
}
