import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type components } from '#libs/client';
import { Choice, Field } from '../frame/field';
import { useClinicNaming } from '../people/names';
import { type ScheduleWish } from './schedule-wish';
import { WEEKDAYS } from './weekdays';

type Clinic = components['schemas']['ClinicDto'];

const TYPES = ['physical', 'online'] as const;
const PAIR = { display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr' };

/** The fields of a schedule. */
export function ScheduleFields({
  value,
  onChange,
  clinics,
}: {
  value: ScheduleWish;
  onChange: (value: ScheduleWish) => void;
  /** Where the doctor works. */
  clinics: readonly Clinic[];
}): ReactNode {
  const { t } = useTranslation();
  const name = useClinicNaming();
  const offered = clinics.find(({ id }) => id === value.clinicId)?.visitTypes ?? TYPES;
  const field = (
    key: 'startTime' | 'endTime' | 'slotMinutes' | 'bufferMinutes' | 'validFrom' | 'validUntil',
  ) => ({
    value: value[key],
    onChange: (text: string) => onChange({ ...value, [key]: text }),
    label: t(`schedule.fields.${key}`),
    required: key !== 'validUntil',
  });
  return (
    <>
      <Choice
        label={t('appointments.clinic')}
        required
        value={value.clinicId}
        onChange={(clinicId) => onChange({ ...value, clinicId })}
        options={clinics.map((clinic) => ({ value: clinic.id, label: name(clinic) }))}
      />
      <Several
        label={t('schedule.fields.weekdays')}
        value={value.weekdays}
        onChange={(weekdays) => onChange({ ...value, weekdays })}
        options={WEEKDAYS.map((day) => ({ value: day, label: t(`schedule.weekdays.${day}`) }))}
      />
      <Several
        label={t('appointments.visitType')}
        value={value.visitTypes}
        onChange={(visitTypes) => onChange({ ...value, visitTypes })}
        options={TYPES.filter((type) => offered.includes(type)).map((type) => ({
          value: type,
          label: t(`appointments.visitTypes.${type}`),
        }))}
      />
      <Box sx={PAIR}>
        <Field {...field('startTime')} type="time" />
        <Field {...field('endTime')} type="time" />
      </Box>
      <FormHelperText>{t('schedule.clockExplained')}</FormHelperText>
      <Box sx={PAIR}>
        <Field {...field('slotMinutes')} type="number" slotProps={{ htmlInput: { min: 5, max: 240 } }} />
        <Field {...field('bufferMinutes')} type="number" slotProps={{ htmlInput: { min: 0, max: 240 } }} />
      </Box>
      <Box sx={PAIR}>
        <Field {...field('validFrom')} type="date" />
        <Field {...field('validUntil')} type="date" helperText={t('schedule.openEnd')} />
      </Box>
    </>
  );
}

function Several<Value extends string>({
  label,
  value,
  onChange,
  options,
}: {
  label: string;
  value: Value[];
  onChange: (value: Value[]) => void;
  options: { value: Value; label: string }[];
}): ReactNode {
  const heading = useId();
  return (
    <div>
      <FormLabel id={heading} sx={{ display: 'block', mb: 0.5, typography: 'body2' }}>
        {label}
      </FormLabel>
      <ToggleButtonGroup
        color="primary"
        size="small"
        aria-labelledby={heading}
        value={value}
        onChange={(_event, chosen: Value[]) => onChange(chosen)}
        sx={{ flexWrap: 'wrap', gap: 1, '& > .MuiToggleButton-root': { borderRadius: 2, border: 1, m: 0 } }}
      >
        {options.map((option) => (
          <ToggleButton key={option.value} value={option.value}>
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
