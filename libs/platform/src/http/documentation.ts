import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiResponse } from '@nestjs/swagger';
import { type DomainErrorType } from '../errors/domain-error.js';
import { PROBLEM_MEDIA_TYPE, STATUS_OF } from './problem.js';

/**
 * Documents the errors that a route may answer with, beside those that every route has. They are declared
 * by their classes, so that code, status and text can never differ from what is thrown.
 */
export const Fails = (...errors: DomainErrorType[]): MethodDecorator => {
  const byStatus = new Map<number, DomainErrorType[]>();
  for (const error of errors) {
    const [status] = STATUS_OF[error.kind];
    byStatus.set(status, [...(byStatus.get(status) ?? []), error]);
  }
  const responses = [...byStatus].map(([status, types]) =>
    ApiResponse({
      status,
      description: types.map(({ code, detail }) => `\`${code}\`: ${detail}`).join('\n\n'),
      content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
    }),
  );
  return applyDecorators(ApiExtension('x-error-codes', errors.map(({ code }) => code).sort()), ...responses);
};
