import { Client } from 'pg';
import { Calendar } from './calendar.js';
import { createCast } from './create-cast.js';
import { demoAppointments, openOnlineAppointment } from './demo-appointments.js';
import { demoCharts } from './demo-charts.js';
import { demoDeliveries } from './demo-deliveries.js';
import { demoEmergencies } from './demo-emergencies.js';
import { demoFamily } from './demo-family.js';
import { demoLeaves } from './demo-leaves.js';
import { demoPrescriptions } from './demo-prescriptions.js';

/**
 * Fills a database with a small hospital: once, all of it or nothing. It writes rows, not requests, because
 * part of it lies in the past, where nobody can book any more. At every later start only the online
 * appointment that is open now is seen to.
 */
export async function demoData(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('demo data', 0))`);
    const { rowCount } = await client.query(`SELECT FROM users WHERE lower(email) = 'admin@demo.test'`);
    if (rowCount === 0) await createHospital(client);
    await openOnlineAppointment(client);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

async function createHospital(client: Client): Promise<void> {
  const calendar = new Calendar(new Date());
  const cast = await createCast(client);
  await demoAppointments(client, cast, calendar);
  await demoFamily(client, cast, calendar);
  await demoCharts(client, cast, calendar);
  await demoPrescriptions(client, cast, calendar);
  await demoLeaves(client, cast, calendar);
  await demoDeliveries(client, cast);
  await demoEmergencies(client, cast);
}
