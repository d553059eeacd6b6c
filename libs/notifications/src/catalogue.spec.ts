import { describe, expect, it } from '@jest/globals';
import { DELIVERY_STATUSES } from '#libs/deliveries';
import { CATALOGUE, notificationsOf } from './catalogue.js';
import { type Channel } from './catalogue-entry.js';
import { inAppHandlers } from './jobs/notify-in-app.js';
import { mailRequestHandlers } from './jobs/request-mails.js';
import { webhookRequestHandlers } from './jobs/request-webhooks.js';
import { TEMPLATES } from './templates/index.js';

describe('the catalogue', () => {
  const lines = CATALOGUE.flatMap(({ notifications }) => notifications);

  it('uses each template once, and leaves none unused', () => {
    expect(lines.map(({ template }) => template).sort()).toEqual(Object.keys(TEMPLATES).sort());
  });

  it('has one entry for each event', () => {
    const events = CATALOGUE.map(({ event }) => event.name);
    expect(new Set(events).size).toBe(events.length);
    for (const { event, notifications } of CATALOGUE.filter(
      ({ event: { name } }) => name !== 'delivery.moved',
    )) {
      const told = (channel: Channel) => notificationsOf({ name: event.name, payload: {} }, channel);
      const wanted = (channel: Channel) => notifications.filter(({ channels }) => channels.includes(channel));
      expect([told('email'), told('in_app')]).toEqual([wanted('email'), wanted('in_app')]);
    }
  });

  it('tells other systems nothing by which a patient, a doctor or an account could be known', () => {
    for (const { webhook } of CATALOGUE)
      for (const key of webhook ?? []) expect(key).not.toMatch(/patient|doctor|user|guardian|By|code/i);
  });

  it('sends mails about an account or an SOS whatever the recipient has turned off', () => {
    for (const { template, category } of lines) {
      if (TEMPLATES[template].about === 'account') expect(category).toBe('security');
      expect(category === 'emergency').toBe(TEMPLATES[template].about === 'emergency');
    }
  });

  it('tells every step of a delivery in the inbox, by one line, and those that matter by mail', () => {
    const told = (status: string, channel: Channel, isRelease = false) =>
      notificationsOf({ name: 'delivery.moved', payload: { status, isRelease } }, channel).map(
        ({ template }) => template,
      );
    for (const status of DELIVERY_STATUSES) {
      expect(told(status, 'in_app')).toHaveLength(1);
      expect([told(status, 'in_app', true), told(status, 'email', true)]).toEqual([
        ['delivery_released'],
        ['delivery_released'],
      ]);
    }
    expect(DELIVERY_STATUSES.filter((status) => told(status, 'email').length > 0)).toEqual([
      'scheduled',
      'out_for_delivery',
      'delivered',
      'failed_attempt',
      'rescheduled',
      'returned_to_sender',
      'on_hold',
      'cancelled',
    ]);
  });

  // The names stand in processed_events: another name would mean another mail for every event under way.
  it('has a handler for each event, under a name that does not change', () => {
    expect(mailRequestHandlers.map(({ name }) => name)).toEqual([
      'RequestMailsWhenRegistrationRequested',
      'RequestMailsWhenRegistrationOfKnownEmail',
      'RequestMailsWhenUserInvited',
      'RequestMailsWhenUserPasswordResetRequested',
      'RequestMailsWhenUserPasswordChanged',
      'RequestMailsWhenAppointmentBooked',
      'RequestMailsWhenAppointmentRescheduled',
      'RequestMailsWhenAppointmentCancelled',
      'RequestMailsWhenAppointmentReminderDue',
      'RequestMailsWhenWaitlistSlotOffered',
      'RequestMailsWhenGuardianshipOffered',
      'RequestMailsWhenGuardianshipBegan',
      'RequestMailsWhenGuardianshipRevoked',
      'RequestMailsWhenGuardianshipExpired',
      'RequestMailsWhenPatientGlassBroken',
      'RequestMailsWhenRecordReleased',
      'RequestMailsWhenRecordCriticalResultRecorded',
      'RequestMailsWhenMedicalLeaveIssued',
      'RequestMailsWhenMedicalLeaveRevoked',
      'RequestMailsWhenPrescriptionIssued',
      'RequestMailsWhenPrescriptionCancelled',
      'RequestMailsWhenPrescriptionExpired',
      'RequestMailsWhenRefillRequestRequested',
      'RequestMailsWhenRefillRequestApproved',
      'RequestMailsWhenRefillRequestDenied',
      'RequestMailsWhenSosRaised',
      'RequestMailsWhenSosEscalatedToDoctors',
      'RequestMailsWhenSosEscalatedToAdmins',
      'RequestMailsWhenWebhookEndpointGone',
      'RequestMailsWhenDeliveryRequested',
      'RequestMailsWhenDeliveryMoved',
      'RequestMailsWhenDeliveryBecameLate',
      'RequestMailsWhenDeliveryHandoverCodeIssued',
      'RequestMailsWhenDeliveryHandoverLocked',
      'RequestMailsWhenDeadLettersWaiting',
    ]);
    expect(inAppHandlers.map(({ name }) => name)).toEqual([
      'NotifyInAppWhenUserPasswordChanged',
      'NotifyInAppWhenAppointmentBooked',
      'NotifyInAppWhenAppointmentRescheduled',
      'NotifyInAppWhenAppointmentCancelled',
      'NotifyInAppWhenAppointmentReminderDue',
      'NotifyInAppWhenWaitlistSlotOffered',
      'NotifyInAppWhenGuardianshipOffered',
      'NotifyInAppWhenGuardianshipBegan',
      'NotifyInAppWhenGuardianshipRevoked',
      'NotifyInAppWhenGuardianshipExpired',
      'NotifyInAppWhenPatientGlassBroken',
      'NotifyInAppWhenRecordReleased',
      'NotifyInAppWhenRecordCriticalResultRecorded',
      'NotifyInAppWhenMedicalLeaveIssued',
      'NotifyInAppWhenMedicalLeaveRevoked',
      'NotifyInAppWhenPrescriptionIssued',
      'NotifyInAppWhenPrescriptionCancelled',
      'NotifyInAppWhenPrescriptionExpired',
      'NotifyInAppWhenRefillRequestRequested',
      'NotifyInAppWhenRefillRequestApproved',
      'NotifyInAppWhenRefillRequestDenied',
      'NotifyInAppWhenSosRaised',
      'NotifyInAppWhenSosEscalatedToDoctors',
      'NotifyInAppWhenSosEscalatedToAdmins',
      'NotifyInAppWhenWebhookEndpointGone',
      'NotifyInAppWhenDeliveryRequested',
      'NotifyInAppWhenDeliveryMoved',
      'NotifyInAppWhenDeliveryBecameLate',
      'NotifyInAppWhenDeliveryHandoverCodeIssued',
      'NotifyInAppWhenDeliveryHandoverLocked',
      'NotifyInAppWhenDeadLettersWaiting',
    ]);
    expect(webhookRequestHandlers.map(({ name }) => name)).toEqual([
      'RequestWebhooksWhenAppointmentBooked',
      'RequestWebhooksWhenAppointmentRescheduled',
      'RequestWebhooksWhenAppointmentCancelled',
      'RequestWebhooksWhenWaitlistSlotOffered',
      'RequestWebhooksWhenRecordReleased',
      'RequestWebhooksWhenRecordCriticalResultRecorded',
      'RequestWebhooksWhenMedicalLeaveIssued',
      'RequestWebhooksWhenMedicalLeaveRevoked',
      'RequestWebhooksWhenPrescriptionIssued',
      'RequestWebhooksWhenPrescriptionCancelled',
      'RequestWebhooksWhenPrescriptionExpired',
      'RequestWebhooksWhenRefillRequestRequested',
      'RequestWebhooksWhenRefillRequestApproved',
      'RequestWebhooksWhenRefillRequestDenied',
      'RequestWebhooksWhenSosRaised',
      'RequestWebhooksWhenSosEscalatedToDoctors',
      'RequestWebhooksWhenSosEscalatedToAdmins',
      'RequestWebhooksWhenDeliveryRequested',
      'RequestWebhooksWhenDeliveryMoved',
      'RequestWebhooksWhenDeliveryBecameLate',
      'RequestWebhooksWhenDeliveryHandoverLocked',
      'RequestWebhooksWhenDeadLettersWaiting',
    ]);
  });
});
