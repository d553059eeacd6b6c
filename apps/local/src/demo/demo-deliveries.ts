import { type Client } from 'pg';
import { isFinal } from '#libs/deliveries';
import { newId } from '#libs/platform';
import { HOUR } from './calendar.js';
import { type Cast } from './cast.js';
import { DELIVERIES, type DemoDelivery } from './delivered.js';
import { insertAll, type Row } from './insert.js';

const HOURS_UNTIL_DUE = 72;

const HOME_OF_SARA = {
  label: 'Home',
  city: 'Riyadh',
  area: 'Al Olaya',
  street: 'Prince Sultan Street',
  building: '4512, flat 7',
  notes: 'Behind the bakery',
  latitude: 24.6905,
  longitude: 46.6851,
};
const WORK_OF_SARA = {
  label: 'Work',
  city: 'Riyadh',
  area: 'King Abdullah Financial District',
  street: 'Diwan Street',
  building: 'Tower 3, reception',
  notes: null,
  latitude: 24.7628,
  longitude: 46.6402,
};
const HOME_OF_YOUSEF = {
  label: 'المنزل',
  city: 'Jeddah',
  area: 'Al Hamra',
  street: 'Palestine Street',
  building: '18',
  notes: null,
  latitude: 21.5292,
  longitude: 39.1637,
};

/** What a delivery needs to know of what was prescribed. */
interface Prescribed {
  itemId: string;
  prescriptionId: string;
  patientId: string;
  medicationName: string;
}

/** Where the patients of the demo live, and what is and was on its way to them: a delivery in every state. */
export async function demoDeliveries(client: Client, cast: Cast): Promise<void> {
  await insertAll(client, 'addresses', [
    addressRow(cast.sara.userId, HOME_OF_SARA, true),
    addressRow(cast.sara.userId, WORK_OF_SARA, false),
    addressRow(cast.yousef.userId, HOME_OF_YOUSEF, true),
  ]);
  const { rows: prescribed } = await client.query<Prescribed>(
    `SELECT prescription_items.id AS "itemId", prescription_id AS "prescriptionId", patient_id AS "patientId",
            medication_name AS "medicationName"
       FROM prescription_items JOIN prescriptions ON prescriptions.id = prescription_id`,
  );
  const deliveries = DELIVERIES.map((delivery) => {
    const what = prescribed.find(
      ({ patientId, medicationName }) =>
        patientId === cast[delivery.patient].patientId && medicationName === delivery.medicationName,
    );
    if (!what) throw new Error(`Nobody prescribed ${delivery.medicationName}.`);
    return { id: newId(), delivery, what };
  });
  await insertAll(
    client,
    'deliveries',
    deliveries.map(({ id, delivery, what }) => deliveryRow(id, delivery, what, cast)),
  );
  await insertAll(
    client,
    'delivery_items',
    deliveries.map(({ id, delivery: { quantity }, what }) => ({
      deliveryId: id,
      prescriptionItemId: what.itemId,
      position: 0,
      medicationName: what.medicationName,
      quantity,
    })),
  );
  const { rows: admins } = await client.query<{ id: string }>(`SELECT id FROM users WHERE role = 'admin'`);
  await insertAll(
    client,
    'delivery_events',
    deliveries.flatMap(({ id, delivery }) => eventRows(id, delivery, cast, admins[0]?.id ?? '')),
  );
}

const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * HOUR);

const requesterOf = ({ patient }: DemoDelivery, cast: Cast): string =>
  (patient === 'yousef' ? cast.yousef : cast.sara).userId;

const addressRow = (userId: string, address: object, isDefault: boolean): Row => ({
  id: newId(),
  userId,
  ...address,
  isDefault,
  version: 1,
  createdAt: new Date(),
});

function deliveryRow(id: string, delivery: DemoDelivery, what: Prescribed, cast: Cast): Row {
  const { steps, scheduledHoursAgo } = delivery;
  const last = steps.at(-1);
  const status = last?.to ?? 'pending';
  const scheduledFor = scheduledHoursAgo === undefined ? null : hoursAgo(scheduledHoursAgo);
  return {
    id,
    patientId: what.patientId,
    prescriptionId: what.prescriptionId,
    requestedById: requesterOf(delivery, cast),
    requestedAt: hoursAgo(delivery.hoursAgo),
    status,
    heldFrom: status === 'on_hold' ? (steps.at(-2)?.to ?? 'pending') : null,
    address: delivery.patient === 'yousef' ? HOME_OF_YOUSEF : HOME_OF_SARA,
    scheduledFor,
    dueAt: scheduledFor ?? hoursAgo(delivery.hoursAgo - HOURS_UNTIL_DUE),
    lateSince: delivery.lateHoursAgo === undefined ? null : hoursAgo(delivery.lateHoursAgo),
    failedAttempts: steps.filter(({ to }) => to === 'failed_attempt').length,
    note: last?.note ?? null,
    closedAt: last && isFinal(status) ? hoursAgo(last.hoursAgo) : null,
    handoverIssue: 1,
    handoverTries: 0,
    version: eventsOf(delivery).length,
  };
}

interface DemoEvent {
  type: 'requested' | 'moved' | 'became_late';
  status: string;
  hoursAgo: number;
  note: string | null;
  scheduledHoursAgo?: number;
}

/** What happened, in its order. */
function eventsOf({
  hoursAgo: requested,
  lateHoursAgo,
  scheduledHoursAgo,
  steps,
}: DemoDelivery): DemoEvent[] {
  // What the time at the door is now was said with the last step that needs one.
  const lastScheduled = steps.findLast(({ to }) => to === 'scheduled' || to === 'rescheduled');
  const moved = steps.map(({ to, hoursAgo: when, note }): DemoEvent => ({
    type: 'moved',
    status: to,
    hoursAgo: when,
    note: note ?? null,
    ...(to === lastScheduled?.to && scheduledHoursAgo !== undefined ? { scheduledHoursAgo } : {}),
  }));
  const before = steps.findLast((step) => lateHoursAgo !== undefined && step.hoursAgo > lateHoursAgo);
  const late: DemoEvent[] =
    lateHoursAgo === undefined
      ? []
      : [{ type: 'became_late', status: before?.to ?? 'pending', hoursAgo: lateHoursAgo, note: null }];
  const first: DemoEvent = { type: 'requested', status: 'pending', hoursAgo: requested, note: null };
  return [first, ...moved, ...late].sort((one, other) => other.hoursAgo - one.hoursAgo);
}

function eventRows(deliveryId: string, delivery: DemoDelivery, cast: Cast, adminId: string): Row[] {
  const actors = {
    requested: { actorId: requesterOf(delivery, cast), actorRole: 'patient' },
    moved: { actorId: adminId, actorRole: 'admin' },
    became_late: { actorId: null, actorRole: 'system' },
  };
  return eventsOf(delivery).map(({ type, status, hoursAgo: when, note, scheduledHoursAgo }, index) => ({
    deliveryId,
    seq: index + 1,
    type,
    status,
    ...(status === 'cancelled' ? actors.requested : actors[type]),
    note,
    scheduledFor: scheduledHoursAgo === undefined ? null : hoursAgo(scheduledHoursAgo),
    occurredAt: hoursAgo(when),
  }));
}
