import { Matches, ValidateBy } from 'class-validator';
import { isUcumUnit } from './ucum.js';

/** Whether a text is a code of LOINC: its last figure is the check digit (mod 10) of the ones before. */
export function isLoinc(value: unknown): value is string {
  const [, body, check] = (typeof value === 'string' && /^(\d{1,7})-(\d)$/.exec(value)) || [];
  if (body === undefined) return false;
  const sum = [...body].reverse().reduce((total, figure, index) => {
    const weighted = Number(figure) * (index % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(check);
}

/** Accepts a LOINC code with the right check digit. */
export const IsLoinc = (): PropertyDecorator =>
  ValidateBy({
    name: 'isLoinc',
    validator: {
      validate: isLoinc,
      defaultMessage: (args) => `${args?.property} must be a LOINC code with its check digit, e.g. 718-7`,
    },
  });

/** Accepts a unit of UCUM. */
export const IsUcumUnit = (): PropertyDecorator =>
  ValidateBy({
    name: 'isUcumUnit',
    validator: {
      validate: isUcumUnit,
      defaultMessage: (args) => `${args?.property} must be a unit of UCUM, e.g. mmol/L`,
    },
  });

/** Accepts a code in the form of ICD-10. */
export const IsIcd10 = (): PropertyDecorator =>
  Matches(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/, { message: '$property must be an ICD-10 code, e.g. E11.9' });

/** Accepts a code of the ATC classification, of any level. */
export const IsAtc = (): PropertyDecorator =>
  Matches(/^[A-Z](\d{2}([A-Z]([A-Z](\d{2})?)?)?)?$/, {
    message: '$property must be an ATC code of any level, e.g. J01C or J01CA04',
  });

/** Accepts a vaccine code of CVX. */
export const IsCvx = (): PropertyDecorator =>
  Matches(/^\d{1,3}$/, { message: '$property must be a CVX code, e.g. 08' });

/** Codes by which records are found: any of the systems above, or a local one. */
export const CODE = /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/;

/** Accepts a code of any system. */
export const IsCode = (): PropertyDecorator =>
  Matches(CODE, { message: '$property must be a code: letters, figures, dots and hyphens, at most 40' });

/** Modalities by DICOM (PS3.3, C.7.3.1.1.1): those that make what a radiologist reads. */
export const MODALITIES = [
  'BI',
  'BMD',
  'CR',
  'CT',
  'DG',
  'DX',
  'ECG',
  'ES',
  'GM',
  'IO',
  'IVOCT',
  'IVUS',
  'LS',
  'MG',
  'MR',
  'NM',
  'OCT',
  'OP',
  'OPT',
  'OT',
  'PT',
  'PX',
  'RF',
  'RG',
  'RTIMAGE',
  'SM',
  'TG',
  'US',
  'XA',
  'XC',
] as const;
export type Modality = (typeof MODALITIES)[number];
