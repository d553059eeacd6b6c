import { applyDecorators } from '@nestjs/common';
import { IsUrl, MaxLength } from 'class-validator';

/** Accepts an http(s) address. */
export const IsWebAddress = (): PropertyDecorator =>
  applyDecorators(
    IsUrl({ protocols: ['https', 'http'], require_protocol: true, require_tld: false }),
    MaxLength(2000),
  );
