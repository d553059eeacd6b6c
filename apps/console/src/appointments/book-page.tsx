import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Choice } from '../frame/field';
import { Loaded, Nothing } from '../frame/loaded';
import { Page } from '../frame/page';
import { Section } from '../frame/section';
import { useRead } from '../hospital/use-read';
import { useFormats } from '../language/formats';
import {
  useClinicNaming,
  useClinicZone,
  useDoctorName,
  usePersonName,
  useSpecialtyName,
} from '../people/names';
import { JoinWaitlistButton } from '../waitlist/join-waitlist-button';
import { BookDialog } from './book-dialog';
import { type Slot, SlotChoice } from './slot-choice';

const ANY = 'any';

/** Finds a time: by clinic, specialty or doctor, then the day, then the hour; or simply the earliest. */
export function BookPage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [visitType, setVisitType] = useState<'physical' | 'online'>('physical');
  const [clinic, setClinic] = useState(ANY);
  const [specialty, setSpecialty] = useState(ANY);
  const [doctor, setDoctor] = useState(ANY);
  const [slot, setSlot] = useState<Slot>();
  const wish = {
    visitType,
    ...(clinic !== ANY && { clinicId: clinic }),
    ...(doctor !== ANY && { doctorId: doctor }),
  };
  // All doctors of a clinic have one calendar; those of one specialty have none of their own.
  const hasCalendar = doctor !== ANY || (clinic !== ANY && specialty === ANY);
  return (
    <Page title={t('appointments.bookTitle')}>
      <Section title={t('appointments.what')}>
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: 'auto 1fr 1fr 1fr' },
          }}
        >
          <ToggleButtonGroup
            exclusive
            color="primary"
            aria-label={t('appointments.visitType')}
            value={visitType}
            onChange={(_event, value: 'physical' | 'online' | null) => value && setVisitType(value)}
          >
            {(['physical', 'online'] as const).map((type) => (
              <ToggleButton key={type} value={type} sx={{ flex: 1, whiteSpace: 'nowrap' }}>
                {t(`appointments.visitTypes.${type}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <ClinicChoice
            value={clinic}
            onChange={(value) => {
              setClinic(value);
              setDoctor(ANY);
            }}
          />
          <DoctorChoices
            clinic={clinic}
            specialty={specialty}
            doctor={doctor}
            onSpecialty={(value) => {
              setSpecialty(value);
              setDoctor(ANY);
            }}
            onDoctor={setDoctor}
          />
        </Box>
      </Section>
      {hasCalendar ? (
        <Section title={t('appointments.when')} actions={<JoinWaitlistButton wish={wish} />}>
          <SlotChoice key={JSON.stringify(wish)} wish={wish} onChoose={setSlot} />
        </Section>
      ) : (
        <Section title={t('appointments.earliest')}>
          <Earliest query={{ ...wish, ...(specialty !== ANY && { specialty }) }} onChoose={setSlot} />
        </Section>
      )}
      {slot && (
        <BookDialog
          slot={slot}
          visitType={visitType}
          onClose={() => setSlot(undefined)}
          onBooked={() => void navigate('/appointments')}
        />
      )}
    </Page>
  );
}

function ClinicChoice({ value, onChange }: { value: string; onChange: (value: string) => void }): ReactNode {
  const { t } = useTranslation();
  const name = useClinicNaming();
  const { data } = useRead('/v1/clinics', { query: { limit: 100 } });
  return (
    <Choice
      label={t('appointments.clinic')}
      value={value}
      onChange={onChange}
      options={[
        { value: ANY, label: t('appointments.anyClinic') },
        ...(data?.items ?? []).map((clinic) => ({ value: clinic.id, label: name(clinic) })),
      ]}
    />
  );
}

function DoctorChoices({
  clinic,
  specialty,
  doctor,
  onSpecialty,
  onDoctor,
}: {
  clinic: string;
  specialty: string;
  doctor: string;
  onSpecialty: (value: string) => void;
  onDoctor: (value: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  const name = usePersonName();
  const specialtyName = useSpecialtyName();
  const { data } = useRead('/v1/doctors', {
    query: { limit: 100, ...(clinic !== ANY && { clinicId: clinic }) },
  });
  const doctors = data?.items ?? [];
  const specialties = [
    ...new Set([...doctors.map((one) => one.specialty), ...(specialty === ANY ? [] : [specialty])]),
  ];
  return (
    <>
      <Choice
        label={t('appointments.specialty')}
        value={specialty}
        onChange={onSpecialty}
        options={[
          { value: ANY, label: t('appointments.anySpecialty') },
          ...specialties.map((value) => ({ value, label: specialtyName(value) })),
        ]}
      />
      <Choice
        label={t('appointments.doctor')}
        value={doctor}
        onChange={onDoctor}
        options={[
          { value: ANY, label: t('appointments.anyDoctor') },
          ...doctors
            .filter((one) => specialty === ANY || one.specialty === specialty)
            .map((one) => ({ value: one.id, label: t('people.doctor', { name: name(one) }) })),
        ]}
      />
    </>
  );
}

function Earliest({
  query,
  onChoose,
}: {
  query: { visitType: 'physical' | 'online'; clinicId?: string; specialty?: string };
  onChoose: (slot: Slot) => void;
}): ReactNode {
  const { t } = useTranslation();
  const slots = useRead('/v1/slots/next', { query: { ...query, limit: 12 } });
  return (
    <Loaded query={slots}>
      {({ items }) =>
        items.length ? (
          <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))' }}>
            {items.map((slot) => (
              <EarliestSlot key={slot.doctorId + slot.startsAt} slot={slot} onChoose={onChoose} />
            ))}
          </Box>
        ) : (
          <Nothing>{t('appointments.nothingFree')}</Nothing>
        )
      }
    </Loaded>
  );
}

function EarliestSlot({ slot, onChoose }: { slot: Slot; onChoose: (slot: Slot) => void }): ReactNode {
  const formats = useFormats();
  const zone = useClinicZone(slot.clinicId);
  const doctor = useDoctorName(slot.doctorId);
  return (
    <Button variant="outlined" onClick={() => onChoose(slot)} sx={{ display: 'block', textAlign: 'start' }}>
      {formats.dateTime(slot.startsAt, zone)}
      <br />
      {doctor}
    </Button>
  );
}
