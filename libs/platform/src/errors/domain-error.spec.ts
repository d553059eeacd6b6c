import { describe, expect, it } from '@jest/globals';
import { problemOf, STATUS_OF } from '../http/problem.js';
import { DomainError, domainError, NotFound, ValidationFailed } from './domain-error.js';

class BedTaken extends domainError('bed.taken', 'conflict', 'The bed is taken.') {}
class BedBroken extends domainError('bed.broken', 'invalid', 'The bed is broken.', '/bedId') {}

describe('a domain error', () => {
  it('is an error with code, kind and text, known without throwing it', () => {
    const error = new BedTaken({ bedId: 7 });
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      code: 'bed.taken',
      kind: 'conflict',
      message: 'The bed is taken.',
      metadata: { bedId: 7 },
    });
    expect([BedTaken.code, BedTaken.kind, BedTaken.detail]).toEqual([
      'bed.taken',
      'conflict',
      'The bed is taken.',
    ]);
    expect(error).not.toBeInstanceOf(NotFound);
  });
});

describe('problem+json', () => {
  it('carries all its fields, and the facts beside them', () => {
    expect(problemOf(new BedTaken({ bedId: 7 }), 'r-1')).toEqual({
      type: 'urn:problem:bed.taken',
      title: 'Conflict',
      status: 409,
      detail: 'The bed is taken.',
      instance: 'urn:request:r-1',
      code: 'bed.taken',
      requestId: 'r-1',
      bedId: 7,
    });
  });

  it('is never overwritten by facts', () => {
    expect(problemOf(new BedTaken({ status: 200, code: 'fine', requestId: 'x' }), 'r-1')).toMatchObject({
      status: 409,
      code: 'bed.taken',
      requestId: 'r-1',
    });
  });

  it('names the field to blame', () => {
    expect(problemOf(new BedBroken(), 'r')).toMatchObject({
      status: 422,
      errors: [{ pointer: '/bedId', code: 'bed.broken', detail: 'The bed is broken.' }],
    });
    expect(problemOf(ValidationFailed.at('/x', 'is_int', 'x must be an integer'), 'r').errors).toEqual([
      { pointer: '/x', code: 'is_int', detail: 'x must be an integer' },
    ]);
  });

  it('names fields with 422 only', () => {
    expect(problemOf(new BedTaken(), 'r')).not.toHaveProperty('errors');
  });

  it('has a status of its own for each kind', () => {
    const statuses = Object.values(STATUS_OF).map(([status]) => status);
    expect(new Set(statuses).size).toBe(statuses.length);
    expect(statuses.every((status) => status >= 400 && status <= 503)).toBe(true);
  });
});
