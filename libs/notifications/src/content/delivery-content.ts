import { Injectable } from '@nestjs/common';
import {
  Deliveries,
  DeliveriesConfig,
  type Delivery,
  type DeliveryStatus,
  HandoverCodes,
  HELD_REASON,
} from '#libs/deliveries';
import { type Locale } from '#libs/identity';
import { Patients } from '#libs/patients';
import { SiteConfig } from '#libs/platform';
import { type Content, type Occasion, type Skipped } from './content.js';
import { HELD_BY_SYSTEM, STEP_WORDS } from './delivery-wording.js';
import { dayAndTime, zoneName } from './local-time.js';
import { nameIn } from './wording.js';

/** The steps after which the time at the door is of interest. */
const WITH_TIME: readonly DeliveryStatus[] = ['scheduled', 'rescheduled', 'out_for_delivery'];

/**
 * What is said of a delivery: where it stands, and never what is in it. A mail tells how things stand when it is sent,
 * and is left out when they have gone on; the inbox keeps each step.
 */
@Injectable()
export class DeliveryContent {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly codes: HandoverCodes,
    private readonly patients: Patients,
    private readonly config: DeliveriesConfig,
    private readonly site: SiteConfig,
  ) {}

  async of({ context, channel, recipient, addressee: { locale } }: Occasion): Promise<Content | Skipped> {
    const { deliveryId } = context;
    const delivery = typeof deliveryId === 'string' ? await this.deliveries.find(deliveryId) : null;
    const patient = delivery && (await this.patients.nameOf(delivery.patientId));
    if (!patient) return { skip: 'recipient_gone' };
    const status = (context.status ?? delivery.status) as DeliveryStatus;
    if (channel === 'email' && status !== delivery.status) return { skip: 'delivery_moved_on' };
    const name = nameIn(patient, locale);
    return {
      values: {
        ...STEP_WORDS[locale][status],
        patient: name,
        // Somebody reads it in the place of the patient, and may have several dependents.
        dependent: recipient.kind === 'account' ? name : '',
        note: status === delivery.status ? noteIn(delivery, locale) : '',
        code: status === 'out_for_delivery' && status === delivery.status ? this.codes.of(delivery) : '',
        ...this.timeAtDoor(delivery, status, locale),
        site: this.site.PUBLIC_URL,
      },
    };
  }

  private timeAtDoor(
    { scheduledFor }: Delivery,
    status: DeliveryStatus,
    locale: Locale,
  ): { when: string; zone: string } {
    if (!scheduledFor || !WITH_TIME.includes(status)) return { when: '', zone: '' };
    const timeZone = this.config.DELIVERY_TIME_ZONE;
    return {
      when: dayAndTime(scheduledFor, timeZone, locale),
      zone: zoneName(scheduledFor, timeZone, locale),
    };
  }
}

const noteIn = ({ note }: Delivery, locale: Locale): string =>
  note === HELD_REASON ? HELD_BY_SYSTEM[locale] : (note ?? '');
