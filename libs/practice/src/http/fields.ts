import { applyDecorators } from '@nestjs/common';
import { IsUrl, MaxLength, ValidateBy } from 'class-validator';
import { IANAZone } from 'luxon';

/** Accepts the name of an IANA time zone, such as `Asia/Riyadh`. */
export const IsTimeZone = (): PropertyDecorator =>
  ValidateBy({
    name: 'isTimeZone',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' && /^[A-Za-z_+\-/0-9]{1,64}$/.test(value) && IANAZone.isValidZone(value),
      defaultMessage: (args) => `${args?.property} must be the name of an IANA time zone`,
    },
  });

/** Accepts an http(s) address. */
export const IsWebAddress = (): PropertyDecorator =>
  applyDecorators(
    IsUrl({ protocols: ['https', 'http'], require_protocol: true, require_tld: false }),
    MaxLength(2000),
  );
