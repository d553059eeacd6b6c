import { type components, dataOf } from '#libs/client';
import { hospital } from '../hospital/hospital';

/** What may be uploaded; the hospital looks at the content as well. */
export const ACCEPTED = 'application/pdf,image/png,image/jpeg,application/dicom,.dcm';

/** Gives a file to the hospital. */
export function upload(file: File): Promise<components['schemas']['FileDto']> {
  const form = new FormData();
  form.append('file', file);
  return dataOf(
    hospital.rest.POST('/v1/files', {
      // The document describes the parts; what is sent is the form itself.
      body: form as unknown as { file: string },
      bodySerializer: (body: unknown) => body as FormData,
    }),
  );
}
