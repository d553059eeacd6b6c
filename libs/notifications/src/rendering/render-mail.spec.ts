import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#libs/identity';
import { TEMPLATES, type TemplateName } from '../templates/index.js';
import { renderMail, renderNotice } from './render-mail.js';

const TOKEN = 'Aa0_-'.repeat(13).slice(0, 64);

const VALUES: Record<string, string> = {
  name: 'Sara',
  code: '012345',
  token: TOKEN,
  link: `https://hospital.test/set-password?token=${TOKEN}`,
  forgotLink: 'https://hospital.test/forgot-password',
  page: 'https://hospital.test/waitlist',
  count: '3',
  endpoint: 'Laboratory',
  events: 'mail.requested: 2, appointment.booked: 1',
  when: 'Monday 4 May 2026, 09:00–09:30',
  start: 'Monday 4 May 2026, 09:00',
  zone: 'Arabian Standard Time, UTC+3',
  before: 'Sunday 3 May 2026, 10:00–10:30',
  changeUntil: 'Sunday 3 May 2026, 21:00',
  doctor: 'Dr Omar Haddad',
  patient: 'Sara Al-Amin',
  clinic: 'Al Noor Clinic',
  address: '12 King Fahd Road, Riyadh',
  phone: '+966 11 000 0000',
  visit: 'At the clinic',
  cancelled: '',
  cancelReason: 'The doctor is ill.',
  dependent: '',
  relation: 'child',
  scopes: 'appointments, medical records',
  site: 'https://hospital.test',
  category: 'Medical emergency',
  number: '112',
  guardian: 'Huda Al-Amin',
  who: 'Omar Haddad',
  reason: 'Unconscious in the emergency room.',
  since: 'Monday 4 May 2026, 06:00',
  until: 'Monday 4 May 2026, 07:00',
  headline: 'A delivery is on its way to the door',
  sentence: 'The courier is on the way to you.',
  note: 'The lift is broken.',
};

const names = Object.keys(TEMPLATES) as TemplateName[];
const cases = names.flatMap((name) => LOCALES.map((locale) => [name, locale] as const));
const EXACT = ['code', 'token', 'link', 'forgotLink', 'page', 'cancelled', 'site'];

/** Fills every value that people can choose. */
const withHostile = (hostile: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(VALUES).map(([key, value]) => [key, EXACT.includes(key) ? value : hostile]),
  );

