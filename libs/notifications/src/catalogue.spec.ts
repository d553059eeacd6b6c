import { describe, expect, it } from '@jest/globals';
import { CATALOGUE, notificationsOf } from './catalogue.js';
import { mailRequestHandlers } from './jobs/request-mails.js';
import { TEMPLATES } from './templates/index.js';

describe('the catalogue', () => {
  const lines = CATALOGUE.flatMap(({ notifications }) => notifications);

  it('uses each template once, and leaves none unused', () => {
    expect(lines.map(({ template }) => template).sort()).toEqual(Object.keys(TEMPLATES).sort());
  });

  it('has one entry for each event', () => {
    const events = CATALOGUE.map(({ event }) => event.name);
    expect(new Set(events).size).toBe(events.length);
    for (const { event, notifications } of CATALOGUE)
      expect(notificationsOf(event.name)).toEqual(notifications);
  });

  it('sends mails about an account or an SOS whatever the recipient has turned off', () => {
    for (const { template, category } of lines) {
      if (TEMPLATES[template].about === 'account') expect(category).toBe('security');
      expect(category === 'emergency').toBe(TEMPLATES[template].about === 'emergency');
    }
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
    ]);
  });
});
