import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { type ValidationError } from 'class-validator';
import { type FieldError, ValidationFailed } from '../errors/domain-error.js';
import { unsafeTexts } from './text-safety.js';

/** Checks bodies and queries against their DTO; an unknown property is refused, never ignored. */
@Injectable()
export class RequestValidationPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: false,
      exceptionFactory: (errors) => new ValidationFailed(errors.flatMap((error) => fieldErrors(error, ''))),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body' && metadata.type !== 'query') return value;
    const isDto = metadata.metatype !== undefined && metadata.metatype !== Object;
    if (
      isDto &&
      value !== undefined &&
      value !== null &&
      (typeof value !== 'object' || Array.isArray(value))
    ) {
      throw ValidationFailed.at('', 'is_object', 'The body must be a JSON object.');
    }
    if (isDto && value === null)
      throw ValidationFailed.at('', 'is_object', 'The body must be a JSON object.');
    const unsafe = unsafeTexts(value);
    if (unsafe.length > 0) throw new ValidationFailed(unsafe);
    return super.transform(value, metadata);
  }
}

/** What a check has found, each fault with the JSON pointer of its property below `parent`. */
export function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([rule, detail]) => ({
    pointer,
    code: snakeCase(rule),
    detail,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}

const snakeCase = (name: string): string =>
  name === 'whitelistValidation'
    ? 'unknown_property'
    : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
