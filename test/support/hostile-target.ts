import { randomUUID } from 'node:crypto';
import { type Answer } from './client.js';
import { digestOf } from './digest.js';
import { type Hospital, startHospital } from './hospital.js';
import { type Document, type Operation, operationsOf, pathWith } from './openapi.js';
import { faultsOfProblem, type Problem } from './problem.js';
import { rawRequest } from './raw-request.js';

const ROLES = ['admin', 'doctor', 'patient'] as const;

/** A hospital at which anything may be thrown, by somebody whose role admits it. */
export class HostileTarget {
  private constructor(
    private readonly hospital: Hospital,
    readonly document: Document,
    private readonly tokens: Readonly<Record<string, string>>,
  ) {}

  static async start(): Promise<HostileTarget> {
    const hospital = await startHospital();
    const { body } = await hospital.anonymous().get<Document>('/openapi.json');
    const signIn = async (role: string): Promise<[string, string]> => {
      const { tokens } = await hospital.signIn(`${role}@demo.test`);
      return [role, tokens?.accessToken ?? ''];
    };
    return new HostileTarget(hospital, body, Object.fromEntries(await Promise.all(ROLES.map(signIn))));
  }

  stop(): Promise<void> {
    return this.hospital.stop();
  }

  get operations(): Operation[] {
    return operationsOf(this.document);
  }

  /** What must be the same after anything that was refused: every row, and no complaint in the log. */
  async state(): Promise<{ tables: Record<string, string>; complaints: string[] }> {
    const output = this.hospital.apis.map((api) => api.output()).join('');
    const complaints = output.split('\n').filter((line) => /"level":"(error|fatal)"/.test(line));
    return { tables: await digestOf(this.hospital.database), complaints };
  }

  /** Sends a request to a route, with an id that does not exist where one is needed. */
  ask(operation: Operation, body?: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(operation, pathWith(operation, randomUUID()), body, headers);
  }

  /** Says that a body of so many bytes will come, and sends none of it. */
  announce(operation: Operation, bytes: number): Promise<Answer> {
    const { path, ...request } = this.request(operation, pathWith(operation, randomUUID()));
    const headers = { ...request.headers, 'content-type': 'application/json' };
    return rawRequest(this.url, { ...request, path, headers, announced: bytes });
  }

  /** Sends a request to any path, as somebody who may use the route. */
  send(
    operation: Operation,
    path: string,
    body?: string,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const request = this.request(operation, path);
    if (body === undefined)
      return rawRequest(this.url, { ...request, headers: { ...request.headers, ...headers } });
    const json = { 'content-type': 'application/json' };
    return rawRequest(this.url, { ...request, headers: { ...request.headers, ...json, ...headers }, body });
  }

  private get url(): string {
    return this.hospital.anonymous().url;
  }

  private request({ method, roles }: Operation, path: string) {
    const role = ROLES.find((each) => roles.includes(each)) ?? 'patient';
    return { method, path, headers: { authorization: `Bearer ${this.tokens[role]}`, 'if-match': '*' } };
  }
}

/** Nothing if the answer is a complete problem with one of these statuses. */
export function unlessRefused(answer: Answer, statuses: number[], what: string): string[] {
  const faults = faultsOfProblem(answer);
  if (!statuses.includes(answer.status)) faults.push(`answered ${answer.status}`);
  return faults.map((fault) => `${what}: ${fault}`);
}

/** Nothing if the answer is a 422 that blames the field. */
export function unlessBlamed(answer: Answer, field: string, what: string): string[] {
  const faults = unlessRefused(answer, [422], what);
  const { errors = [] } = answer.body as Partial<Problem>;
  const blamed = errors.some(({ pointer }) => pointer === `/${field}` || pointer.startsWith(`/${field}/`));
  return blamed ? faults : [...faults, `${what}: does not blame ${field}: ${answer.text.slice(0, 300)}`];
}
