import { type Load } from './measure.js';

/** A request with a JSON body. */
export const post = (path: string, body: unknown, headers: Record<string, string> = {}): Load => ({
  method: 'POST',
  path,
  headers: { ...headers, 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Sends a request; any answer but 2xx is an error. */
export async function send(
  url: string,
  { method = 'GET', path = '/', headers, body }: Load,
): Promise<Response> {
  const answer = await fetch(url + path, { method, headers: headers as Record<string, string>, body });
  if (!answer.ok)
    throw new Error(`${method} ${path} was answered by ${answer.status}: ${await answer.text()}`);
  return answer;
}
