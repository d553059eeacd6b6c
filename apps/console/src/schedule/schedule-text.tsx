import Typography from '@mui/material/Typography';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/formats';
import { ClinicName } from '../people/names';
import { todayIn } from './wall-clock';
import { type Schedule } from './weekdays';

/** What there is to know of a schedule at a glance: hours, clinic, kinds of visit, and for how long it is good. */
export function ScheduleText({ schedule }: { schedule: Schedule }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const { clinicId, visitTypes, startTime, endTime, slotMinutes, validFrom, validUntil } = schedule;
  return (
    <>
      <Typography component="span" variant="body2" sx={{ display: 'block', fontWeight: 600 }}>
        {startTime}–{endTime}
      </Typography>
      <Typography component="span" variant="caption" sx={{ display: 'block' }}>
        <ClinicName id={clinicId} />
      </Typography>
      <Typography component="span" variant="caption" sx={{ display: 'block' }}>
        {visitTypes.map((type) => t(`appointments.visitTypes.${type}`)).join(' · ')} ·{' '}
        {t('schedule.minutes', { count: slotMinutes })}
      </Typography>
      {validFrom > todayIn() && (
        <Typography component="span" variant="caption" sx={{ display: 'block' }}>
          {t('schedule.from', { date: formats.day(validFrom) })}
        </Typography>
      )}
      {validUntil !== null && (
        <Typography component="span" variant="caption" sx={{ display: 'block' }}>
          {t('schedule.until', { date: formats.day(validUntil) })}
        </Typography>
      )}
    </>
  );
}
