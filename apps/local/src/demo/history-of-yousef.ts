import { type Calendar } from './calendar.js';
import { type ChartEntry } from './demo-records.js';
import { observed } from './measures.js';

/** What Yousef brought along, and what was done for him. */
export function historyOfYousef(calendar: Calendar): ChartEntry[] {
  return [...known(calendar), ...done(calendar), ...corrected(calendar)];
}

const known = (calendar: Calendar): ChartEntry[] => [
  {
    kind: 'diagnosis',
    title: 'Coronary heart disease',
    at: calendar.daysAgo(1010, 260),
    content: {
      code: 'I25.1',
      display: 'Atherosclerotic heart disease',
      onsetDate: calendar.dateAgo(1024),
      note: 'Two vessels. Gave up smoking after the first pain in the chest.',
    },
  },
  {
    kind: 'diagnosis',
    title: 'Atrial fibrillation',
    at: calendar.daysAgo(711, 260),
    content: {
      code: 'I48.0',
      display: 'Paroxysmal atrial fibrillation',
      onsetDate: calendar.dateAgo(715),
      note: 'CHA2DS2-VASc 3: warfarin, INR 2 to 3.',
    },
  },
  {
    kind: 'allergy',
    title: 'Does not bear contrast medium',
    at: calendar.daysAgo(990, 20),
    content: {
      substance: 'Iodinated contrast media',
      code: 'V08A',
      category: 'medication',
      reaction: 'Itching wheals on both arms during the angiography',
      severity: 'moderate',
    },
  },
];

const done = (calendar: Calendar): ChartEntry[] => [
  {
    kind: 'procedure',
    title: 'Stent in a coronary artery',
    at: calendar.daysAgo(990, 0),
    content: {
      code: '92928',
      display: 'Percutaneous coronary intervention with one drug-eluting stent',
      bodySite: 'Left anterior descending artery',
      outcome: 'Good flow, no residual stenosis. Home after two days.',
    },
  },
  {
    kind: 'radiology',
    title: 'Echocardiography',
    at: calendar.daysAgo(152, 270),
    content: {
      modality: 'US',
      bodySite: 'Heart',
      findings:
        'Left ventricle of normal size, apex slightly hypokinetic. Ejection fraction 54 %. Left atrium 43 mm. No relevant valve disease.',
      impression: 'Function of the left ventricle preserved. Left atrium slightly enlarged, as before.',
    },
  },
  {
    kind: 'immunization',
    title: 'Influenza vaccination',
    at: calendar.daysAgo(152, 290),
    content: {
      vaccineCode: '150',
      display: 'Influenza, quadrivalent, preservative free',
      site: 'Left deltoid',
    },
  },
  {
    kind: 'note',
    title: 'زيارة المتابعة',
    at: calendar.daysAgo(30, 280),
    content: {
      text: 'لا ألم في الصدر، ويصعد طابقين دون ضيق في التنفس. النبض منتظم، ولا تورم في الساقين. يستمر على الوارفارين والبيسوبرولول والأتورفاستاتين، مع فحص INR كل أربعة أسابيع.',
    },
  },
];

/** A slip of the keyboard, put right the next day; both versions stay. */
const corrected = (calendar: Calendar): ChartEntry[] => [
  {
    kind: 'lab_result',
    title: 'Potassium',
    at: calendar.daysAgo(335),
    content: observed({ potassium: 2.4 }),
    correction: {
      content: observed({ potassium: 4.2 }),
      reason: 'The figures were the wrong way round; the laboratory had reported 4.2.',
    },
  },
];
