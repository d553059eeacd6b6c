import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useDrawingArea, useYScale } from '@mui/x-charts/hooks';
import { LineChart } from '@mui/x-charts/LineChart';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded, Nothing } from '../frame/loaded';
import { useRead } from '../hospital/use-read';
import { useFormats } from '../language/formats';

/** How a value went over time, with the range in which it should be. */
export function SeriesPlot({ patientId, code }: { patientId: string; code: string }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const series = useRead('/v1/patients/{id}/observations/{code}/series', { path: { id: patientId, code } });
  return (
    <Loaded query={series}>
      {({ points, unit, display }) => {
        const last = points.at(-1);
        if (!last) return <Nothing>{t('chart.nothingKnown')}</Nothing>;
        const { low, high } = last;
        const values = [...points.map(({ value }) => value), low, high].filter((value) => value !== null);
        const margin = (Math.max(...values) - Math.min(...values)) * 0.15 || 1;
        return (
          // Time goes from left to right in a plot, whatever the language.
          <Box
            dir="ltr"
            role="img"
            aria-label={t('chart.plotOf', { name: display ?? code, count: points.length })}
          >
            <LineChart
              height={170}
              hideLegend
              skipAnimation
              margin={{ left: 0, right: 12, top: 12, bottom: 0 }}
              xAxis={[
                {
                  scaleType: 'time',
                  data: points.map(({ effectiveAt }) => new Date(effectiveAt)),
                  height: 28,
                  tickNumber: 4,
                  valueFormatter: (value: Date) => formats.month(value.toISOString()),
                },
              ]}
              yAxis={[{ width: 44, min: Math.min(...values) - margin, max: Math.max(...values) + margin }]}
              series={[
                {
                  data: points.map(({ value }) => value),
                  showMark: true,
                  curve: 'linear',
                  color: 'var(--mui-palette-primary-main)',
                  valueFormatter: (value) => (value === null ? '' : `${formats.number(value)} ${unit ?? ''}`),
                },
              ]}
            >
              <ReferenceBand low={low} high={high} />
            </LineChart>
          </Box>
        );
      }}
    </Loaded>
  );
}

function ReferenceBand({ low, high }: { low: number | null; high: number | null }): ReactNode {
  const { left, top, width, height } = useDrawingArea();
  const scale = useYScale<'linear'>();
  const theme = useTheme();
  if (low === null && high === null) return null;
  const upper = high === null ? top : scale(high);
  const lower = low === null ? top + height : scale(low);
  return (
    <rect
      x={left}
      y={upper}
      width={width}
      height={Math.max(0, lower - upper)}
      fill={theme.vars?.palette.success.main ?? theme.palette.success.main}
      opacity={0.14}
    />
  );
}
