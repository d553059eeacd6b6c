const KINDS = {
  clinic: 1,
  doctor: 2,
  patient: 3,
  account: 4,
  schedule: 5,
  appointment: 6,
  change: 7,
  audit: 8,
};

export type Kind = keyof typeof KINDS;

/** The id of the n-th thing of a kind: known without asking the database, and in order like any UUIDv7. */
export const idOf = (kind: Kind, n: number): string =>
  `0190000${KINDS[kind]}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** The same in SQL; `n` is an expression. */
export const sqlId = (kind: Kind, n: string): string =>
  `('0190000${KINDS[kind]}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
