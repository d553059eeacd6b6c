import { type FieldError } from '../errors/domain-error.js';

const MAX_DEPTH = 20;

/**
 * Names that every JavaScript object has: the checks would take them for known properties, or break over
 * them. No field is called so. (`__proto__` does not even get here: the JSON parser refuses it.)
 */
const RESERVED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** The checks cost microseconds for each value, so a body made of nothing but values could hold the process for seconds. */
const MAX_VALUES = 5000;

/**
 * Finds what no check should have to look at: texts that PostgreSQL cannot keep as they are (NUL, and halves
 * of surrogate pairs, which would be silently replaced), nesting so deep, values so many, and property names so
 * special that they can only be an attack.
 */
export function unsafeTexts(value: unknown): FieldError[] {
  const faults: FieldError[] = [];
  return visit({ value, pointer: '', depth: 0 }, { faults, left: MAX_VALUES }) ? faults : [TOO_MANY];
}

const TOO_MANY: FieldError = {
  pointer: '',
  code: 'too_many_values',
  detail: `There are more than ${MAX_VALUES} values.`,
};

interface Found {
  value: unknown;
  pointer: string;
  depth: number;
}

/** False as soon as there are too many values. */
function visit({ value, pointer, depth }: Found, tally: { faults: FieldError[]; left: number }): boolean {
  tally.left -= 1;
  if (tally.left < 0) return false;
  if (typeof value === 'string' && !isStorable(value))
    tally.faults.push({
      pointer,
      code: 'text_not_storable',
      detail: 'The text contains NUL or an incomplete surrogate pair.',
    });
  if (typeof value !== 'object' || value === null) return true;
  if (depth === MAX_DEPTH) {
    tally.faults.push({ pointer, code: 'too_deep', detail: `Nesting ends at ${MAX_DEPTH} levels.` });
    return true;
  }
  for (const key of Object.keys(value)) {
    const inner = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!isStorable(key))
      tally.faults.push({ pointer, code: 'text_not_storable', detail: 'A property name is not storable.' });
    if (RESERVED.has(key))
      tally.faults.push({
        pointer: inner,
        code: 'unknown_property',
        detail: `property ${key} should not exist`,
      });
    const found = { value: (value as Record<string, unknown>)[key], pointer: inner, depth: depth + 1 };
    if (!visit(found, tally)) return false;
  }
  return true;
}

const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();
