import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

const PARTS = ['overview', 'records', 'prescriptions', 'leaves', 'access'] as const;
export type ChartPart = (typeof PARTS)[number];

/** The parts of a chart, one at a time. */
export function Chart({ parts }: { parts: Partial<Record<ChartPart, () => ReactNode>> }): ReactNode {
  const { t } = useTranslation();
  const there = PARTS.filter((part) => parts[part]);
  const [chosen, setChosen] = useState<ChartPart>();
  const part = chosen && there.includes(chosen) ? chosen : there[0];
  return (
    <>
      <Tabs
        value={part ?? false}
        onChange={(_event, value: ChartPart) => setChosen(value)}
        variant="scrollable"
        allowScrollButtonsMobile
        sx={{ mb: 2 }}
      >
        {there.map((one) => (
          <Tab key={one} value={one} label={t(`chart.parts.${one}`)} />
        ))}
      </Tabs>
      {part && parts[part]?.()}
    </>
  );
}
