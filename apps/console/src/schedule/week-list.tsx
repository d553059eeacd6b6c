import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import Typography from '@mui/material/Typography';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { placedOn } from './lanes';
import { ScheduleText } from './schedule-text';
import { WEEKDAYS, type WeekProps } from './weekdays';

/** Day after day, for narrow screens. */
export function WeekList({ schedules, onChoose }: WeekProps): ReactNode {
  const { t } = useTranslation();
  return WEEKDAYS.map((day) => {
    const placed = placedOn(day, schedules);
    if (!placed.length) return null;
    return (
      <Box key={day} component="section" aria-label={t(`schedule.weekdays.${day}`)} sx={{ mb: 1 }}>
        <Typography component="h3" variant="subtitle2">
          {t(`schedule.weekdays.${day}`)}
        </Typography>
        <List dense disablePadding>
          {placed.map(({ schedule }) => (
            <ListItem key={schedule.id} disablePadding>
              <ListItemButton onClick={() => onChoose(schedule)} sx={{ display: 'block', borderRadius: 1 }}>
                <ScheduleText schedule={schedule} />
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      </Box>
    );
  });
}
