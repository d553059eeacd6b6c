import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { DEMO_PASSWORD } from './hospital.js';

/** Where pictures of pages are put, to be looked at. */
export const SCREENSHOTS = 'dist/screenshots';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The Chromium of this machine, if it has one: suites of pages are skipped without. */
export const CHROMIUM = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  .find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** A browser as people use the console with it. */
export async function openBrowser(): Promise<Browser> {
  if (!CHROMIUM) throw new Error('There is no Chromium on this machine.');
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--headless'] });
}

export interface Device {
  /** `en` unless told otherwise. */
  language?: 'en' | 'ar';
  dark?: boolean;
  /** A telephone in place of a desk. */
  phone?: boolean;
  /** Where the device is; without it the position stays unknown. */
  position?: { latitude: number; longitude: number };
}

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

/** One person's browser window, which notes all that a page must not do. */
export class Visitor {
  /** What a policy of the page refused, what failed in it, and what it asked of other hosts. */
  readonly offences: string[] = [];
  /** Sizes of the scripts and styles that came, compressed. */
  readonly received: { url: string; bytes: number }[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly origin: string,
  ) {}

  static async open(browser: Browser, origin: string, device: Device = {}): Promise<Visitor> {
    const context = await browser.newContext({
      locale: device.language === 'ar' ? 'ar' : 'en-GB',
      timezoneId: 'Asia/Riyadh',
      colorScheme: device.dark ? 'dark' : 'light',
      viewport: device.phone ? PHONE : DESK,
      ...(device.phone && { hasTouch: true, isMobile: true }),
      ...(device.position && { geolocation: device.position, permissions: ['geolocation'] }),
    });
    const page = await context.newPage();
    await page.addInitScript({ content: `localStorage.setItem('language', '${device.language ?? 'en'}')` });
    const visitor = new Visitor(page, context, origin);
    await visitor.watch();
    return visitor;
  }

  /** Opens a page and signs in. */
  async signIn(email: string, path = '/'): Promise<this> {
    await this.page.goto(this.origin + path);
    await this.page.locator('input[type=email]').fill(email);
    await this.page.locator('input[type=password]').fill(DEMO_PASSWORD);
    await this.page.locator('button[type=submit]').click();
    await this.page.locator('#main h1').first().waitFor();
    return this;
  }

  /** Goes to another page of the console, within the session. */
  async go(path: string): Promise<void> {
    await this.page.goto(this.origin + path);
    await this.page.locator('#main h1').first().waitFor();
  }

  /** Keeps a picture of what is on the screen. */
  async picture(name: string, fullPage = true): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage });
  }

  /** Fails if the page did something it must not. */
  expectNoOffence(): void {
    expect(this.offences).toEqual([]);
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  private async watch(): Promise<void> {
    const { page, origin } = this;
    await page.exposeFunction('noteViolation', (what: string) => this.offences.push(what));
    // Text, not a function: it runs in the page, whose types are not ours.
    await page.addInitScript({
      content: `document.addEventListener('securitypolicyviolation', (event) =>
        noteViolation(['policy:', event.violatedDirective, event.blockedURI, event.sourceFile].join(' ')))`,
    });
    page.on('pageerror', (error) => this.offences.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(blob|data):/.test(url)) this.offences.push(`foreign: ${url}`);
    });
    page.on('response', (response) => {
      const url = response.url();
      if (!url.includes('/assets/')) return;
      this.received.push({ url, bytes: Number(response.headers()['content-length'] ?? 0) });
    });
  }
}
