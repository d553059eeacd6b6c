import { ProblemError } from '#libs/client';
import { hospital } from '../hospital/hospital';

type Blobs = (
  path: string,
  init: { params: { path: Record<string, string> }; parseAs: 'blob' },
) => Promise<{ data?: Blob; response: Response }>;

/** Reads a file of the hospital's and hands it to the browser to keep, under the name the hospital gives it. */
export async function download(path: string, id: string): Promise<void> {
  const get = hospital.rest.GET as unknown as Blobs;
  const { data, response } = await get(path, { params: { path: { id } }, parseAs: 'blob' });
  if (!data) throw await ProblemError.of(response);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(data);
  link.download = nameOf(response) ?? 'document';
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function nameOf(response: Response): string | undefined {
  const disposition = response.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded ? decodeURIComponent(encoded) : /filename="([^"]+)"/.exec(disposition)?.[1];
}
