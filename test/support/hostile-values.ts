import { type Document, resolveSchema, type Schema } from './openapi.js';

/** JSON texts that a value of each kind can never be; texts, because some cannot be made of a JavaScript value. */
const HUGE = JSON.stringify('x'.repeat(100_000));
const NUL = String.raw`"a\u0000b"`;
const HALF_A_CHARACTER = String.raw`"\ud800"`;
const NOT_STORABLE = [HUGE, NUL, HALF_A_CHARACTER];
const NO_TEXT = ['7', '1.5', 'true', '[]', '{}', '["text"]', '{"toString":"text"}'];
const NO_NUMBER = [
  '"text"',
  '"7"',
  'true',
  '[]',
  '[7]',
  '{}',
  '1e999',
  '-1e999',
  '9007199254740993',
  '-9007199254740993',
];
const NO_TRUTH = ['"true"', '1', '0', '[]', '{}', HUGE];
const NO_LIST = ['7', '"text"', 'true', '{}', '{"0":"text","length":1}', HUGE];
const WRONG_ITEMS = ['[null]', '[[]]', '[{}]', `[${NUL}]`, `[${HALF_A_CHARACTER}]`, `[${HUGE}]`];
const NO_DATE = ['"2026-02-30"', '"2026-13-01"', '"yesterday"', '"2026-1-1"', '""'];
const NO_INSTANT = [
  '"2026-02-30T10:00:00Z"',
  '"2026-01-01T25:00:00Z"',
  '"2026-01-01T10:00:00"',
  '"2026-01-01"',
  '"now"',
  '"+275760-09-13T00:00:00Z"',
];
const NO_ID = ['"text"', '""', '"00000000-0000-0000-0000-00000000000g"', String.raw`"{}"`];
const NO_CHOICE = ['"no such choice"', '"__proto__"', '"constructor"', '""'];

/** JSON texts that a field of this schema must refuse. */
export function wrongValues(document: Document, given: Schema): string[] {
  const schema = resolveSchema(document, given);
  // One of several shapes: they are objects, and which one is asked for may depend on what is stored.
  const types = [schema.type ?? (schema.anyOf ? 'object' : 'string')].flat();
  const maybeNull = schema.nullable || types.includes('null') ? [] : ['null'];
  return [...maybeNull, ...wrongFor(types.find((type) => type !== 'null') ?? 'string', schema)];
}

function wrongFor(type: string, { format, enum: choices, items }: Schema): string[] {
  if (type === 'integer') return [...NO_NUMBER, '1.5'];
  if (type === 'number') return NO_NUMBER;
  if (type === 'boolean') return NO_TRUTH;
  if (type === 'array')
    return [...NO_LIST, ...WRONG_ITEMS, ...(items?.type === 'integer' ? ['["7"]', '[1.5]'] : ['[7]'])];
  if (type === 'object') return ['7', '"text"', 'true', '[]', NUL];
  const text = [...NO_TEXT, ...NOT_STORABLE];
  if (choices) return [...text, ...NO_CHOICE];
  if (format === 'date') return [...text, ...NO_DATE];
  if (format === 'date-time') return [...text, ...NO_INSTANT];
  if (format === 'uuid') return [...text, ...NO_ID];
  return text;
}

/** A value that a schema admits, as far as its shape goes. */
export function sample(document: Document, given: Schema): unknown {
  const schema = resolveSchema(document, given);
  if (schema.example !== undefined) return schema.example;
  if (schema.enum) return schema.enum[0];
  const type = [schema.type ?? 'string'].flat().find((each) => each !== 'null');
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  if (type === 'boolean') return true;
  if (type === 'array') return schema.items ? [sample(document, schema.items)] : [];
  if (type === 'object') return sampleBody(document, schema);
  return TEXTS[schema.format ?? ''] ?? 'text';
}

const TEXTS: Readonly<Record<string, string>> = {
  uuid: '0199b6a0-0000-7000-8000-000000000000',
  date: '2027-01-01',
  'date-time': '2027-01-01T10:00:00Z',
  email: 'somebody@example.test',
};

/** A body with everything that a schema requires. */
export function sampleBody(document: Document, given: Schema): Record<string, unknown> {
  const { properties = {}, required = [] } = resolveSchema(document, given);
  return Object.fromEntries(required.map((name) => [name, sample(document, properties[name] ?? {})]));
}
