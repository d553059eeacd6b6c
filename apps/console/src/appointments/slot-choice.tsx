import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type components } from '#libs/client';
import { Loaded, Nothing } from '../frame/loaded';
import { useRead } from '../hospital/use-read';
import { useFormats } from '../language/formats';
import { DoctorName, useClinicZone } from '../people/names';

export type Slot = components['schemas']['SlotDto'];

export interface SlotWish {
  doctorId?: string;
  clinicId?: string;
  visitType: 'physical' | 'online';
}

/** How many days are shown at once, and how far ahead one may look. */
const DAYS = 28;
const PAGES = 3;

const DAY_MILLISECONDS = 86_400_000;
const dateAfter = (days: number): string =>
  new Date(Date.now() + days * DAY_MILLISECONDS).toISOString().slice(0, 10);

/** First the days on which something is free, then the times of the day. */
export function SlotChoice({
  wish,
  onChoose,
}: {
  wish: SlotWish;
  onChoose: (slot: Slot) => void;
}): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<string>();
  const period = { from: dateAfter(page * DAYS), to: dateAfter((page + 1) * DAYS - 1) };
  const days = useRead('/v1/slots/days', { query: { ...wish, ...period } });
  const free = days.data?.items.filter(({ count }) => count > 0) ?? [];
  const day = free.find(({ date }) => date === chosen)?.date ?? free[0]?.date;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 1 }}>
        <Typography component="h3" variant="subtitle1" sx={{ flexGrow: 1 }}>
          {formats.day(period.from)} – {formats.day(period.to)}
        </Typography>
        <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
          {t('common.back')}
        </Button>
        <Button disabled={page === PAGES} onClick={() => setPage(page + 1)}>
          {t('common.next')}
        </Button>
      </Box>
      <Loaded query={days}>
        {() =>
          day === undefined ? (
            <Nothing>{t('appointments.nothingFree')}</Nothing>
          ) : (
            <>
              <ToggleButtonGroup
                exclusive
                color="primary"
                aria-label={t('appointments.day')}
                value={day}
                onChange={(_event, value: string | null) => value && setChosen(value)}
                sx={{
                  flexWrap: 'wrap',
                  gap: 1,
                  '& > .MuiToggleButton-root': { borderRadius: 2, border: 1, m: 0 },
                }}
              >
                {free.map(({ date, count }) => (
                  <ToggleButton
                    key={date}
                    value={date}
                    sx={{ flexDirection: 'column', minWidth: 92, py: 0.5 }}
                  >
                    <span>{formats.calendarDate(date).replace(/,? ?\d{4}/, '')}</span>
                    <Typography variant="caption">{t('appointments.free', { count })}</Typography>
                  </ToggleButton>
                ))}
              </ToggleButtonGroup>
              <Times wish={wish} day={day} onChoose={onChoose} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Times({
  wish,
  day,
  onChoose,
}: {
  wish: SlotWish;
  day: string;
  onChoose: (slot: Slot) => void;
}): ReactNode {
  const slots = useRead('/v1/slots', { query: { ...wish, from: day, to: day } });
  return (
    <Loaded query={slots}>
      {({ items }) => {
        const doctors = [...new Set(items.map(({ doctorId }) => doctorId))];
        return doctors.map((doctorId) => (
          <Box key={doctorId} sx={{ mt: 2 }}>
            <Typography component="h4" variant="subtitle2" sx={{ mb: 1 }}>
              <DoctorName id={doctorId} />
            </Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
              {items
                .filter((slot) => slot.doctorId === doctorId)
                .map((slot) => (
                  <SlotButton key={slot.startsAt} slot={slot} onChoose={onChoose} />
                ))}
            </Box>
          </Box>
        ));
      }}
    </Loaded>
  );
}

function SlotButton({ slot, onChoose }: { slot: Slot; onChoose: (slot: Slot) => void }): ReactNode {
  const formats = useFormats();
  const zone = useClinicZone(slot.clinicId);
  return (
    <Button variant="outlined" onClick={() => onChoose(slot)}>
      {formats.time(slot.startsAt, zone)}
    </Button>
  );
}
