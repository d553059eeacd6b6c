import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../frame/loaded';
import { todayIn } from './wall-clock';
import { WeekGrid } from './week-grid';
import { WeekList } from './week-list';
import { type WeekProps } from './weekdays';

/** Schedules by weekday and hour, each by its clinic's clock; what is over is left out. */
export function WeekView({ schedules, onChoose }: WeekProps): ReactNode {
  const { t } = useTranslation();
  const wide = useMediaQuery((theme) => theme.breakpoints.up('md'));
  const today = todayIn();
  const left = schedules.filter(({ validUntil }) => validUntil === null || validUntil >= today);
  if (!left.length) return <Nothing>{t('schedule.none')}</Nothing>;
  const Week = wide ? WeekGrid : WeekList;
  return <Week schedules={left} onChoose={onChoose} />;
}
