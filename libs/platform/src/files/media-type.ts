/** What may be stored. */
export const MEDIA_TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'application/dicom'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** So many first bytes tell the type. */
export const SIGNATURE_BYTES = 132;

const DICOM_PREAMBLE_BYTES = 128;
const startsWith = (head: Buffer, ...bytes: number[]): boolean =>
  head.subarray(0, bytes.length).equals(Buffer.from(bytes));

/**
 * The type that the first bytes of a file prove, or null if it is none that is taken. A list of what is
 * accepted, not a guess at what it may be: nothing is unpacked or searched, whatever was sent.
 */
export function mediaTypeOf(head: Buffer): MediaType | null {
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'application/pdf';
  // The signature, and the chunk that must come first (PNG specification, 5.2 and 5.6).
  if (
    startsWith(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) &&
    head.subarray(12, 16).toString('latin1') === 'IHDR'
  )
    return 'image/png';
  // Start of image, and the first byte of the next marker.
  if (startsWith(head, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (isDicom(head)) return 'application/dicom';
  return null;
}

/**
 * DICOM PS3.10, 7.1: a preamble of 128 bytes, then `DICM`. The preamble may hold anything, and so has been used
 * to make files that are programs as well; it is taken only if it is empty or that of a TIFF image.
 */
function isDicom(head: Buffer): boolean {
  if (head.subarray(DICOM_PREAMBLE_BYTES, SIGNATURE_BYTES).toString('latin1') !== 'DICM') return false;
  const isTiff = startsWith(head, 0x49, 0x49, 0x2a, 0x00) || startsWith(head, 0x4d, 0x4d, 0x00, 0x2a);
  return isTiff || head.subarray(0, DICOM_PREAMBLE_BYTES).every((byte) => byte === 0);
}
