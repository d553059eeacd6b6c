import { type Client } from 'pg';
import { newId } from '#libs/platform';
import { hashOfCode, newVerificationCode } from '#libs/records';
import { type Calendar } from './calendar.js';
import { type Cast } from './cast.js';
import { bytes, insertAll, type Row } from './insert.js';

/** One leave of Sara that is over, and one that she is on. */
export async function demoLeaves(client: Client, cast: Cast, calendar: Calendar): Promise<void> {
  const leaves = [
    { firstDayAgo: 45, days: 3, reason: 'Acute bronchitis', examsIncluded: true },
    { firstDayAgo: 1, days: 7, reason: 'Sprained ankle, right side', examsIncluded: false },
  ];
  const rows = leaves.map(({ firstDayAgo, days, ...certified }): Row => {
    const code = newVerificationCode();
    return {
      id: newId(),
      patientId: cast.sara.patientId,
      doctorId: cast.layla.doctorId,
      clinicId: cast.clinicId,
      startsOn: calendar.dateAgo(firstDayAgo),
      endsOn: calendar.dateAgo(firstDayAgo - days + 1),
      ...certified,
      status: 'issued',
      verificationCode: code,
      codeHash: bytes(hashOfCode(code)),
      issuedAt: calendar.daysAgo(firstDayAgo, 75),
      version: 1,
    };
  });
  await insertAll(client, 'medical_leaves', rows);
}
