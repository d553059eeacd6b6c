import { describe, expect, it } from '@jest/globals';
import { asOf, type ConsultationStatus } from './consultation.js';

const OPENS = new Date('2026-12-01T08:45:00Z');
const CLOSES = new Date('2026-12-01T10:15:00Z');
const stored = (status: ConsultationStatus, openedAt: Date | null = null) => ({
  status,
  opensAt: OPENS,
  closesAt: CLOSES,
  openedAt,
  closedAt: status === 'closed' || status === 'purged' ? OPENS : null,
  version: 7,
});
const before = (time: Date) => new Date(time.getTime() - 1);

describe('What a consultation counts as', () => {
  it.each([
    ['scheduled', before(OPENS), 'scheduled', 7],
    ['scheduled', OPENS, 'open', 8],
    ['scheduled', before(CLOSES), 'open', 8],
    ['scheduled', CLOSES, 'closed', 9],
    ['open', before(CLOSES), 'open', 7],
    ['open', CLOSES, 'closed', 8],
  ] as const)('is told by its times: %s at %j is %s, version %d', (status, now, shown, version) => {
    expect(asOf(stored(status), now)).toMatchObject({ status: shown, version });
  });

  it.each(['closed', 'purged', 'cancelled'] as const)('is %s whatever the time', (status) => {
    for (const now of [before(OPENS), OPENS, CLOSES])
      expect(asOf(stored(status), now)).toEqual(stored(status));
  });

  it('opened and closed at its times, whenever that is noted', () => {
    expect(asOf(stored('scheduled'), OPENS)).toMatchObject({ openedAt: OPENS, closedAt: null });
    expect(asOf(stored('scheduled'), CLOSES)).toMatchObject({ openedAt: OPENS, closedAt: CLOSES });
    expect(asOf(stored('open', OPENS), CLOSES)).toMatchObject({ openedAt: OPENS, closedAt: CLOSES });
  });
});
