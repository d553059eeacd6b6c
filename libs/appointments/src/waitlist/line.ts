import { type Slot, type VisitType } from '#libs/practice';

/** Somebody who stands in a line, with what decides whether a slot is for them. */
export interface Waiting {
  entryId: string;
  patientId: string;
  doctorId: string | null;
  clinicId: string | null;
  visitType: VisitType;
  /** Days since 1970-01-01 in the clinic's calendar, both inclusive. */
  firstDay: number;
  lastDay: number;
  /** Starts of the doctor's slots that they were offered before, or gave away; milliseconds since the epoch. */
  passed: readonly number[];
  /** When they were last offered anything; milliseconds since the epoch, null for never. */
  askedAt: number | null;
  /** When the patient has appointments; pairs of milliseconds since the epoch. */
  busy: readonly (readonly [from: number, to: number])[];
}

/** A slot, and who is offered it. */
export interface Served {
  slot: Slot;
  waiting: Waiting;
}

/** The same line for a slot that somebody has let pass: first those who were never asked, then those who were long ago. */
export const leastAskedFirst = (line: readonly Waiting[]): Waiting[] =>
  [...line].sort((a, b) => (a.askedAt ?? 0) - (b.askedAt ?? 0));

/**
 * Gives the slots, the earliest first, to those who wait, the first in line first. Each slot goes to one patient, and no
 * patient gets two at a time, in however many lines they stand.
 */
export function serve(slots: readonly Slot[], line: readonly Waiting[]): Served[] {
  const served: Served[] = [];
  const patients = new Set<string>();
  for (const slot of slots) {
    const waiting = line.find((one) => !patients.has(one.patientId) && isFor(slot, one));
    if (!waiting) continue;
    patients.add(waiting.patientId);
    served.push({ slot, waiting });
  }
  return served;
}

function isFor(slot: Slot, waiting: Waiting): boolean {
  return (
    (waiting.doctorId === null || waiting.doctorId === slot.doctorId) &&
    (waiting.clinicId === null || waiting.clinicId === slot.clinicId) &&
    slot.visitTypes.includes(waiting.visitType) &&
    slot.day >= waiting.firstDay &&
    slot.day <= waiting.lastDay &&
    !waiting.passed.includes(slot.startsAt) &&
    !waiting.busy.some(([from, to]) => from < slot.endsAt && to > slot.startsAt)
  );
}
