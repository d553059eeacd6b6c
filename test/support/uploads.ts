import { type Client } from './client.js';

/** The least that is taken for a PDF. */
export const PDF = Buffer.from('%PDF-1.7\n%%EOF\n');

/** A PDF of exactly so many bytes. */
export function pdfOf(bytes: number): Buffer {
  const content = Buffer.alloc(bytes, 'hospital ');
  PDF.copy(content);
  return content;
}

/** Sends a file as an app would. */
export function upload(
  client: Client,
  { name, content }: { name: string; content: Buffer },
): Promise<Response> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(content)]), name);
  return fetch(`${client.url}/v1/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${client.tokens?.accessToken}` },
    body,
  });
}

/** Sends a file and returns its id. */
export async function uploaded(client: Client, file: { name: string; content: Buffer }): Promise<string> {
  const answer = await upload(client, file);
  if (answer.status !== 201) throw new Error(`The upload was answered ${answer.status}.`);
  return ((await answer.json()) as { id: string }).id;
}
