import { type Client } from 'pg';
import { newId } from '#libs/platform';
import { codesOf, MedicalRecord, observedIn } from '#libs/records';
import { HOUR, MINUTE } from './calendar.js';
import { type CastDoctor } from './cast.js';
import { insertAll, type Row } from './insert.js';

type Change = ReturnType<typeof MedicalRecord.create>;

/** What is written into a chart of the demo. */
export interface ChartEntry {
  kind: Change['state']['kind'];
  title: string;
  at: Date;
  content: object;
  /** Not shown to the patient so far. */
  held?: boolean;
  /** How long after it was written somebody acknowledged what is critical in it. */
  acknowledgedAfterMinutes?: number;
  /** What the author wrote instead, a day later, and why. */
  correction?: { content: object; reason: string };
}

/** A chart of the demo. */
export interface DemoChart {
  patientId: string;
  author: CastDoctor;
  entries: readonly ChartEntry[];
}

/** How long after the event a record of it is written; the laboratory takes longer than a pen. */
const LABORATORY = 4 * HOUR;
const PEN = 15 * MINUTE;

/**
 * Writes charts as if their authors had done so at the time: the rules of records make each of them, so that what
 * follows from its content is right, and nobody is told of it now.
 */
export async function demoRecords(client: Client, charts: readonly DemoChart[]): Promise<void> {
  const written = charts.flatMap(({ entries, ...chart }) => entries.map((entry) => write(chart, entry)));
  await insertAll(
    client,
    'records',
    written.map(({ record: { state } }) => ({ ...state, codes: codesOf(state.content) })),
  );
  await insertAll(
    client,
    'record_versions',
    written.flatMap(({ versions }) => versions),
  );
  await insertAll(
    client,
    'observations',
    written.flatMap(({ record }) => observationsOf(record)),
  );
}

function write({ patientId, author }: Omit<DemoChart, 'entries'>, entry: ChartEntry) {
  const { kind, title, at, content, held = false, acknowledgedAfterMinutes, correction } = entry;
  const writtenAt = new Date(at.getTime() + (kind === 'lab_result' ? LABORATORY : PEN));
  const created = MedicalRecord.create(
    {
      id: newId(),
      patientId,
      kind,
      title,
      effectiveAt: at,
      authorId: author.userId,
      authorDoctorId: author.doctorId,
      responsibleDoctorId: author.doctorId,
      appointmentId: null,
      releaseAt: held ? null : writtenAt,
      fileIds: [],
    },
    content,
    writtenAt,
  );
  const record = new MedicalRecord(created.state);
  const versions = [versionOf(created, author)];
  const later = (minutes: number): Date => new Date(writtenAt.getTime() + minutes * MINUTE);
  if (acknowledgedAfterMinutes !== undefined) {
    const change = record.acknowledge(author.userId, later(acknowledgedAfterMinutes));
    if (change) versions.push(versionOf(change, author));
  }
  if (correction) {
    const { content: corrected, reason } = correction;
    versions.push(versionOf(record.edit({ content: corrected }, reason, later(24 * 60)), author));
  }
  return { record, versions };
}

const versionOf = ({ state, action, reason }: Change, author: CastDoctor): Row => ({
  recordId: state.id,
  version: state.version,
  action,
  title: state.title,
  effectiveAt: state.effectiveAt,
  content: state.content,
  resultStatus: state.resultStatus,
  status: state.status,
  releaseAt: state.releaseAt,
  fileIds: state.fileIds,
  changedAt: state.updatedAt,
  changedById: author.userId,
  reason,
});

const observationsOf = ({ state: { id, patientId, kind, effectiveAt, content } }: MedicalRecord): Row[] =>
  observedIn(content).map((value, position) => ({
    recordId: id,
    position,
    patientId,
    kind,
    effectiveAt,
    ...value,
  }));
