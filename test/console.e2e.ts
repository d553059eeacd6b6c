import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import { type Browser } from 'playwright-core';
import { CHROMIUM, openBrowser, Visitor } from './support/browser.js';
import { type Hospital, startHospital } from './support/hospital.js';

/** First load of a patient's pages at most, compressed. */
const FIRST_LOAD_BYTES = 350 * 1024;
const DOCTORS_PAGES = ['/', '/patients', '/consultations', '/schedule', '/sos', '/account'];
const PATIENTS_PAGES = [
  '/',
  '/book',
  '/appointments',
  '/waitlist',
  '/consultations',
  '/chart',
  '/deliveries',
  '/family',
  '/notifications',
  '/account',
];

// Without a Chromium on the machine there is nothing to look at pages with.
(CHROMIUM ? describe : describe.skip)('The console in a browser', () => {
  let hospital: Hospital;
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    [hospital, browser] = await Promise.all([startHospital({ worker: true }), openBrowser()]);
    url = hospital.apis[0]?.url ?? '';
  });
  afterAll(async () => {
    await browser.close();
    await hospital.stop();
  });

  it('lets a patient find a time, book it and see it', async () => {
    const visitor = await Visitor.open(browser, url);
    const { page } = await visitor.signIn('patient2@demo.test', '/book');
    const received = visitor.received.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(received).toBeGreaterThan(0);
    expect(received).toBeLessThan(FIRST_LOAD_BYTES);
    await page.getByRole('combobox').nth(0).click();
    await page.getByRole('option').nth(1).click();
    await page.locator('button[value^="20"]').nth(3).click();
    const times = page.locator('section').nth(1).getByRole('button');
    await times
      .filter({ hasText: /\d\d:\d\d/ })
      .nth(4)
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('This time is held for you').waitFor();
    await dialog.getByLabel('Reason for the visit').fill('A cough');
    await dialog.getByRole('button', { name: 'Book', exact: true }).click();
    await page.waitForURL('**/appointments');
    await page.getByText('A cough').waitFor();
    visitor.expectNoOffence();
    await visitor.close();
  });

  it('brings a chat message of a patient to the doctor, and the answer back', async () => {
    const patient = await (await Visitor.open(browser, url)).signIn('patient@demo.test', '/');
    const doctor = await (await Visitor.open(browser, url)).signIn('doctor@demo.test', '/consultations');
    for (const { page } of [patient, doctor])
      await page.getByRole('link', { name: 'Open the chat' }).first().click();
    await patient.page.getByLabel('Write a message').fill('Does it hurt less with ice?');
    await patient.page.keyboard.press('Enter');
    await doctor.page.getByText('Does it hurt less with ice?').waitFor();
    await doctor.page.getByLabel('Write a message').fill('Try it for ten minutes.');
    await doctor.page.keyboard.press('Enter');
    await patient.page.getByText('Try it for ten minutes.').waitFor();
    for (const visitor of [patient, doctor]) {
      visitor.expectNoOffence();
      await visitor.close();
    }
  });

  it('shows an SOS from a telephone on the board within two seconds', async () => {
    const admin = await (await Visitor.open(browser, url)).signIn('admin@demo.test');
    await admin.page.getByText('All is quiet.').waitFor();
    const patient = await Visitor.open(browser, url, {
      phone: true,
      position: { latitude: 24.7136, longitude: 46.6753 },
    });
    await patient.signIn('patient@demo.test');
    await patient.page.getByRole('button', { name: 'Send an SOS' }).click();
    await patient.page.getByText('Your position will be sent too.').waitFor();
    const began = performance.now();
    await patient.page.getByRole('button', { name: 'Send SOS', exact: true }).click();
    await admin.page.getByRole('button', { name: 'I take it' }).waitFor();
    expect(performance.now() - began).toBeLessThan(2_000);
    await admin.page.getByText('24.71360, 46.67530').waitFor();
    await admin.page.getByRole('button', { name: 'I take it' }).click();
    await patient.page.getByText('Somebody answers your SOS.').waitFor();
    for (const visitor of [patient, admin]) {
      visitor.expectNoOffence();
      await visitor.close();
    }
  });

  it.each([
    { role: 'patient', pages: PATIENTS_PAGES, language: 'en' as const, phone: false, dark: false },
    { role: 'patient', pages: PATIENTS_PAGES, language: 'ar' as const, phone: true, dark: true },
    { role: 'doctor', pages: DOCTORS_PAGES, language: 'en' as const, phone: false, dark: true },
    { role: 'doctor', pages: DOCTORS_PAGES, language: 'ar' as const, phone: true, dark: false },
    { role: 'admin', pages: ['/', '/account'], language: 'ar' as const, phone: false, dark: false },
  ])('has no page for a $role in $language that is too wide, untranslated or hard to use', async (device) => {
    const { role, pages } = device;
    const visitor = await (await Visitor.open(browser, url, device)).signIn(`${role}@demo.test`);
    for (const path of pages) {
      await visitor.go(path);
      await visitor.page.waitForLoadState('networkidle');
      await visitor.page.evaluate(axe.source);
      const problems = await visitor.page.evaluate(`axe.run().then(({ violations }) =>
        violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`);
      expect({ path, problems }).toEqual({ path, problems: [] });
      expect(await visitor.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      const text = await visitor.page.locator('#root').innerText();
      expect(text).not.toMatch(/\b(common|frame|appointments|chart|chat|sos|family|account)\.[a-z]\w+/);
      expect(await visitor.page.evaluate('document.documentElement.dir')).toBe(
        device.language === 'ar' ? 'rtl' : 'ltr',
      );
      await visitor.picture(`${role}-${device.language}${path.replaceAll('/', '-')}`);
    }
    visitor.expectNoOffence();
    await visitor.close();
  });
});
