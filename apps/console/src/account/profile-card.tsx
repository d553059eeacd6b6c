import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type components, dataOf } from '#libs/client';
import { Choice, Field } from '../frame/field';
import { Loaded } from '../frame/loaded';
import { Problem } from '../frame/problem';
import { Section } from '../frame/section';
import { useDraft } from '../frame/use-draft';
import { hospital } from '../hospital/hospital';
import { useAction } from '../hospital/use-action';
import { usePatient } from '../people/names';
import { ContactsField } from './contacts-field';

type Patient = components['schemas']['PatientDto'];
type BloodType = components['schemas']['BloodType'];
type MaritalStatus = components['schemas']['MaritalStatus'];

const BLOOD_TYPES: readonly BloodType[] = ['A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-'];
const MARITAL: readonly MaritalStatus[] = ['single', 'married', 'divorced', 'widowed'];
const NAMES = ['firstName', 'middleName', 'lastName', 'firstNameAr', 'middleNameAr', 'lastNameAr'] as const;

/** A patient's personal data. */
export function ProfileCard({ patientId }: { patientId: string }): ReactNode {
  const { t } = useTranslation();
  const patient = usePatient(patientId);
  return (
    <Section title={t('account.profile')}>
      <Loaded query={patient}>{(kept) => <Profile key={kept.version} kept={kept} />}</Loaded>
    </Section>
  );
}

function Profile({ kept }: { kept: Patient }): ReactNode {
  const { t } = useTranslation();
  const [form, setForm, endDraft] = useDraft(`profile.${kept.id}.${kept.version}`, {
    ...Object.fromEntries(NAMES.map((name) => [name, kept[name] ?? ''])),
    phone: kept.phone ?? '',
    bloodType: kept.bloodType ?? ('' as const),
    maritalStatus: kept.maritalStatus ?? ('' as const),
    emergencyContacts: kept.emergencyContacts,
  } as Record<(typeof NAMES)[number] | 'phone', string> & {
    bloodType: BloodType | '';
    maritalStatus: MaritalStatus | '';
    emergencyContacts: Patient['emergencyContacts'];
  });
  const field = (name: (typeof NAMES)[number] | 'phone') => ({
    value: form[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
    label: name === 'phone' ? t('people.phone') : t(`account.names.${name}`),
  });
  const action = useAction(
    () => {
      const { firstName, lastName, bloodType, maritalStatus, emergencyContacts, ...optional } = form;
      return dataOf(
        hospital.rest.PATCH('/v1/patients/{id}', {
          params: { path: { id: kept.id }, header: { 'If-Match': `"${kept.version}"` } },
          body: {
            ...(firstName !== kept.firstName && { firstName }),
            ...(lastName !== kept.lastName && { lastName }),
            ...Object.fromEntries(Object.entries(optional).map(([name, value]) => [name, value || null])),
            bloodType: bloodType || null,
            maritalStatus: maritalStatus || null,
            emergencyContacts,
          },
        }),
      );
    },
    { refreshes: ['/v1/patients', '/v1/dependents'], done: t('common.saved'), onDone: endDraft },
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        action.mutate();
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, mb: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' } }}>
        {NAMES.map((name) => (
          <Field key={name} {...field(name)} required={name === 'firstName' || name === 'lastName'} />
        ))}
        <Field {...field('phone')} type="tel" />
        <Choice
          label={t('sos.bloodType')}
          value={form.bloodType}
          onChange={(bloodType) => setForm({ ...form, bloodType })}
          options={BLOOD_TYPES.map((value) => ({ value, label: value }))}
        />
        <Choice
          label={t('account.maritalStatus')}
          value={form.maritalStatus}
          onChange={(maritalStatus) => setForm({ ...form, maritalStatus })}
          options={MARITAL.map((value) => ({ value, label: t(`account.maritalStatuses.${value}`) }))}
        />
      </Box>
      <ContactsField
        value={form.emergencyContacts}
        onChange={(emergencyContacts) => setForm({ ...form, emergencyContacts })}
      />
      <Problem error={action.error} />
      <Button type="submit" variant="contained" loading={action.isPending}>
        {t('common.save')}
      </Button>
    </form>
  );
}
