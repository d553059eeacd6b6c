import { type Client } from 'pg';
import { newId } from '#libs/platform';
import { PrescriptionsConfig } from '#libs/prescriptions';
import { hashOfCode, newVerificationCode } from '#libs/records';
import { type Calendar, DAY } from './calendar.js';
import { type Cast, type CastDoctor } from './cast.js';
import { bytes, insertAll, type Row } from './insert.js';
import { type DemoPrescription, PRESCRIPTIONS } from './prescribed.js';

/** What the patients of the demo take and took, and what one of them asks for again. */
export async function demoPrescriptions(client: Client, cast: Cast, calendar: Calendar): Promise<void> {
  const issued = PRESCRIPTIONS.map((prescription) => ({ prescription, id: newId() }));
  await insertAll(
    client,
    'prescriptions',
    issued.map(({ id, prescription }) => prescriptionRow(id, prescription, cast, calendar)),
  );
  await insertAll(
    client,
    'prescription_items',
    issued.flatMap(({ id, prescription: { items } }) =>
      items.map((item, position) => ({ id: newId(), prescriptionId: id, position, ...item })),
    ),
  );
  const asked = issued.flatMap(({ id, prescription }) => refillOf(id, prescription, cast, calendar));
  await insertAll(client, 'refill_requests', asked);
}

function prescriptionRow(id: string, prescription: DemoPrescription, cast: Cast, calendar: Calendar): Row {
  const { patient, status, daysAgo, cancelled } = prescription;
  const doctor: CastDoctor = cast[prescription.doctor];
  const issuedAt = calendar.daysAgo(daysAgo, 25);
  const code = newVerificationCode();
  return {
    id,
    courseId: id,
    patientId: cast[patient].patientId,
    doctorId: doctor.doctorId,
    authorId: doctor.userId,
    clinicId: cast.clinicId,
    status,
    issuedAt,
    expiresAt: new Date(issuedAt.getTime() + new PrescriptionsConfig().PRESCRIPTION_DAYS * DAY),
    cancellation: cancelled
      ? {
          cancelledById: doctor.userId,
          cancelledAt: calendar.daysAgo(cancelled.daysAgo, 25).toISOString(),
          reason: cancelled.reason,
        }
      : null,
    verificationCode: code,
    verificationHash: bytes(hashOfCode(code)),
    version: status === 'active' ? 1 : 2,
    createdAt: issuedAt,
  };
}

function refillOf(
  prescriptionId: string,
  { patient, doctor, refillAsked }: DemoPrescription,
  cast: Cast,
  calendar: Calendar,
): Row[] {
  if (refillAsked === undefined) return [];
  return [
    {
      id: newId(),
      prescriptionId,
      patientId: cast[patient].patientId,
      doctorId: cast[doctor].doctorId,
      requestedById: cast.sara.userId,
      requestedAt: calendar.daysAgo(1, 140),
      status: 'requested',
      note: refillAsked,
    },
  ];
}
