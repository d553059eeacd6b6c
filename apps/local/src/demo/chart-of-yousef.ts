import { type Calendar } from './calendar.js';
import { type ChartEntry } from './demo-records.js';
import { historyOfYousef } from './history-of-yousef.js';
import { observed } from './measures.js';
import { noise, type Trend, valueAt } from './trend.js';

/** The INR is taken every four weeks for two years, and the visits are one in four months for three years. */
const INRS = 26;
const VISITS = 9;
const DAYS_BETWEEN_VISITS = 122;

const TRENDS = {
  cholesterol: { from: 214, to: 146, pace: 1.5, spread: 6, seed: 21 },
  ldl: { from: 138, to: 68, pace: 1.5, spread: 5, seed: 22 },
  hdl: { from: 38, to: 43, pace: 4, spread: 1.5, seed: 23 },
  triglycerides: { from: 188, to: 142, pace: 3, spread: 10, seed: 24 },
  creatinine: { from: 1.02, to: 1.14, pace: 6, spread: 0.03, seed: 25 },
  haemoglobin: { from: 14.6, to: 14.1, pace: 6, spread: 0.25, seed: 26 },
  systolic: { from: 152, to: 128, pace: 2, spread: 4, seed: 27 },
  diastolic: { from: 88, to: 75, pace: 2, spread: 3, seed: 28 },
  heartRate: { from: 84, to: 64, pace: 1.5, spread: 3, seed: 29 },
  weight: { from: 91.5, to: 86, pace: 4, spread: 0.6, seed: 30 },
} as const satisfies Record<string, Trend>;

const at = (name: keyof typeof TRENDS, step: number): number => valueAt(step, TRENDS[name]);

/** Yousef: coronary heart disease with a stent, and warfarin because of atrial fibrillation. */
export function chartOfYousef(calendar: Calendar): ChartEntry[] {
  return [
    ...historyOfYousef(calendar),
    ...Array.from({ length: VISITS }, (_, step) => visit(calendar, step)).flat(),
    ...Array.from({ length: INRS }, (_, step) => inr(calendar, step)),
  ];
}

function visit(calendar: Calendar, step: number): ChartEntry[] {
  const days = 30 + (VISITS - 1 - step) * DAYS_BETWEEN_VISITS;
  return [
    {
      kind: 'vital_signs',
      title: 'Heart rate, blood pressure, weight',
      at: calendar.daysAgo(days, 250),
      content: observed({
        systolic: at('systolic', step),
        diastolic: at('diastolic', step),
        heartRate: at('heartRate', step),
        weight: at('weight', step),
      }),
    },
    {
      kind: 'lab_result',
      title: 'Lipids, kidneys, blood count',
      at: calendar.daysAgo(days, 5),
      content: observed({
        cholesterol: at('cholesterol', step),
        ldl: at('ldl', step),
        hdl: at('hdl', step),
        triglycerides: at('triglycerides', step),
        creatinine: at('creatinine', step),
        haemoglobin: at('haemoglobin', step),
      }),
    },
  ];
}

/** It takes some weeks to find the dose; later it goes astray now and then. */
function inr(calendar: Calendar, step: number): ChartEntry {
  const value = valueAt(step, { from: 1.3, to: 2.5, pace: 1.2, spread: 0.3, seed: 31 });
  const astray = step === 9 ? 0.9 : step === 19 ? -0.6 : 0;
  const note = astray === 0 ? undefined : astray > 0 ? AFTER_ANTIBIOTICS : AFTER_MISSED_TABLETS;
  const days = 5 + (INRS - 1 - step) * 28 + Math.round(noise(step, 32));
  return {
    kind: 'lab_result',
    title: 'INR',
    at: calendar.daysAgo(days),
    content: observed({ inr: value + astray }, note),
  };
}

const AFTER_ANTIBIOTICS = 'On an antibiotic for a week. One tablet left out, then as before.';
const AFTER_MISSED_TABLETS = 'نسي الدواء ثلاثة أيام أثناء السفر. يعود إلى الجرعة المعتادة.';
