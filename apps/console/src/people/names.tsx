import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../hospital/use-read';

/** Names seldom change: they are read once in ten minutes. */
const SELDOM = { staleTime: 600_000 };

interface Named {
  firstName: string;
  lastName: string;
  firstNameAr?: string | null;
  lastNameAr?: string | null;
}

/** A person's name in the user's language where it is known in it. */
export function usePersonName(): (person: Named) => string {
  const { i18n } = useTranslation();
  return ({ firstName, lastName, firstNameAr, lastNameAr }) =>
    i18n.language === 'ar' && firstNameAr && lastNameAr
      ? `${firstNameAr} ${lastNameAr}`
      : `${firstName} ${lastName}`;
}

/** A clinic's name in the user's language where it has one. */
export function useClinicNaming(): (clinic: { name: string; nameAr: string | null }) => string {
  const { i18n } = useTranslation();
  return ({ name, nameAr }) => (i18n.language === 'ar' && nameAr ? nameAr : name);
}

export function useDoctor(id: string | undefined) {
  return useRead('/v1/doctors/{id}', { path: { id: id ?? '' } }, { ...SELDOM, enabled: !!id });
}

export function useClinic(id: string | undefined) {
  return useRead('/v1/clinics/{id}', { path: { id: id ?? '' } }, { ...SELDOM, enabled: !!id });
}

export function usePatient(id: string | undefined) {
  return useRead('/v1/patients/{id}', { path: { id: id ?? '' } }, { ...SELDOM, enabled: !!id });
}

export function useDoctorName(id: string | undefined): string {
  const { t } = useTranslation();
  const name = usePersonName();
  const { data } = useDoctor(id);
  return data ? t('people.doctor', { name: name(data) }) : '…';
}

export function useClinicName(id: string | undefined): string {
  const name = useClinicNaming();
  const { data } = useClinic(id);
  return data ? name(data) : '…';
}

/** Somebody's name who may not be the user's to know. */
export function usePatientName(id: string | undefined): string {
  const { t } = useTranslation();
  const name = usePersonName();
  const { data, error } = usePatient(id);
  return data ? name(data) : error ? t('people.unknown') : '…';
}

export function DoctorName({ id }: { id: string }): ReactNode {
  return useDoctorName(id);
}

export function ClinicName({ id }: { id: string }): ReactNode {
  return useClinicName(id);
}

export function PatientName({ id }: { id: string }): ReactNode {
  return usePatientName(id);
}

/** The zone in which the times of a clinic are told. */
export function useClinicZone(id: string | undefined): string | undefined {
  return useClinic(id).data?.timeZone;
}

/** A specialty in the user's language where it is a known one. */
export function useSpecialtyName(): (specialty: string) => string {
  const { t, i18n } = useTranslation();
  return (specialty) => {
    const key = `specialties.${specialty}`;
    return i18n.exists(key) ? (t as (key: string) => string)(key) : specialty;
  };
}
