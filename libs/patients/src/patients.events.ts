import { type EventType, eventType } from '#libs/platform';

/** Somebody asks a patient to be their guardian: the link goes to the patient's address. */
export const GuardianshipOffered = eventType<{ guardianshipId: string }>('guardianship.offered');
/** A guardianship holds from now on. */
export const GuardianshipBegan = eventType<{ guardianshipId: string }>('guardianship.began');
/** One of the two, or an admin, has ended it. */
export const GuardianshipRevoked = eventType<{ guardianshipId: string }>('guardianship.revoked');
/** The dependent has come of age. */
export const GuardianshipExpired = eventType<{ guardianshipId: string }>('guardianship.expired');
/** Somebody has opened a chart without a care relationship. */
export const GlassBroken = eventType<{ grantId: string }>('patient.glass_broken');

/** Every event of this library. */
export const patientsEvents: readonly EventType[] = [
  GuardianshipOffered,
  GuardianshipBegan,
  GuardianshipRevoked,
  GuardianshipExpired,
  GlassBroken,
];
