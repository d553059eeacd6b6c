import { type Calendar } from './calendar.js';
import { type ChartEntry } from './demo-records.js';
import { eventsOfSara } from './events-of-sara.js';
import { observed } from './measures.js';
import { type Trend, valueAt } from './trend.js';

/** The check-ups, one in three months for four years. */
const CHECK_UPS = 17;
const DAYS_BETWEEN = 91;
const LAST_CHECK_UP = 9;

/** From the diagnosis on: what treatment and a change of habits do. */
const TRENDS = {
  hba1c: { from: 8.8, to: 6.5, pace: 3, spread: 0.16, seed: 1 },
  fastingGlucose: { from: 176, to: 112, pace: 3, spread: 7, seed: 2 },
  creatinine: { from: 0.71, to: 0.79, pace: 9, spread: 0.03, seed: 3 },
  cholesterol: { from: 228, to: 186, pace: 5, spread: 6, seed: 4 },
  ldl: { from: 146, to: 101, pace: 5, spread: 5, seed: 5 },
  hdl: { from: 43, to: 52, pace: 7, spread: 1.5, seed: 6 },
  triglycerides: { from: 196, to: 134, pace: 4, spread: 10, seed: 7 },
  systolic: { from: 148, to: 124, pace: 3, spread: 4, seed: 8 },
  diastolic: { from: 93, to: 77, pace: 3, spread: 2.5, seed: 9 },
  heartRate: { from: 82, to: 73, pace: 5, spread: 3, seed: 10 },
  weight: { from: 84.5, to: 76, pace: 5, spread: 0.5, seed: 11 },
} as const satisfies Record<string, Trend>;

const at = (name: keyof typeof TRENDS, step: number): number => valueAt(step, TRENDS[name]);

/** Sara: type 2 diabetes and high blood pressure, both well treated. */
export function chartOfSara(calendar: Calendar): ChartEntry[] {
  return [
    ...Array.from({ length: CHECK_UPS }, (_, step) => checkUp(calendar, step)).flat(),
    ...knownOfSara(calendar),
    ...eventsOfSara(calendar),
  ];
}

function checkUp(calendar: Calendar, step: number): ChartEntry[] {
  // Nobody comes to the day.
  const days = LAST_CHECK_UP + (CHECK_UPS - 1 - step) * DAYS_BETWEEN + ((step * 5) % 7) - 3;
  const [blood, signs] = [calendar.daysAgo(days), calendar.daysAgo(days, 20)];
  const entries: ChartEntry[] = [
    {
      kind: 'lab_result',
      title: 'Diabetes check-up',
      at: blood,
      content: observed({
        hba1c: at('hba1c', step),
        fastingGlucose: at('fastingGlucose', step),
        creatinine: at('creatinine', step),
      }),
    },
    {
      kind: 'vital_signs',
      title: 'Blood pressure and weight',
      at: signs,
      content: observed({
        systolic: at('systolic', step),
        diastolic: at('diastolic', step),
        heartRate: at('heartRate', step),
        weight: at('weight', step),
        ...(step === 0 ? { height: 163 } : {}),
      }),
    },
  ];
  // The lipids every half a year.
  if (step % 2 === 0) entries.push(lipids(blood, step));
  return entries;
}

const lipids = (blood: Date, step: number): ChartEntry => ({
  kind: 'lab_result',
  title: 'Lipids',
  at: blood,
  content: observed({
    cholesterol: at('cholesterol', step),
    ldl: at('ldl', step),
    hdl: at('hdl', step),
    triglycerides: at('triglycerides', step),
  }),
});

/** What stays with her. */
function knownOfSara(calendar: Calendar): ChartEntry[] {
  const diagnosed = LAST_CHECK_UP + (CHECK_UPS - 1) * DAYS_BETWEEN - 14;
  return [
    {
      kind: 'allergy',
      title: 'Penicillin allergy',
      at: calendar.daysAgo(diagnosed, 40),
      content: {
        substance: 'Penicillins',
        code: 'J01C',
        category: 'medication',
        reaction: 'Urticaria and swelling of the lips, an hour after amoxicillin as a teenager',
        severity: 'severe',
      },
    },
    {
      kind: 'diagnosis',
      title: 'Type 2 diabetes',
      at: calendar.daysAgo(diagnosed, 45),
      content: {
        code: 'E11.9',
        display: 'Type 2 diabetes mellitus without complications',
        onsetDate: calendar.dateAgo(diagnosed),
        note: 'Her mother and an aunt have it too. Diet, walking, metformin.',
      },
    },
    {
      kind: 'diagnosis',
      title: 'High blood pressure',
      at: calendar.daysAgo(diagnosed - 91, 45),
      content: {
        code: 'I10',
        display: 'Essential (primary) hypertension',
        onsetDate: calendar.dateAgo(diagnosed - 91),
      },
    },
  ];
}
