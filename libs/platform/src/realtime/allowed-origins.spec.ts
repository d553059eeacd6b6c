import { describe, expect, it } from '@jest/globals';
import { AllowedOrigins } from './allowed-origins.js';

describe('Allowed origins', () => {
  const origins = new AllowedOrigins(
    { PUBLIC_URL: 'https://hospital.example/' },
    { ALLOWED_ORIGINS: 'https://app.example, https://other.example:8443' },
  );

  it.each([
    [undefined, 'hospital.example'],
    ['https://hospital.example', 'internal:3000'],
    ['https://app.example', 'hospital.example'],
    ['https://other.example:8443', 'hospital.example'],
    ['http://127.0.0.1:3000', '127.0.0.1:3000'],
  ])('admit %s at the host %s', (origin, host) => {
    expect(origins.admits(origin, host)).toBe(true);
  });

  it.each([
    ['https://evil.example', 'hospital.example'],
    ['https://other.example', 'hospital.example'],
    ['http://127.0.0.1:4000', '127.0.0.1:3000'],
    ['null', 'hospital.example'],
    ['https://evil.example', undefined],
  ])('refuse %s at the host %s', (origin, host) => {
    expect(origins.admits(origin, host)).toBe(false);
  });
});
