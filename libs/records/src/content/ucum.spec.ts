import { describe, expect, it } from '@jest/globals';
import { isUcumUnit } from './ucum.js';

describe('A unit', () => {
  // The units that laboratories use most (https://loinc.org/usage/units/), and the odd corners of the grammar.
  const units =
    'mmol/L umol/L nmol/L pmol/L mol/L g/L g/dL mg/dL mg/L ug/L ng/mL pg/mL ug/dL U/L kU/L mU/L [IU]/L m[IU]/mL u[IU]/mL [iU]/L ' +
    '10*9/L 10*12/L 10*3/uL 10*6/uL 10^9/L /uL /[HPF] /[LPF] fL pg % mm[Hg] cm[H2O] kPa Cel [degF] K kg g kg/m2 m2 cm [in_i] ' +
    '[lb_av] /min {beats}/min {breaths}/min s min h d wk mo a mm/h mL/min mL/min/{1.73_m2} mL/min/{1.73_m2} L/min osm/kg mosm/kg ' +
    "meq/L ratio{} [pH] [CFU]/mL [arb'U]/mL {score} {INR} 1 mg/(24.h) mg/(kg.d) (mg/dL).(mg/dL) m/s2 W.s/m2 cm3 s-1 s+1 kat ukat/L " +
    '[ppm] [diop] [MET] g% dB[SPL] mg{creatinine} /mm3 10*-3 mm[Hg]/s eV daPa Ki{x}By KiBy';
  it.each(units.split(' ').filter((unit) => !['ratio{}', 'Ki{x}By'].includes(unit)))('may be %s', (unit) => {
    expect(isUcumUnit(unit)).toBe(true);
  });

  it.each([
    '',
    ' ',
    'mmol / L',
    'mmol/l/',
    'mmHg',
    'celsius',
    '°C',
    'MG/DL',
    'mgg',
    'k%',
    'beats/min',
    '{beats',
    'beats}',
    'mg//L',
    '(mg/L',
    'mg)L',
    'm[hg]',
    'kkg',
    'µg',
    'mg 2',
    'ratio{}',
    'Ki{x}By',
    `${'('.repeat(49)}g`,
    'm'.repeat(51),
    7,
    null,
    {},
  ])('is not %p', (unit) => {
    expect(isUcumUnit(unit)).toBe(false);
  });
});
