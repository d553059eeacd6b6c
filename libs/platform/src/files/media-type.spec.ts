import { describe, expect, it } from '@jest/globals';
import { DICOM, EXE, JPEG, PDF, PNG } from '../../test/support/file-samples.js';
import { mediaTypeOf } from './media-type.js';

/** A DICOM file whose preamble begins with something. */
const dicomWith = (...start: number[]): Buffer => {
  const file = Buffer.from(DICOM);
  file.set(start, 0);
  return file;
};

describe('The type of a file', () => {
  it.each([
    ['application/pdf', PDF],
    ['image/png', PNG],
    ['image/jpeg', JPEG],
    ['application/dicom', DICOM],
    ['application/dicom', dicomWith(0x49, 0x49, 0x2a, 0)],
    ['application/dicom', dicomWith(0x4d, 0x4d, 0, 0x2a)],
  ])('is %s by its first bytes', (type, content) => {
    expect(mediaTypeOf(content)).toBe(type);
  });

  it.each([
    ['a program', EXE],
    ['a program that is a DICOM file too', dicomWith(0x4d, 0x5a)],
    ['a script that is a DICOM file too', dicomWith(...Buffer.from('#!/bin/sh'))],
    ['an SVG image', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['an HTML page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an HTML page that mentions PDF', Buffer.from('<html>%PDF-1.7')],
    ['an archive', Buffer.from('PK\u0003\u0004')],
    ['a GIF image', Buffer.from('GIF89a')],
    ['a PNG signature without an image', PNG.subarray(0, 8)],
    ['the beginning of a signature', Buffer.from('%PD')],
    ['a DICOM file that is cut off', DICOM.subarray(0, 130)],
    ['nothing', Buffer.alloc(0)],
  ])('is none that is taken: %s', (_, content) => {
    expect(mediaTypeOf(content)).toBeNull();
  });
});
