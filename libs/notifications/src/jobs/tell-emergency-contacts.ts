import { Injectable } from '@nestjs/common';
import { Emergencies, isOver, SosRaised } from '#libs/emergencies';
import { Patients } from '#libs/patients';
import { type DomainEvent, type EventHandler, HandlesEvent, Outbox, Permit } from '#libs/platform';
import { TextRequested } from '../notifications.events.js';
import { EmergencyText } from '../texts/emergency-text.js';
import { SmsProvider } from '../providers/provider.js';
import { Texts } from '../texts/texts.js';

/** Notes a text message to each emergency contact of a patient who needs help, and asks for each to be sent by itself. */
@Injectable()
@HandlesEvent(SosRaised)
@Permit('text.request')
export class RequestTextsWhenSosRaised implements EventHandler<{ sosId: string; patientId: string }> {
  constructor(
    private readonly patients: Patients,
    private readonly texts: Texts,
    private readonly outbox: Outbox,
  ) {}

  async handle({ id, payload }: DomainEvent<{ sosId: string; patientId: string }>): Promise<void> {
    const profile = await this.patients.emergencyProfile(payload.patientId);
    for (const { phone } of profile?.emergencyContacts ?? []) {
      const textId = await this.texts.add({ eventId: id, sosId: payload.sosId, recipient: phone });
      if (textId !== null) await this.outbox.publish(TextRequested, { textId });
    }
  }
}

/** Sends one text message. After a crash it is sent again under the same id, by which the gateway drops the repetition. */
@Injectable()
@HandlesEvent(TextRequested, { transactional: false })
@Permit('text.send')
export class SendTextWhenRequested implements EventHandler<{ textId: string }> {
  constructor(
    private readonly texts: Texts,
    private readonly emergencies: Emergencies,
    private readonly wording: EmergencyText,
    private readonly provider: SmsProvider,
  ) {}

  async handle({ payload: { textId } }: DomainEvent<{ textId: string }>): Promise<void> {
    const waiting = await this.texts.waiting(textId);
    const sos = waiting && (await this.emergencies.find(waiting.sosId));
    if (!sos) return;
    if (isOver(sos.status)) return this.texts.markSkipped(textId, 'sos_over');
    if (!this.provider.exists) return this.texts.markSkipped(textId, 'no_channel');
    await this.provider.send({ id: textId, to: waiting.recipient, text: await this.wording.of(sos) });
    await this.texts.markSent(textId);
  }
}
