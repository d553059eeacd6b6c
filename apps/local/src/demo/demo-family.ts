import { type Client } from 'pg';
import { fullAgeOn, GUARDIAN_SCOPES } from '#libs/patients';
import { newId } from '#libs/platform';
import { type Calendar } from './calendar.js';
import { type Cast } from './cast.js';
import { CHILD } from './demo-people.js';
import { insertAll, type Row } from './insert.js';

/** Sara acts for her son in everything until he is 18, and for her father-in-law in what he has agreed to. */
export async function demoFamily(client: Client, cast: Cast, calendar: Calendar): Promise<void> {
  const { sara, yousef, adam } = cast;
  const forAdam = {
    patientId: adam.patientId,
    relation: 'mother',
    scopes: GUARDIAN_SCOPES,
    createdById: sara.userId,
    createdAt: calendar.daysAgo(1400),
    beganAt: calendar.daysAgo(1400),
    endsOn: fullAgeOn(CHILD.dateOfBirth),
    version: 1,
  };
  const forYousef = {
    patientId: yousef.patientId,
    relation: 'daughter-in-law',
    scopes: ['appointments', 'records'],
    createdById: sara.userId,
    createdAt: calendar.daysAgo(210),
    // He has answered her invitation on the next day.
    beganAt: calendar.daysAgo(209),
    endsOn: null,
    version: 2,
  };
  const rows = [forAdam, forYousef].map((terms): Row => ({
    id: newId(),
    guardianId: sara.userId,
    status: 'active',
    ...terms,
  }));
  await insertAll(client, 'guardianships', rows);
}
