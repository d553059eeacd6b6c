import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadedPages } from '../frame/loaded';
import { Page } from '../frame/page';
import { Section } from '../frame/section';
import { usePages } from '../hospital/use-pages';
import { ScheduleForm } from '../schedule/schedule-form';
import { TimeOffSection } from '../schedule/time-off-section';
import { WeekView } from '../schedule/week-view';
import { type Schedule } from '../schedule/weekdays';

/** When a doctor works, and when not. */
export function SchedulePage({ doctorId }: { doctorId: string }): ReactNode {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Schedule | 'new'>();
  const pages = usePages('/v1/schedules', { query: { doctorId, limit: 100 } });
  return (
    <Page
      title={t('schedule.title')}
      actions={
        <Button variant="contained" startIcon={<AddIcon />} onClick={() => setChosen('new')}>
          {t('schedule.add')}
        </Button>
      }
    >
      <Section title={t('schedule.week')}>
        <LoadedPages pages={pages} empty={t('schedule.none')}>
          {(schedules) => <WeekView schedules={schedules} onChoose={setChosen} />}
        </LoadedPages>
      </Section>
      <TimeOffSection doctorId={doctorId} />
      {chosen && (
        <ScheduleForm
          key={chosen === 'new' ? 'new' : chosen.id}
          doctorId={doctorId}
          schedule={chosen === 'new' ? undefined : chosen}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Page>
  );
}
