import { type Locale } from '#libs/identity';

/** What stands below every mail. */
export const FOOTERS: Record<Locale, string> = {
  en: 'This mail was sent automatically; replies to it are not read. In an emergency call your local emergency number.',
  ar: 'أُرسلت هذه الرسالة تلقائيًا، والردود عليها لا تُقرأ. في الحالات الطارئة اتصل برقم الطوارئ المحلي.',
};
