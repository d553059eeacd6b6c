import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { hospital } from '../hospital/hospital';
import { type texts } from './en';

export type Language = 'en' | 'ar';
type Texts = typeof texts;

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Texts };
  }
}

const KEPT_AS = 'language';

/** Says everything in the language chosen before on this machine, else the browser's. */
export async function startLanguage(): Promise<void> {
  const kept = localStorage.getItem(KEPT_AS);
  const wanted = kept ?? (navigator.language.startsWith('ar') ? 'ar' : 'en');
  await i18next.use(initReactI18next).init({
    resources: {},
    lng: 'en',
    fallbackLng: false,
    interpolation: { escapeValue: false },
  });
  await speak(wanted === 'ar' ? 'ar' : 'en');
}

/** Changes the language here, and for what the hospital writes to whoever is signed in. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT_AS, language);
  await speak(language);
  // The page is in the new language in any case; mails follow with the next choice.
  if (hospital.user)
    await hospital.rest.PATCH('/v1/me', { body: { locale: language } }).catch(() => undefined);
}

/** The language of an account, where nobody has chosen one on this machine. */
export async function speakTheirs(language: Language): Promise<void> {
  if (!localStorage.getItem(KEPT_AS)) await speak(language);
}

async function speak(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    const { texts } = language === 'ar' ? await import('./ar') : await import('./en');
    i18next.addResourceBundle(language, 'translation', texts);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}
