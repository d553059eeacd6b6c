interface Measure {
  code: string;
  display: string;
  unit: string;
  digits: number;
  low?: number;
  high?: number;
}

/** What is measured in the demo: LOINC, UCUM, and what a laboratory for adults prints as usual. */
const MEASURES = {
  hba1c: { code: '4548-4', display: 'Haemoglobin A1c', unit: '%', digits: 1, low: 4, high: 5.6 },
  fastingGlucose: { code: '1558-6', display: 'Fasting glucose', unit: 'mg/dL', digits: 0, low: 70, high: 99 },
  creatinine: { code: '2160-0', display: 'Creatinine', unit: 'mg/dL', digits: 2, low: 0.5, high: 1.2 },
  potassium: {
    code: '2823-3',
    display: 'Potassium in serum',
    unit: 'mmol/L',
    digits: 1,
    low: 3.5,
    high: 5.1,
  },
  cholesterol: { code: '2093-3', display: 'Total cholesterol', unit: 'mg/dL', digits: 0, high: 200 },
  ldl: { code: '13457-7', display: 'LDL cholesterol, calculated', unit: 'mg/dL', digits: 0, high: 100 },
  hdl: { code: '2085-9', display: 'HDL cholesterol', unit: 'mg/dL', digits: 0, low: 40 },
  triglycerides: { code: '2571-8', display: 'Triglycerides', unit: 'mg/dL', digits: 0, high: 150 },
  tsh: { code: '3016-3', display: 'Thyrotropin (TSH)', unit: 'm[iU]/L', digits: 2, low: 0.4, high: 4 },
  haemoglobin: { code: '718-7', display: 'Haemoglobin', unit: 'g/dL', digits: 1, low: 13, high: 17 },
  // On warfarin the usual is what the treatment aims at.
  inr: { code: '6301-6', display: 'INR', unit: '{INR}', digits: 1, low: 2, high: 3 },
  systolic: { code: '8480-6', display: 'Systolic blood pressure', unit: 'mm[Hg]', digits: 0, high: 130 },
  diastolic: { code: '8462-4', display: 'Diastolic blood pressure', unit: 'mm[Hg]', digits: 0, high: 80 },
  heartRate: { code: '8867-4', display: 'Heart rate', unit: '{beats}/min', digits: 0, low: 55, high: 100 },
  weight: { code: '29463-7', display: 'Body weight', unit: 'kg', digits: 1 },
  height: { code: '8302-2', display: 'Body height', unit: 'cm', digits: 1 },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof MEASURES;

/** The content of a record that holds these values. */
export const observed = (values: Partial<Record<MeasureName, number>>, note?: string): object => ({
  observations: Object.entries(values).map(([name, value]) => observation(name as MeasureName, value)),
  ...(note === undefined ? {} : { note }),
});

/** One value, rounded as it is printed. */
export function observation(name: MeasureName, value: number): object {
  const { code, display, unit, digits, low, high }: Measure = MEASURES[name];
  return {
    code,
    display,
    value: Number(value.toFixed(digits)),
    unit,
    ...(low === undefined && high === undefined ? {} : { referenceRange: { low, high } }),
  };
}
