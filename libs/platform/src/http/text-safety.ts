import { type FieldError } from '../errors/domain-error.js';

const MAX_DEPTH = 20;

/**
 * Names that every JavaScript object has: the checks would take them for known properties, or break over
 * them. No field is called so. (`__proto__` does not even get here: the JSON parser refuses it.)
 */
const RESERVED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Finds texts that PostgreSQL cannot keep as they are: NUL, and halves of surrogate pairs, which would be
 * silently replaced. Also refuses nesting so deep, and property names so special, that they can only be an attack.
 */
export function unsafeTexts(value: unknown, pointer = '', depth = 0): FieldError[] {
  if (typeof value === 'string') {
    return value.includes('\0') || !value.isWellFormed()
      ? [
          {
            pointer,
            code: 'text_not_storable',
            detail: 'The text contains NUL or an incomplete surrogate pair.',
          },
        ]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (depth === MAX_DEPTH)
    return [{ pointer, code: 'too_deep', detail: `Nesting ends at ${MAX_DEPTH} levels.` }];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key.includes('\0') || !key.isWellFormed()
      ? [{ pointer, code: 'text_not_storable', detail: 'A property name is not storable.' }]
      : []),
    ...(RESERVED.has(key)
      ? [
          {
            pointer: `${pointer}/${key}`,
            code: 'unknown_property',
            detail: `property ${key} should not exist`,
          },
        ]
      : []),
    ...unsafeTexts(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1),
  ]);
}
