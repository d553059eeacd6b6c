import { type Calendar, DAY } from './calendar.js';
import { type ChartEntry } from './demo-records.js';
import { observed } from './measures.js';
import { noise } from './trend.js';
import { VACCINATIONS } from './vaccinations-of-adam.js';

/** Age in months, weight in kg and height in cm of a boy in the middle of his age (WHO). */
const GROWTH = [
  [0, 3.3, 49.9],
  [2, 5.6, 58.4],
  [4, 7, 63.9],
  [6, 7.9, 67.6],
  [9, 8.9, 72],
  [12, 9.6, 75.7],
  [18, 10.9, 82.3],
  [24, 12.2, 87.1],
  [30, 13.3, 91.9],
  [36, 14.3, 96.1],
  [42, 15.3, 99.9],
  [48, 16.3, 103.3],
  [54, 17.3, 106.7],
  [60, 18.3, 110],
  [66, 19.4, 113],
  [72, 20.5, 116],
  [78, 21.7, 118.9],
  [84, 22.9, 121.7],
  [90, 24.1, 124.5],
  [96, 25.4, 127.3],
  [102, 26.7, 129.9],
  [108, 28.1, 132.6],
  [114, 29.6, 135.2],
  [120, 31.2, 137.8],
] as const;
const DAYS_IN_MONTH = 30.44;

/** Adam: a little taller than most, asthma, and no peanuts. */
export function chartOfAdam(calendar: Calendar, dateOfBirth: string): ChartEntry[] {
  const age = calendar.daysSince(dateOfBirth);
  const atAge = (months: number, minutes: number): Date =>
    calendar.daysAgo(Math.round(age - months * DAYS_IN_MONTH), minutes);
  const growth = GROWTH.map(([months, weight, height], step): ChartEntry => ({
    kind: 'vital_signs',
    title: 'Weight and height',
    at: atAge(months, 10),
    content: observed({
      weight: weight * (1.03 + 0.015 * noise(step, 41)),
      height: height * (1.015 + 0.004 * noise(step, 42)),
    }),
  }));
  const vaccinations = VACCINATIONS.map(({ months, title, ...content }): ChartEntry => ({
    kind: 'immunization',
    title,
    at: atAge(months, 25),
    content,
  }));
  // Whatever is still to come when the demo is made.
  const yesterday = calendar.daysAgo(1).getTime() + DAY / 2;
  return [...growth, ...vaccinations, ...findings(atAge)].filter(({ at }) => at.getTime() < yesterday);
}

const findings = (atAge: (months: number, minutes: number) => Date): ChartEntry[] => [
  {
    kind: 'allergy',
    title: 'Peanut allergy',
    at: atAge(26, 35),
    content: {
      substance: 'Peanut',
      category: 'food',
      reaction: 'Hives and swollen lips within minutes of a spoon of peanut butter',
      severity: 'severe',
    },
  },
  {
    kind: 'diagnosis',
    title: 'Asthma',
    at: atAge(56, 35),
    content: {
      code: 'J45.9',
      display: 'Asthma, unspecified',
      onsetDate: atAge(54, 0).toISOString().slice(0, 10),
      note: 'Wheezes with colds and after running. Salbutamol when needed, with a spacer.',
    },
  },
  {
    kind: 'note',
    title: 'What to do when he has had peanuts',
    at: atAge(57, 40),
    content: {
      text:
        'Swollen lips or hives: antihistamine, and stay with him. Trouble with breathing, vomiting or faintness: ' +
        'call the ambulance at once.\n\nعند ضيق التنفس أو القيء أو الإغماء: اتصلوا بالإسعاف فوراً.',
    },
  },
];
