import { type DomainError } from '../errors/domain-error.js';

/** How a refusal of an event is told. */
export const acknowledgementOf = ({ code, message, metadata, fields }: DomainError): object => ({
  ok: false,
  error: { ...metadata, code, detail: message, ...(fields.length > 0 ? { errors: fields } : {}) },
});
