import { type Client } from 'pg';
import { type Calendar } from './calendar.js';
import { type Cast } from './cast.js';
import { chartOfAdam } from './chart-of-adam.js';
import { chartOfSara } from './chart-of-sara.js';
import { chartOfYousef } from './chart-of-yousef.js';
import { CHILD } from './demo-people.js';
import { demoRecords } from './demo-records.js';

/** The charts of all patients of the demo. */
export function demoCharts(client: Client, cast: Cast, calendar: Calendar): Promise<void> {
  const { sara, yousef, adam, layla, omar } = cast;
  return demoRecords(client, [
    { patientId: sara.patientId, author: layla, entries: chartOfSara(calendar) },
    { patientId: yousef.patientId, author: omar, entries: chartOfYousef(calendar) },
    { patientId: adam.patientId, author: layla, entries: chartOfAdam(calendar, CHILD.dateOfBirth) },
  ]);
}
