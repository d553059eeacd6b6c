import { type Calendar } from './calendar.js';
import { type ChartEntry } from './demo-records.js';
import { observation, observed } from './measures.js';

/** What has happened to Sara besides her check-ups. */
export function eventsOfSara(calendar: Calendar): ChartEntry[] {
  return [...potassium(calendar), ...examinations(calendar), ...vaccinations(calendar), ...words(calendar)];
}

/** An alarm that was none, and was dealt with within minutes. */
const potassium = (calendar: Calendar): ChartEntry[] => [
  {
    kind: 'lab_result',
    title: 'Potassium',
    at: calendar.daysAgo(712, 15),
    content: {
      observations: [{ ...observation('potassium', 6.4), interpretation: 'critical_high' }],
      note: 'Sample slightly haemolysed. The laboratory has called the surgery; to be repeated at once.',
    },
    acknowledgedAfterMinutes: 11,
  },
  {
    kind: 'lab_result',
    title: 'Potassium, repeated',
    at: calendar.daysAgo(712, 330),
    content: observed({ potassium: 4.6 }, 'Normal; the first sample was haemolysed.'),
  },
];

const examinations = (calendar: Calendar): ChartEntry[] => [
  {
    kind: 'radiology',
    title: 'Chest X-ray',
    at: calendar.daysAgo(45, 60),
    content: {
      modality: 'DX',
      bodySite: 'Chest',
      findings:
        'Lungs clear, no consolidation and no effusion. Heart and mediastinum of normal size. Bones unremarkable.',
      impression: 'Normal chest. No sign of pneumonia.',
    },
  },
  {
    kind: 'procedure',
    title: 'Photographs of the retina',
    at: calendar.daysAgo(182, 90),
    content: {
      display: 'Retinal photography, both eyes',
      bodySite: 'Eyes',
      outcome: 'No diabetic retinopathy. Again in a year.',
    },
  },
  {
    kind: 'diagnosis',
    title: 'Acute bronchitis',
    at: calendar.daysAgo(45, 70),
    content: {
      code: 'J20.9',
      display: 'Acute bronchitis, unspecified',
      clinicalStatus: 'resolved',
      onsetDate: calendar.dateAgo(52),
    },
  },
  {
    kind: 'diagnosis',
    title: 'Sprained ankle',
    at: calendar.daysAgo(1, 70),
    content: {
      code: 'S93.4',
      display: 'Sprain and strain of ankle',
      onsetDate: calendar.dateAgo(1),
      note: 'Right side, on the stairs. No tenderness over the bones; bandage, ice, a week of rest.',
    },
  },
  {
    kind: 'lab_result',
    title: 'Thyroid',
    at: calendar.daysAgo(2, 15),
    content: observed(
      { tsh: 5.84 },
      'Slightly raised. To be talked over at the next visit before it is shown.',
    ),
    held: true,
  },
];

const vaccinations = (calendar: Calendar): ChartEntry[] => [
  ...[140, 505, 870, 1235].map((days): ChartEntry => ({
    kind: 'immunization',
    title: 'Influenza vaccination',
    at: calendar.daysAgo(days, 30),
    content: {
      vaccineCode: '150',
      display: 'Influenza, quadrivalent, preservative free',
      site: 'Left deltoid',
    },
  })),
  {
    kind: 'immunization',
    title: 'Pneumococcal vaccination',
    at: calendar.daysAgo(870, 35),
    content: {
      vaccineCode: '216',
      display: 'Pneumococcal conjugate, 20-valent',
      doseNumber: 1,
      site: 'Right deltoid',
    },
  },
];

const words = (calendar: Calendar): ChartEntry[] => [
  {
    kind: 'note',
    title: 'Yearly talk about diabetes',
    at: calendar.daysAgo(180, 30),
    content: {
      text:
        'Feels well, walks forty minutes on most days, has lost eight kilograms since the diagnosis. No low sugar since she stopped glimepiride. ' +
        'Feet: pulses and monofilament normal on both sides.\n\nAgreed: metformin and lisinopril as before, HbA1c every three months, eyes once a year.',
    },
  },
  {
    kind: 'note',
    title: 'خطة المتابعة',
    at: calendar.daysAgo(9, 40),
    content: {
      text: 'السكر وضغط الدم تحت السيطرة. تستمر على الميتفورمين والليزينوبريل، مع المشي يومياً. الموعد القادم بعد ثلاثة أشهر.',
    },
  },
];
