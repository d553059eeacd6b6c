import { request } from 'node:http';
import { type Answer } from './client.js';

/**
 * Sends what `fetch` would mend or refuse: paths with `//` and dots, odd headers, bodies of any kind. With
 * `announced`, the headers promise so many bytes of which none ever comes: the answer must not wait for them.
 */
export function rawRequest(
  url: string,
  options: {
    method?: string;
    path: string;
    headers?: Record<string, string>;
    body?: string;
    announced?: number;
  },
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const { method = 'GET', path, headers = {}, body, announced } = options;
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('error', reject);
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        if (announced) sent.destroy();
        const text = Buffer.concat(chunks).toString();
        const isJson = response.headers['content-type']?.includes('json') ?? false;
        resolve({
          status: response.statusCode ?? 0,
          headers: new Headers(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          ),
          body: isJson && text ? (JSON.parse(text) as Record<string, unknown>) : {},
          text,
        });
      });
    });
    sent.on('error', reject);
    if (announced === undefined) sent.end(body);
    else {
      sent.setHeader('content-length', announced);
      sent.flushHeaders();
    }
  });
}
