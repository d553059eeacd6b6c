import { type Client } from './client.js';

/** A time that can be booked. */
export interface Slot {
  doctorId: string;
  clinicId: string;
  visitTypes: string[];
  startsAt: string;
  endsAt: string;
}

/** An appointment as the API shows it. */
export interface Appointment {
  id: string;
  patientId: string;
  doctorId: string;
  clinicId: string;
  visitType: string;
  status: string;
  startsAt: string;
  endsAt: string;
  reason: string | null;
  version: number;
}

const DAY = 86_400_000;

/** The free slots of a doctor from the day after tomorrow on, which no clinic's cancellation window reaches. */
export async function freeSlots(client: Client, doctorId: string, days = 10): Promise<Slot[]> {
  const range = new URLSearchParams({ from: dateIn(2), to: dateIn(1 + days), doctorId });
  const answer = await client.get<{ items: Slot[] }>(`/v1/slots?${range.toString()}`);
  if (answer.status !== 200) throw new Error(`There are no slots: ${answer.text}`);
  return answer.body.items;
}

/** Gives out the free slots of a doctor one by one. */
export async function slotSupply(client: Client, doctorId: string): Promise<() => Slot> {
  const slots = await freeSlots(client, doctorId);
  return () => {
    const slot = slots.shift();
    if (!slot) throw new Error('The suite has used up all slots.');
    return slot;
  };
}

/** The body that books a slot. */
export function wishFor(slot: Slot, more: object = {}): object {
  const { doctorId, clinicId, startsAt } = slot;
  return { doctorId, clinicId, startsAt, visitType: slot.visitTypes[0], ...more };
}

/** Books a slot, or fails. */
export async function book(client: Client, slot: Slot, more: object = {}): Promise<Appointment> {
  const answer = await client.post<Appointment>('/v1/appointments', wishFor(slot, more));
  if (answer.status !== 201) throw new Error(`Not booked: ${answer.text}`);
  return answer.body;
}

/** The date of today and so many days. */
export function dateIn(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
}