describe('renderMail', () => {
  it.each(cases)('writes %s in %s', (name, locale) => {
    expect(renderMail(name, locale, VALUES)).toMatchSnapshot();
  });

  it.each(cases)('lets no words break out of %s in %s', (name, locale) => {
    const hostile = `<script>alert(1)</script>"'><img src=x onerror=y>\r\nBcc: evil@example.test\u202egnp.exe\u0000\u2028{{token}}`;
    const { subject, text, html } = renderMail(name, locale, withHostile(hostile));
    expect(html).not.toMatch(/<script|<img|onerror=y>/);
    expect(subject).not.toMatch(/[\r\n\u2028]/);
    expect(text).not.toMatch(/^Bcc:/m);
    for (const part of [subject, text, html]) expect(part).not.toMatch(/[\u202a-\u202e\0\u2028]/);
  });

  it.each(cases)('gives away no secret that is not the purpose of %s in %s', (name, locale) => {
    const { subject, text, html } = renderMail(name, locale, VALUES);
    for (const part of [text, html]) {
      expect(part.includes('012345')).toBe(
        [
          'verification_code',
          'delivery_step',
          'delivery_milestone',
          'delivery_released',
          'delivery_code_issued',
        ].includes(name),
      );
      expect(part.includes(TOKEN)).toBe(
        ['invitation', 'password_reset', 'guardianship_offered'].includes(name),
      );
    }
    expect(subject).not.toMatch(/012345|Aa0_-/);
  });

  it.each(names)('lays %s out from right to left in Arabic and from left to right in English', (name) => {
    expect(renderMail(name, 'ar', VALUES).html).toMatch(
      /<html lang="ar" dir="rtl">[^]*<table [^>]*dir="rtl"/,
    );
    expect(renderMail(name, 'en', VALUES).html).toMatch(
      /<html lang="en" dir="ltr">[^]*<table [^>]*dir="ltr"/,
    );
  });

  it.each(cases)('links to an address and to nothing else in %s in %s', (name, locale) => {
    const { text, html } = renderMail(name, locale, {
      ...VALUES,
      preferences: 'https://hospital.test/preferences',
    });
    const buttons = TEMPLATES[name][locale].body.filter(
      (block) => typeof block === 'object' && 'link' in block,
    );
    const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, link = '']) => link.replace(/&#x3D;/g, '='));
    expect(links).toHaveLength(buttons.length + 1);
    for (const link of links) {
      expect(link).toMatch(/^https:\/\/hospital\.test(\/[\w?=/-]*)?$/);
      expect(text.split('\n')).toContain(link);
    }
    expect(html).not.toMatch(/="[^"]*<bdi/);
  });

  it('isolates a name of the other direction in both parts, and no other', () => {
    const arabic = renderMail('invitation', 'ar', { ...VALUES, name: 'John Smith' });
    expect(arabic.text).toContain('\u2068John Smith\u2069');
    expect(arabic.html).toContain('<bdi dir="auto">John Smith</bdi>');
    expect(arabic.text).toContain(`\n${VALUES.link}\n`);
    expect(renderMail('appointment_booked', 'ar', VALUES).html).toContain(
      '<bdi dir="ltr">+966 11 000 0000</bdi>',
    );
    const english = renderMail('invitation', 'en', { ...VALUES, name: 'سارة' });
    expect(english.text).toContain('Hello \u2068سارة\u2069,');
    expect(english.html).toContain('<bdi dir="auto">سارة</bdi>');
    expect(renderMail('invitation', 'en', VALUES).text).toContain('Hello Sara,');
  });

  it('leaves out facts that are not known', () => {
    const { text, html } = renderMail('appointment_booked', 'en', {
      ...VALUES,
      phone: '',
      before: '',
      changeUntil: '',
    });
    for (const part of [text, html]) {
      expect(part).not.toContain('Telephone');
      expect(part).not.toContain('Previously');
      expect(part).not.toContain('You can change');
    }
  });

  it('says that a late confirmation is overtaken by a cancellation', () => {
    const { text } = renderMail('appointment_booked', 'en', { ...VALUES, cancelled: 'yes' });
    expect(text).toContain('This appointment has been cancelled in the meantime.');
  });

  it('shows a doctor no reason of the visit', () => {
    for (const locale of LOCALES) {
      const words = JSON.stringify(TEMPLATES.doctor_appointment_booked[locale]);
      expect(words).not.toMatch(/reason/i);
    }
  });

  it('says in an inbox what the mail says, without greeting, code and link', () => {
    expect(renderNotice('delivery_milestone', 'en', { ...VALUES, dependent: 'Adam' })).toEqual({
      title: 'A delivery is on its way to the door',
      body: [
        'The courier is on the way to you.',
        'Time: Monday 4 May 2026, 09:00–09:30',
        'Time zone: Arabian Standard Time, UTC+3',
        'Reason: The lift is broken.',
        'Patient: Adam',
      ].join('\n'),
    });
  });

  it.each(cases)('keeps no secret of %s in an inbox, in %s', (name, locale) => {
    const { title, body } = renderNotice(name, locale, VALUES);
    expect(`${title} ${body}`).not.toMatch(/012345|Aa0_-/);
  });

  it('says at the end of what can be turned off where that is done, letter for letter', () => {
    const link = 'https://hospital.test/notification-preferences';
    const { text, html } = renderMail('record_released', 'ar', { ...VALUES, preferences: link });
    expect(text).toContain(`\n${link}\n`);
    expect(html).toContain(link);
    expect(renderMail('record_released', 'ar', VALUES).text).not.toContain('preferences');
    expect(renderNotice('record_released', 'ar', { ...VALUES, preferences: link }).body).not.toContain(link);
  });

  it.each(cases)('begins %s with a greeting, in %s', (name, locale) => {
    expect(TEMPLATES[name][locale].body[0]).toMatch(locale === 'ar' ? /^مرحبًا.*،$/ : /^Hello.*,$/);
  });

  it('refuses to write a mail with a value missing', () => {
    const { code: _, ...rest } = VALUES;
    expect(() => renderMail('verification_code', 'en', rest)).toThrow('code');
  });

  it('cuts words that would flood the page', () => {
    const { html } = renderMail('invitation', 'en', { ...VALUES, name: 'x'.repeat(100_000) });
    expect(html.length).toBeLessThan(10_000);
  });
});
