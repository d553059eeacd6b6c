import { type Client } from 'pg';
import { newId } from '#libs/platform';
import { DAY } from './calendar.js';
import { type Cast } from './cast.js';
import { insertAll, type Row } from './insert.js';

const SECOND = 1000;
const DAYS_ON_CALL = 14;
const DAYS_SINCE_SOS = 5;
/** Al Faisaliah, Riyadh. */
const WHERE = { latitude: 24.6905, longitude: 46.6851, accuracyMeters: 15 };

/** Layla is on call for two weeks; some days ago she helped Yousef. */
export async function demoEmergencies(client: Client, { layla, yousef }: Cast): Promise<void> {
  const today = new Date();
  today.setUTCHours(0, 0, 0, 0);
  const days = Array.from({ length: DAYS_ON_CALL + 1 }, (_, day) => new Date(today.getTime() + day * DAY));
  await insertAll(
    client,
    'on_call_shifts',
    days.map((startsAt): Row => ({
      id: newId(),
      doctorId: layla.doctorId,
      startsAt,
      endsAt: new Date(startsAt.getTime() + DAY),
      createdAt: new Date(),
    })),
  );
  const sosId = newId();
  const at = (seconds: number): Date => new Date(Date.now() - DAYS_SINCE_SOS * DAY + seconds * SECOND);
  const steps = [
    { type: 'raised', at: at(0), note: 'I fell from a ladder and cannot stand up', ...WHERE },
    { type: 'acknowledged', at: at(24), note: null },
    { type: 'dispatched', at: at(95), note: 'Ambulance 4' },
    { type: 'arrived', at: at(780), note: null },
    { type: 'resolved', at: at(1690), note: 'Sprained ankle, taken to the clinic' },
  ] as const;
  await insertAll(client, 'sos_requests', [
    {
      id: sosId,
      patientId: yousef.patientId,
      raisedById: yousef.userId,
      category: 'accident',
      description: steps[0].note,
      ...WHERE,
      locatedAt: at(0),
      status: 'resolved',
      responderId: layla.userId,
      raisedAt: at(0),
      acknowledgedAt: at(24),
      dispatchedAt: at(95),
      arrivedAt: at(780),
      closedAt: at(1690),
      closingReason: steps[4].note,
      escalationLevel: 0,
      version: steps.length,
    },
  ]);
  await insertAll(
    client,
    'sos_events',
    steps.map(({ at: occurredAt, ...step }, index): Row => ({
      sosId,
      seq: index + 1,
      latitude: null,
      longitude: null,
      accuracyMeters: null,
      ...step,
      actorId: index === 0 ? yousef.userId : layla.userId,
      actorRole: index === 0 ? 'patient' : 'doctor',
      occurredAt,
    })),
  );
}
