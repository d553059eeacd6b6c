/** The vaccinations of a child in Saudi Arabia by age in months, with their CVX codes. */
export const VACCINATIONS = [
  { months: 0, title: 'BCG', vaccineCode: '19', display: 'BCG', doseNumber: 1 },
  { months: 0, title: 'Hepatitis B', vaccineCode: '08', display: 'Hepatitis B, paediatric', doseNumber: 1 },
  ...[2, 4, 6].flatMap((months, index) => [
    {
      months,
      title: 'Six-fold vaccination',
      vaccineCode: '146',
      display: 'DTaP, poliomyelitis, Hib, hepatitis B',
      doseNumber: index + 1,
      site: 'Left thigh',
    },
    {
      months,
      title: 'Pneumococcal vaccination',
      vaccineCode: '133',
      display: 'Pneumococcal conjugate, 13-valent',
      doseNumber: index + 1,
      site: 'Right thigh',
    },
  ]),
  ...[2, 4].map((months, index) => ({
    months,
    title: 'Rotavirus',
    vaccineCode: '119',
    display: 'Rotavirus, monovalent, by mouth',
    doseNumber: index + 1,
  })),
  ...[12, 18].map((months, index) => ({
    months,
    title: 'Measles, mumps, rubella',
    vaccineCode: '03',
    display: 'Measles, mumps, rubella',
    doseNumber: index + 1,
    site: 'Left deltoid',
  })),
  ...[18, 72].map((months, index) => ({
    months,
    title: 'Chickenpox',
    vaccineCode: '21',
    display: 'Varicella',
    doseNumber: index + 1,
    site: 'Right deltoid',
  })),
  {
    months: 72,
    title: 'Tetanus, diphtheria, whooping cough, poliomyelitis',
    vaccineCode: '130',
    display: 'DTaP, poliomyelitis',
    doseNumber: 4,
    site: 'Left deltoid',
  },
] as const;
