import { describe, expect, it } from '@jest/globals';
import { devMailPage } from './dev-mail-page.js';

const MAIL = {
  id: '<1@hospital.test>',
  recipient: 'sara@example.test',
  subject: 'Hello',
  text: 'Hello Sara',
  html: '<!doctype html><html><head><title>Hello</title></head><body><a href="https://x.test">x</a></body></html>',
  calendar: null,
  sent_at: new Date('2026-05-04T06:00:00Z'),
};

describe('the page of the dev inbox', () => {
  it('lets nothing of a mail out of its frame', () => {
    const hostile = `"><script>alert(1)</script><iframe src='javascript:1'>`;
    const page = devMailPage(
      [{ ...MAIL, recipient: hostile, subject: hostile, text: hostile, html: hostile, calendar: hostile }],
      hostile,
    );
    expect(page).not.toMatch(/<script|<iframe src/);
    expect(page.match(/<iframe [^>]*>/g)).toEqual([expect.stringContaining('sandbox="allow-popups ')]);
    expect(page).not.toMatch(/allow-(scripts|same-origin)/);
  });

  it('shows the calendar part where there is one', () => {
    expect(devMailPage([MAIL], undefined)).not.toContain('Calendar');
    expect(devMailPage([{ ...MAIL, calendar: 'BEGIN:VCALENDAR' }], undefined)).toContain('BEGIN:VCALENDAR');
  });

  it('tells an empty inbox from one that has nothing for an address', () => {
    expect(devMailPage([], undefined)).toContain('No mail yet.');
    expect(devMailPage([], 'nobody@example.test')).toContain('No mail to this address.');
  });
});
