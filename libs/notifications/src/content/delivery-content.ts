import { Injectable } from '@nestjs/common';
import {
  Deliveries,
  DeliveriesConfig,
  type Delivery,
  type DeliveryStatus,
  HandoverCodes,
  isFinal,
  triesLeft,
} from '#libs/deliveries';
import { Patients } from '#libs/patients';
import { Clock, SiteConfig } from '#libs/platform';
import { type Content, type Occasion, type Skipped } from './content.js';
import { STEP_WORDS, SYSTEM_NOTES } from './delivery-wording.js';
import { dayAndTime, zoneName } from './local-time.js';
import { nameIn } from './wording.js';

/** The steps with which the time at the door is told. */
const WITH_TIME: readonly DeliveryStatus[] = ['scheduled', 'rescheduled', 'out_for_delivery'];

const MOVED_ON: Skipped = { skip: 'delivery_moved_on' };

/**
 * What is said of a delivery: where it stands, and never what is in it. A step is told as it was, with what was said
 * then. A mail is left out when the delivery has gone on; the inbox keeps each step.
 */
@Injectable()
export class DeliveryContent {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly codes: HandoverCodes,
    private readonly patients: Patients,
    private readonly config: DeliveriesConfig,
    private readonly site: SiteConfig,
    private readonly clock: Clock,
  ) {}

  async of(occasion: Occasion): Promise<Content | Skipped> {
    const { context, recipient, addressee } = occasion;
    const { deliveryId } = context;
    const delivery = typeof deliveryId === 'string' ? await this.deliveries.find(deliveryId) : null;
    const patient = delivery && (await this.patients.nameOf(delivery.patientId));
    if (!patient) return { skip: 'recipient_gone' };
    const isStep = context.version !== undefined;
    if (!isStep && !isSo(occasion, delivery)) return MOVED_ON;
    const told = isStep ? await this.step(occasion, delivery) : { values: {} };
    if ('skip' in told) return told;
    const name = nameIn(patient, addressee.locale);
    return {
      patientId: delivery.patientId,
      // The courier does not wait.
      ...(delivery.status === 'out_for_delivery' ? { usefulUntil: this.clock.now() } : {}),
      values: {
        ...told.values,
        code: delivery.status === 'out_for_delivery' ? this.codes.of(delivery) : '',
        patient: name,
        // Somebody reads it in the place of the patient, and may have several dependents.
        dependent: recipient.kind === 'account' ? name : '',
        site: this.site.PUBLIC_URL,
      },
    };
  }

  /** A step, by the number of its event. */
  private async step(
    { context, channel, addressee: { locale } }: Occasion,
    delivery: Delivery,
  ): Promise<Content | Skipped> {
    const status = context.status as DeliveryStatus;
    const step = await this.deliveries.step(delivery.id, Number(context.version));
    if (!step || (channel === 'email' && !step.isLast)) return MOVED_ON;
    const { scheduledFor } = step;
    const note = step.note ?? '';
    const timeZone = this.config.DELIVERY_TIME_ZONE;
    const at = WITH_TIME.includes(status) ? scheduledFor : null;
    return {
      values: {
        ...STEP_WORDS[locale][status],
        note: SYSTEM_NOTES[locale][note] ?? note,
        when: at ? dayAndTime(at, timeZone, locale) : '',
        zone: at ? zoneName(at, timeZone, locale) : '',
      },
    };
  }
}

/** Whether something that is no step is still so; a new code is mailed to whoever was mailed the old one. */
function isSo({ template, channel }: Occasion, delivery: Delivery): boolean {
  if (template === 'delivery_requested') return true;
  if (isFinal(delivery.status)) return false;
  if (template === 'delivery_code_issued')
    return channel === 'in_app' || delivery.status === 'out_for_delivery';
  return template === 'delivery_handover_locked' ? triesLeft(delivery) === 0 : delivery.lateSince !== null;
}
