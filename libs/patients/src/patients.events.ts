import { type EventType, eventType } from '#libs/platform';

/** Which guardianship, and its two sides. */
type OfGuardianship = Readonly<{ guardianshipId: string; guardianId: string; patientId: string }>;

/** Somebody asks a patient to be their guardian: the link goes to the patient's address. */
export const GuardianshipOffered = eventType<OfGuardianship>('guardianship.offered');
/** A guardianship holds from now on. */
export const GuardianshipBegan = eventType<OfGuardianship>('guardianship.began');
/** It covers something else from now on. */
export const GuardianshipChanged = eventType<OfGuardianship>('guardianship.changed');
/** One of the two, or an admin, has ended it. */
export const GuardianshipRevoked = eventType<OfGuardianship>('guardianship.revoked');
/** The dependent has come of age. */
export const GuardianshipExpired = eventType<OfGuardianship>('guardianship.expired');
/** Somebody has opened a chart without a care relationship. */
export const GlassBroken = eventType<{ grantId: string; patientId: string }>('patient.glass_broken');

/** Every event of this library. */
export const patientsEvents: readonly EventType[] = [
  GuardianshipOffered,
  GuardianshipBegan,
  GuardianshipChanged,
  GuardianshipRevoked,
  GuardianshipExpired,
  GlassBroken,
];
