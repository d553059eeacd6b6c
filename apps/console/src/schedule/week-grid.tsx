import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { placedOn } from './lanes';
import { ScheduleText } from './schedule-text';
import { minutesOf, type Schedule, WEEKDAYS, type WeekProps } from './weekdays';

/** Height of an hour in pixels: a schedule of an hour has room for its text. */
const HOUR = 56;
/** The hours that are shown in any case. */
const USUAL = { from: 8, to: 17 };

/** Days beside each other, hours below each other. */
export function WeekGrid({ schedules, onChoose }: WeekProps): ReactNode {
  const { t } = useTranslation();
  const from = Math.min(USUAL.from, ...schedules.map((one) => Math.floor(minutesOf(one.startTime) / 60)));
  const to = Math.max(USUAL.to, ...schedules.map((one) => Math.ceil(minutesOf(one.endTime) / 60)));
  const hours = Array.from({ length: to - from }, (_, index) => from + index);
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={t('schedule.week')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '48px repeat(7, minmax(96px, 1fr))', minWidth: 720 }}>
        <Box aria-hidden sx={{ pt: 4 }}>
          {hours.map((hour) => (
            <Typography
              key={hour}
              variant="caption"
              color="textSecondary"
              sx={{ display: 'block', height: HOUR, lineHeight: 1 }}
            >
              {String(hour).padStart(2, '0')}:00
            </Typography>
          ))}
        </Box>
        {WEEKDAYS.map((day) => (
          <Box key={day} component="section" aria-label={t(`schedule.weekdays.${day}`)}>
            <Typography
              component="h3"
              variant="subtitle2"
              sx={{ height: 32, textAlign: 'center', overflow: 'hidden' }}
            >
              {t(`schedule.weekdays.${day}`)}
            </Typography>
            <Box
              sx={{
                position: 'relative',
                height: hours.length * HOUR,
                borderInlineStart: 1,
                borderColor: 'divider',
                backgroundImage: `repeating-linear-gradient(var(--mui-palette-divider) 0 1px, transparent 1px ${HOUR}px)`,
              }}
            >
              {placedOn(day, schedules).map(({ schedule, lane, lanes }) => (
                <ScheduleBlock
                  key={schedule.id}
                  schedule={schedule}
                  top={((minutesOf(schedule.startTime) - from * 60) / 60) * HOUR}
                  share={{ lane, lanes }}
                  onChoose={onChoose}
                />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function ScheduleBlock({
  schedule,
  top,
  share,
  onChoose,
}: {
  schedule: Schedule;
  top: number;
  share: { lane: number; lanes: number };
  onChoose: (schedule: Schedule) => void;
}): ReactNode {
  const height = ((minutesOf(schedule.endTime) - minutesOf(schedule.startTime)) / 60) * HOUR;
  return (
    <ButtonBase
      onClick={() => onChoose(schedule)}
      sx={{
        position: 'absolute',
        top: top + 1,
        height: height - 2,
        insetInlineStart: `calc(${(100 * share.lane) / share.lanes}% + 2px)`,
        width: `calc(${100 / share.lanes}% - 4px)`,
        display: 'block',
        overflow: 'hidden',
        textAlign: 'start',
        p: 0.75,
        borderRadius: 1,
        border: 1,
        borderColor: 'primary.main',
        // A tint of the colour, light or dark as the page is.
        bgcolor:
          'color-mix(in srgb, var(--mui-palette-primary-main) 14%, var(--mui-palette-background-paper))',
        '&:hover, &:focus-visible': { outline: 2, outlineColor: 'primary.main', zIndex: 1 },
      }}
    >
      <ScheduleText schedule={schedule} />
    </ButtonBase>
  );
}
