import { type Answer, type Client } from './client.js';
import { type Hospital } from './hospital.js';

export const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

/** What anybody may see of a delivery. */
export interface DeliveryAnswer {
  id: string;
  status: string;
  handoverCode: string | null;
  handoverTriesLeft: number;
  heldFrom: string | null;
  note: string | null;
  version: number;
  code?: string;
}

/** Prescribes, asks for deliveries and brings them on their way, as people do over HTTP. */
export class Parcels {
  private names = 0;

  private constructor(
    readonly patient: Client,
    readonly doctor: Client,
    readonly admin: Client,
  ) {}

  static async of(hospital: Hospital): Promise<Parcels> {
    const [patient, doctor, admin] = await Promise.all(
      ['patient', 'doctor', 'admin'].map((name) => hospital.signIn(`${name}@demo.test`)),
    );
    return new Parcels(patient as Client, doctor as Client, admin as Client);
  }

  /** Something that was never prescribed before. */
  async prescribed(
    quantity = 10,
    patientId = this.patient.user.patientId,
  ): Promise<{ id: string; itemId: string }> {
    const { body, text } = await this.doctor.post<{ id: string; items: { id: string }[] }>(
      '/v1/prescriptions',
      {
        patientId,
        items: [
          {
            medicationName: `Placebo ${(this.names += 1)}`,
            dose: '1 tablet',
            route: 'oral',
            frequency: 'once a day',
            durationDays: 10,
            quantity,
            refills: 0,
          },
        ],
      },
    );
    const [item] = body.items;
    if (!item) throw new Error(text);
    return { id: body.id, itemId: item.id };
  }

  request(prescriptionId: string, wish = {}, who = this.patient): Promise<Answer<DeliveryAnswer>> {
    return who.post<DeliveryAnswer>('/v1/deliveries', { prescriptionId, ...wish });
  }

  step(id: string, to: string, said = {}, headers = {}): Promise<Answer<DeliveryAnswer>> {
    return this.admin.post<DeliveryAnswer>(`/v1/deliveries/${id}/transitions`, { to, ...said }, headers);
  }

  look(id: string, who = this.patient): Promise<Answer<DeliveryAnswer>> {
    return who.get<DeliveryAnswer>(`/v1/deliveries/${id}`);
  }

  /** A delivery that waits for its code. */
  async atTheDoor(): Promise<DeliveryAnswer> {
    const { body } = await this.request((await this.prescribed()).id);
    await this.step(body.id, 'scheduled', { scheduledFor: TOMORROW });
    for (const to of ['processing', 'dispatched', 'in_transit', 'out_for_delivery'])
      await this.step(body.id, to);
    return body;
  }
}
