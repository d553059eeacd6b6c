import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Slot } from '#libs/practice';
import { leastAskedFirst, serve, type Waiting } from './line.js';

const slot = (overrides: Partial<Slot> = {}): Slot => ({
  doctorId: 'sara',
  clinicId: 'city',
  visitTypes: ['physical'],
  startsAt: 1000,
  endsAt: 2000,
  day: 10,
  ...overrides,
});
const waiting = (entryId: string, overrides: Partial<Waiting> = {}): Waiting => ({
  entryId,
  patientId: `patient of ${entryId}`,
  doctorId: 'sara',
  clinicId: null,
  visitType: 'physical',
  firstDay: 1,
  lastDay: 20,
  passed: [],
  askedAt: null,
  busy: [],
  ...overrides,
});
const given = (slots: Slot[], line: Waiting[]): [number, string][] =>
  serve(slots, line).map((served) => [served.slot.startsAt, served.waiting.entryId]);

describe('a line of those who wait', () => {
  it('is served from its head, the earliest slot first', () => {
    const slots = [slot(), slot({ startsAt: 2000, endsAt: 3000 })];
    expect(given(slots, [waiting('first'), waiting('second'), waiting('third')])).toEqual([
      [1000, 'first'],
      [2000, 'second'],
    ]);
  });

  it.each<[string, Partial<Waiting>]>([
    ['want another doctor', { doctorId: 'omar' }],
    ['want another clinic', { clinicId: 'harbour' }],
    ['want another kind of visit', { visitType: 'online' }],
    ['want it later', { firstDay: 11 }],
    ['want it sooner', { lastDay: 9 }],
    ['were offered it before', { passed: [1000] }],
    ['have something else then', { busy: [[1500, 2500]] }],
  ])('goes past those who %s', (_, overrides) => {
    expect(given([slot()], [waiting('first', overrides), waiting('second')])).toEqual([[1000, 'second']]);
    expect(given([slot()], [waiting('first', overrides)])).toEqual([]);
  });

  it.each<[string, Partial<Waiting>]>([
    ['any doctor of the clinic', { doctorId: null, clinicId: 'city' }],
    ['that doctor there', { clinicId: 'city' }],
    ['only that day', { firstDay: 10, lastDay: 10 }],
    [
      'it although they come from elsewhere right before and go on right after',
      {
        busy: [
          [0, 1000],
          [2000, 3000],
        ],
      },
    ],
  ])('serves those who want %s', (_, overrides) => {
    expect(given([slot()], [waiting('first', overrides)])).toEqual([[1000, 'first']]);
  });

  it('asks those who were not asked yet first when somebody has let a slot pass', () => {
    const line = [
      waiting('asked', { askedAt: 2 }),
      waiting('asked before', { askedAt: 1 }),
      waiting('new'),
      waiting('newer'),
    ];
    expect(leastAskedFirst(line).map(({ entryId }) => entryId)).toEqual([
      'new',
      'newer',
      'asked before',
      'asked',
    ]);
  });

  it('gives nobody two slots at a time, in however many lines they stand', () => {
    const slots = [slot(), slot({ startsAt: 2000, endsAt: 3000 })];
    const line = [waiting('first', { patientId: 'lina' }), waiting('second', { patientId: 'lina' })];
    expect(given(slots, line)).toEqual([[1000, 'first']]);
  });

  it('gives each slot to one patient, and to nobody while somebody before them wanted it and has none', () => {
    const aSlot = fc
      .record({ startsAt: fc.integer({ min: 0, max: 20 }), day: fc.integer({ min: 1, max: 3 }) })
      .map(({ startsAt, day }) => slot({ startsAt, endsAt: startsAt + 1, day }));
    const aWish = fc.record({
      patientId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      firstDay: fc.integer({ min: 1, max: 3 }),
      lastDay: fc.integer({ min: 1, max: 3 }),
      passed: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(aSlot, { maxLength: 8 }), fc.array(aWish, { maxLength: 12 }), (slots, wishes) => {
        const line = wishes.map((wish, index) => waiting(String(index), wish));
        const served = serve(slots, line);
        expect(new Set(served.map((one) => one.slot)).size).toBe(served.length);
        expect(new Set(served.map((one) => one.waiting.patientId)).size).toBe(served.length);
        const gets = (patientId: string) => served.some((one) => one.waiting.patientId === patientId);
        for (const one of served) {
          const before = line.slice(0, line.indexOf(one.waiting));
          const overlooked = before.filter((other) => !gets(other.patientId));
          // Nobody who went away empty-handed could have had it alone.
          for (const other of overlooked) expect(serve([one.slot], [other])).toEqual([]);
        }
      }),
    );
  });
});
