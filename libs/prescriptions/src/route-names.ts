import { type Bilingual } from '#libs/platform';
import { type MedicationRoute } from './prescription.js';

/** The ways into the body as people read them. */
export const ROUTE_NAMES: Readonly<Record<MedicationRoute, Bilingual>> = {
  oral: { en: 'by mouth', ar: 'عن طريق الفم' },
  sublingual: { en: 'under the tongue', ar: 'تحت اللسان' },
  inhaled: { en: 'inhaled', ar: 'استنشاق' },
  topical: { en: 'on the skin', ar: 'على الجلد' },
  rectal: { en: 'rectal', ar: 'عن طريق الشرج' },
  ophthalmic: { en: 'in the eye', ar: 'في العين' },
  otic: { en: 'in the ear', ar: 'في الأذن' },
  nasal: { en: 'in the nose', ar: 'في الأنف' },
  subcutaneous: { en: 'under the skin', ar: 'تحت الجلد' },
  intramuscular: { en: 'into a muscle', ar: 'في العضل' },
  intravenous: { en: 'into a vein', ar: 'في الوريد' },
  other: { en: 'as instructed', ar: 'حسب التعليمات' },
};
