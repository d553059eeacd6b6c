import { describe, expect, it } from '@jest/globals';
import { ACTIVE_STATUSES, isOver, SOS_STATUSES, SOS_TRANSITIONS, type SosStatus } from './sos-status.js';

describe('the states of an SOS', () => {
  it('lead from the cry to its end, and can be ended from each that is none', () => {
    const way: SosStatus[] = ['open', 'acknowledged', 'dispatched', 'on_scene', 'resolved'];
    way.slice(1).forEach((to, index) => {
      expect(SOS_TRANSITIONS[way[index] as SosStatus]).toEqual([to, 'cancelled', 'false_alarm']);
    });
    expect(ACTIVE_STATUSES).toEqual(way.slice(0, -1));
    expect(SOS_STATUSES.filter(isOver)).toEqual(['resolved', 'cancelled', 'false_alarm']);
  });
});
