import { type NewItem, type PrescriptionStatus } from '#libs/prescriptions';

/** A prescription of the demo. */
export interface DemoPrescription {
  patient: 'sara' | 'yousef' | 'adam';
  doctor: 'layla' | 'omar';
  daysAgo: number;
  status: PrescriptionStatus;
  cancelled?: { daysAgo: number; reason: string };
  /** What Sara wrote when she asked for it again. */
  refillAsked?: string;
  items: readonly NewItem[];
}

const oncePerDay = { dose: '1 tablet', route: 'oral', durationDays: 90, quantity: 90, refills: 3 } as const;

export const PRESCRIPTIONS: readonly DemoPrescription[] = [
  {
    patient: 'sara',
    doctor: 'layla',
    daysAgo: 200,
    status: 'cancelled',
    cancelled: { daysAgo: 186, reason: 'Twice low sugar before lunch; metformin alone is enough.' },
    items: [
      {
        ...oncePerDay,
        medicationName: 'Glimepiride 1 mg',
        medicationCode: 'A10BB12',
        frequency: 'once a day, before breakfast',
        instructions: 'Never without a meal.',
      },
    ],
  },
  {
    patient: 'sara',
    doctor: 'layla',
    daysAgo: 140,
    status: 'expired',
    items: [
      {
        medicationName: 'Cetirizine 10 mg',
        medicationCode: 'R06AE07',
        dose: '1 tablet',
        route: 'oral',
        frequency: 'once a day, in the evening',
        durationDays: 30,
        quantity: 30,
        refills: 0,
        instructions: 'While there is pollen in the air. It may make you sleepy.',
      },
    ],
  },
  {
    patient: 'sara',
    doctor: 'layla',
    daysAgo: 9,
    status: 'active',
    items: [
      {
        ...oncePerDay,
        medicationName: 'Lisinopril 10 mg',
        medicationCode: 'C09AA03',
        frequency: 'once a day, in the morning',
        instructions: 'Tell us if a dry cough does not go away.',
      },
    ],
  },
  {
    patient: 'sara',
    doctor: 'layla',
    daysAgo: 24,
    status: 'active',
    refillAsked: 'I travel at the end of the month and need enough for two months, please.',
    items: [
      {
        medicationName: 'Metformin 1000 mg',
        medicationCode: 'A10BA02',
        dose: '1 tablet',
        route: 'oral',
        frequency: 'twice a day',
        durationDays: 30,
        quantity: 60,
        refills: 2,
        instructions: 'With breakfast and with dinner.',
      },
    ],
  },
  {
    patient: 'yousef',
    doctor: 'omar',
    daysAgo: 30,
    status: 'active',
    items: [
      {
        ...oncePerDay,
        medicationName: 'Warfarin 5 mg',
        medicationCode: 'B01AA03',
        frequency: 'once a day, in the evening, by the INR',
        instructions: 'في الساعة نفسها كل مساء. لا أسبرين ولا مسكنات أخرى دون سؤال الطبيب.',
      },
      {
        ...oncePerDay,
        medicationName: 'Bisoprolol 5 mg',
        medicationCode: 'C07AB07',
        frequency: 'once a day, in the morning',
        instructions: 'صباحاً، ولا يوقف فجأة.',
      },
      {
        ...oncePerDay,
        medicationName: 'Atorvastatin 40 mg',
        medicationCode: 'C10AA05',
        frequency: 'once a day, in the evening',
        instructions: 'مساءً. أخبرنا عند ألم في العضلات.',
      },
    ],
  },
  {
    patient: 'adam',
    doctor: 'layla',
    daysAgo: 18,
    status: 'active',
    items: [
      {
        medicationName: 'Salbutamol 100 micrograms, inhaler',
        medicationCode: 'R03AC02',
        dose: '2 puffs',
        route: 'inhaled',
        frequency: 'when needed, up to four times a day',
        durationDays: 90,
        quantity: 1,
        refills: 2,
        instructions: 'With the spacer; rinse the mouth afterwards.',
      },
    ],
  },
];
