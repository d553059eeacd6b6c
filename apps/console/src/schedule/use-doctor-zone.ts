import { useClinicZone, useDoctor } from '../people/names';

/** In which zone a doctor's days are told: their first clinic's; undefined as long as it is not known. */
export function useDoctorZone(doctorId: string | undefined): string | undefined {
  const doctor = useDoctor(doctorId);
  const clinicId = doctor.data?.clinicIds[0];
  const zone = useClinicZone(clinicId);
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // Whoever works nowhere lives by the clock of this machine.
  return zone ?? (doctor.error || (doctor.data && clinicId === undefined) ? here : undefined);
}
