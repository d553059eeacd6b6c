/** The password of every demo account; they exist only in the local start. */
export const DEMO_PASSWORD = 'demo-hospital-2026';

/** The demo accounts, and who they are. */
export const DEMO_ACCOUNTS = [
  { email: 'patient@demo.test', who: 'a patient' },
  { email: 'patient2@demo.test', who: 'another patient' },
  { email: 'doctor@demo.test', who: 'a doctor' },
  { email: 'doctor2@demo.test', who: 'another doctor' },
  { email: 'admin@demo.test', who: 'an administrator' },
] as const;
