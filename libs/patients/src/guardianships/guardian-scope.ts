/** What a guardian may be allowed to do for a dependent. */
export const GUARDIAN_SCOPES = [
  'appointments',
  'records',
  'prescriptions',
  'deliveries',
  'consultations',
  'emergencies',
] as const;
export type GuardianScope = (typeof GUARDIAN_SCOPES)[number];

/** From this age on nobody is a dependent because of age. */
export const FULL_AGE_YEARS = 18;

/** The 18th birthday, as `YYYY-MM-DD`; who was born on 29 February has it on 1 March. */
export function fullAgeOn(dateOfBirth: string): string {
  const [year = 0, month = 1, day = 1] = dateOfBirth.split('-').map(Number);
  return new Date(Date.UTC(year + FULL_AGE_YEARS, month - 1, day)).toISOString().slice(0, 10);
}
