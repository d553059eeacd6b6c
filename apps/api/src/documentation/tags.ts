/** The chapters of the API's documentation, in reading order. */
export const TAGS: Readonly<Record<string, string>> = {
  'Sign-in': 'Register, sign in, stay signed in, and mend a forgotten password.',
  Me: 'One’s own account and the places where it is signed in.',
  Users: 'Accounts of patients, doctors and admins, as admins see them.',
  Patients: 'Who is treated here: profiles, and who may look into a chart.',
  Family: 'Children and others for whom somebody may act.',
  Clinics: 'Where visits take place, and by which rules.',
  Doctors: 'Who may be visited.',
  Schedules: 'When doctors work, and when they do not.',
  Slots: 'What can be booked.',
  Appointments: 'Visits, from booking to their end.',
  Prescriptions: 'What doctors prescribe, and what patients ask for again.',
  Files: 'Documents and images, from the upload to the download.',
  Audit: 'Who did, saw or was refused what.',
  Operations: 'For those who run the system.',
};
