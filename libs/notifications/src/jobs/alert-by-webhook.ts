import { Injectable } from '@nestjs/common';
import { Emergencies, isOver, SosEscalatedToAdmins } from '#libs/emergencies';
import {
  type DomainEvent,
  type EventHandler,
  type EventPayload,
  HandlesEvent,
  Permit,
  WebhookSender,
} from '#libs/platform';
import { NotificationsConfig } from '../notifications.config.js';

interface Escalated {
  sosId: string;
  patientId: string;
  level: number;
}

/**
 * Alerts another system that nobody has answered an SOS. It says which one and how long, and nothing about the patient.
 * After a crash it is sent again under the same id, by which the receiver drops the repetition.
 */
@Injectable()
@HandlesEvent(SosEscalatedToAdmins, { transactional: false })
@Permit('alert.send')
export class AlertByWebhookWhenSosEscalatedToAdmins implements EventHandler<EventPayload & Escalated> {
  constructor(
    private readonly emergencies: Emergencies,
    private readonly webhooks: WebhookSender,
    private readonly config: NotificationsConfig,
  ) {}

  async handle({ id, payload: { sosId, level } }: DomainEvent<EventPayload & Escalated>): Promise<void> {
    const target = this.config.alerts;
    const sos = await this.emergencies.find(sosId);
    if (!target || !sos || isOver(sos.status)) return;
    const { category, status, raisedAt } = sos;
    await this.webhooks.send(target, {
      id,
      type: 'sos.escalated',
      data: { sosId, level, category, status, raisedAt: raisedAt.toISOString() },
    });
  }
}
