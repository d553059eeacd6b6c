import createClient, { type Client } from 'openapi-fetch';
import { v7 } from 'uuid';
import { ProblemError } from '../refusal.js';
import { type Session } from '../session.js';
import { type paths } from './schema.js';

/** All routes of the hospital, with the types of what they take and give. Whatever is not a success is thrown. */
export type RestClient = Client<paths>;
/** The part of `fetch` that is needed. */
export type Fetch = (request: Request) => Promise<Response>;

/** A client whose failures are thrown as `ProblemError`. */
export function restClient(baseUrl: string, fetch: Fetch): RestClient {
  const client = createClient<paths>({ baseUrl, fetch });
  client.use({
    onResponse: async ({ response }) => {
      if (!response.ok) throw await ProblemError.of(response);
    },
  });
  return client;
}

/** Sends each request in the name of whoever is signed in, and once again when the token had ended. */
export function signed(session: Session, fetch: Fetch): Fetch {
  return async (request) => {
    const token = await session.accessToken();
    if (token === undefined) return fetch(request);
    const again = request.clone();
    const response = await fetch(withToken(request, token));
    if (response.status !== 401) return response;
    const fresh = await session.inPlaceOf(token);
    return fresh === undefined ? response : fetch(withToken(again, fresh));
  };
}

/** What a successful answer holds. */
export async function dataOf<T>(answer: Promise<{ data?: T; response: Response }>): Promise<T> {
  const { data, response } = await answer;
  if (!response.ok) throw await ProblemError.of(response);
  return data as T;
}

/**
 * A new `Idempotency-Key` header. Sent again with the same one, a request is not done twice:
 * make it once for each thing that is wanted, not for each attempt.
 */
export function idempotent(): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': v7() };
}

function withToken(request: Request, token: string): Request {
  request.headers.set('authorization', `Bearer ${token}`);
  return request;
}
