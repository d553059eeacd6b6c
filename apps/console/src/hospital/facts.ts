import { ProblemError } from '#libs/client';

const facts = new WeakMap<Error, Record<string, unknown>>();

/** Goes with a request as one of its `middleware`: keeps what a refusal names beside its code. */
export const keepingFacts = {
  onResponse: async ({ response }: { response: Response }): Promise<undefined> => {
    if (response.ok) return undefined;
    const error = await ProblemError.of(response);
    const body: unknown = await response.json().catch(() => undefined);
    if (typeof body === 'object' && body !== null) facts.set(error, body as Record<string, unknown>);
    throw error;
  },
};

/** What a refusal names, e.g. `affectedAppointments`; nothing if it does not. */
export function factsOf<Fact>(error: Error | null, name: string): Fact[] {
  const fact = error && facts.get(error)?.[name];
  return Array.isArray(fact) ? (fact as Fact[]) : [];
}
