import { type DeliveryStatus } from '#libs/deliveries';

/** One step of a delivery of the demo. */
export interface DemoStep {
  to: DeliveryStatus;
  hoursAgo: number;
  note?: string;
}

/** A delivery of the demo. */
export interface DemoDelivery {
  patient: 'sara' | 'yousef' | 'adam';
  medicationName: string;
  quantity: number;
  /** When it was asked for, and what happened to it since. */
  hoursAgo: number;
  steps: readonly DemoStep[];
  /** When it is, or was, to be at the door; negative hours are to come. */
  scheduledHoursAgo?: number;
  /** Since when it is late. */
  lateHoursAgo?: number;
}

/** The straight way, a step every so many hours. */
const way = (from: number, every: number, ...steps: DeliveryStatus[]): DemoStep[] =>
  steps.map((to, index) => ({ to, hoursAgo: from - index * every }));

const DAY = 24;

/** Deliveries in every state. Of each prescription that is active, something is left to be asked for. */
export const DELIVERIES: readonly DemoDelivery[] = [
  {
    patient: 'sara',
    medicationName: 'Cetirizine 10 mg',
    quantity: 30,
    hoursAgo: 139 * DAY,
    scheduledHoursAgo: 137 * DAY,
    steps: way(
      138 * DAY,
      4,
      'scheduled',
      'processing',
      'dispatched',
      'in_transit',
      'out_for_delivery',
      'delivered',
    ),
  },
  {
    patient: 'sara',
    medicationName: 'Glimepiride 1 mg',
    quantity: 90,
    hoursAgo: 188 * DAY,
    steps: [{ to: 'cancelled', hoursAgo: 187 * DAY, note: 'I got it at the pharmacy.' }],
  },
  {
    patient: 'adam',
    medicationName: 'Salbutamol 100 micrograms, inhaler',
    quantity: 1,
    hoursAgo: 15 * DAY,
    scheduledHoursAgo: 13 * DAY,
    steps: [
      ...way(14 * DAY, 5, 'scheduled', 'processing', 'dispatched', 'in_transit', 'out_for_delivery'),
      { to: 'failed_attempt', hoursAgo: 12 * DAY, note: 'The house number is not to be found.' },
      { to: 'returned_to_sender', hoursAgo: 11 * DAY },
    ],
  },
  {
    patient: 'sara',
    medicationName: 'Metformin 1000 mg',
    quantity: 10,
    hoursAgo: 40,
    scheduledHoursAgo: -2,
    steps: way(30, 6, 'scheduled', 'processing', 'dispatched', 'in_transit', 'out_for_delivery'),
  },
  {
    patient: 'sara',
    medicationName: 'Metformin 1000 mg',
    quantity: 10,
    hoursAgo: 20,
    scheduledHoursAgo: -30,
    steps: way(18, 1, 'scheduled'),
  },
  { patient: 'sara', medicationName: 'Metformin 1000 mg', quantity: 10, hoursAgo: 2, steps: [] },
  {
    patient: 'yousef',
    medicationName: 'Warfarin 5 mg',
    quantity: 30,
    hoursAgo: 22,
    scheduledHoursAgo: -26,
    steps: way(20, 3, 'scheduled', 'processing'),
  },
  {
    patient: 'yousef',
    medicationName: 'Bisoprolol 5 mg',
    quantity: 30,
    hoursAgo: 26,
    scheduledHoursAgo: -22,
    steps: way(24, 3, 'scheduled', 'processing', 'dispatched'),
  },
  {
    patient: 'yousef',
    medicationName: 'Atorvastatin 40 mg',
    quantity: 30,
    hoursAgo: 30,
    scheduledHoursAgo: -18,
    steps: way(28, 3, 'scheduled', 'processing', 'dispatched', 'in_transit'),
  },
  {
    patient: 'yousef',
    medicationName: 'Warfarin 5 mg',
    quantity: 10,
    hoursAgo: 60,
    scheduledHoursAgo: 8,
    lateHoursAgo: 8,
    steps: [
      ...way(50, 5, 'scheduled', 'processing', 'dispatched', 'in_transit', 'out_for_delivery'),
      { to: 'failed_attempt', hoursAgo: 7, note: 'Nobody opened the door.' },
    ],
  },
  {
    patient: 'yousef',
    medicationName: 'Bisoprolol 5 mg',
    quantity: 10,
    hoursAgo: 70,
    scheduledHoursAgo: -20,
    steps: [
      ...way(60, 5, 'scheduled', 'processing', 'dispatched', 'in_transit', 'out_for_delivery'),
      { to: 'failed_attempt', hoursAgo: 20, note: 'Nobody opened the door.' },
      { to: 'rescheduled', hoursAgo: 19 },
    ],
  },
  {
    patient: 'yousef',
    medicationName: 'Atorvastatin 40 mg',
    quantity: 10,
    hoursAgo: 28,
    steps: [{ to: 'on_hold', hoursAgo: 25, note: 'The patient is away until next week.' }],
  },
];
