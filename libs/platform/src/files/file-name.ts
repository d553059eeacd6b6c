import { type MediaType } from './media-type.js';

const MAX_CHARACTERS = 255;
const DEFAULT_NAMES: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'document.pdf',
  'image/png': 'image.png',
  'image/jpeg': 'image.jpg',
  'application/dicom': 'image.dcm',
};

/**
 * What a header or a list must never repeat: control characters, line and paragraph separators, halves of
 * surrogate pairs, and what turns the direction of writing (by which `gpj.exe` can be made to read `exe.jpg`).
 * The joiners U+200C and U+200D stay: names in Persian and Arabic script need them.
 */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** The extensions under which each type is opened by the program that it is meant for. */
const EXTENSIONS: Readonly<Record<MediaType, RegExp>> = {
  'application/pdf': /\.pdf$/i,
  'image/png': /\.png$/i,
  'image/jpeg': /\.jpe?g$/i,
  'application/dicom': /\.(dcm|dicom)$/i,
};

/**
 * The name under which a file is shown and downloaded: the last part of what was given, without what is unsafe,
 * and with the extension of what it was proved to be: a PDF that is called `.html` would be run as a page.
 */
export function fileName(given: string | undefined, type: MediaType): string {
  const base = (given ?? '').replace(UNSAFE, '').split(/[/\\]/).at(-1)?.normalize('NFC').trim() ?? '';
  if (/^\.*$/.test(base)) return DEFAULT_NAMES[type];
  const extension = DEFAULT_NAMES[type].replace(/^\w+/, '');
  return shortened(EXTENSIONS[type].test(base) ? base : base + extension);
}

/** Cut in the middle of nothing: whole characters, and the extension is kept. */
function shortened(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= MAX_CHARACTERS) return name;
  const extension = Array.from(/\.[^.]{1,16}$/u.exec(name)?.[0] ?? '');
  return [...characters.slice(0, MAX_CHARACTERS - extension.length), ...extension].join('');
}
