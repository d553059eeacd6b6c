import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Field } from '../frame/field';
import { LoadedPages } from '../frame/loaded';
import { Page } from '../frame/page';
import { ItemCard } from '../frame/section';
import { usePages } from '../hospital/use-pages';
import { useFormats } from '../language/formats';
import { usePersonName } from '../people/names';

/** Finds a patient by name. */
export function PatientsPage(): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = usePersonName();
  const [q, setQ] = useState('');
  const wanted = useDeferredValue(q.trim());
  const pages = usePages('/v1/patients', { query: wanted ? { q: wanted } : {} });
  return (
    <Page title={t('doctor.patients')}>
      <Stack spacing={2}>
        <Field label={t('common.search')} type="search" value={q} onChange={setQ} />
        <LoadedPages pages={pages} empty={t('common.none')}>
          {(patients) => (
            <Stack spacing={1}>
              {patients.map((patient) => (
                <ItemCard
                  key={patient.id}
                  title={name(patient)}
                  status={formats.calendarDate(patient.dateOfBirth)}
                  actions={
                    <Button size="small" component={Link} to={`/patients/${patient.id}`}>
                      {t('chart.title')}
                    </Button>
                  }
                />
              ))}
            </Stack>
          )}
        </LoadedPages>
      </Stack>
    </Page>
  );
}
