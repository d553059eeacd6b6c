import { expect } from '@jest/globals';
import { type Answer } from './client.js';

/** A refused field in a problem. */
export interface ProblemField {
  pointer: string;
  code: string;
  detail: string;
}

/** The body of every error answer. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: string;
  requestId: string;
  errors?: ProblemField[];
}

/** Says what an answer lacks of a complete problem+json; nothing if it is one. */
export function faultsOfProblem(answer: Answer<unknown>): string[] {
  if (answer.status < 400 || answer.status > 499) return [`status ${answer.status}`];
  const type = answer.headers.get('content-type') ?? 'none';
  if (!type.startsWith('application/problem+json')) return [`content type ${type}`];
  const problem = answer.body as Problem;
  const texts = ['type', 'title', 'detail', 'instance', 'code', 'requestId'] as const;
  const faults: string[] = texts
    .filter((name) => typeof problem[name] !== 'string' || problem[name] === '')
    .map((name) => `${name} is missing`);
  if (problem.status !== answer.status) faults.push(`its status says ${problem.status}`);
  if (problem.requestId !== answer.headers.get('x-request-id')) faults.push('its request id differs');
  if (/\bat .+:\d+:\d+|SELECT|INSERT|node_modules/.test(answer.text)) faults.push('it shows our inside');
  if (
    answer.status === 422 &&
    !problem.errors?.every(({ pointer, code, detail }) => isText(pointer, code, detail))
  )
    faults.push('errors is missing');
  return faults;
}

/** Expects an answer to be a complete problem+json with this status and code. */
export function expectProblem(answer: Answer<unknown>, status: number, code: string): void {
  const faults = answer.status === 503 ? [] : faultsOfProblem(answer);
  expect({ status: answer.status, code: (answer.body as Problem).code, faults }).toEqual({
    status,
    code,
    faults: [],
  });
}

const isText = (...values: unknown[]): boolean => values.every((value) => typeof value === 'string');
