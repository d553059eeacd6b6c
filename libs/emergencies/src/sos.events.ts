import { eventType } from '#libs/platform';

/** Somebody needs help. */
export const SosRaised = eventType<{ sosId: string; patientId: string }>('sos.raised');
/** None of those on duty has answered in time: all doctors are to know. */
export const SosEscalatedToDoctors = eventType<{ sosId: string; patientId: string }>(
  'sos.escalated_to_doctors',
);
/** No doctor has answered in time either: the admins are to know, each time anew. */
export const SosEscalatedToAdmins = eventType<{ sosId: string; patientId: string; level: number }>(
  'sos.escalated_to_admins',
);

/** The events of this library. */
export const emergenciesEvents = [SosRaised, SosEscalatedToDoctors, SosEscalatedToAdmins];
