/** Why an endpoint gets nothing any more: an admin said so, or the receiver did (410). */
export const DISABLED_REASONS = ['by_admin', 'gone'] as const;
export type DisabledReason = (typeof DISABLED_REASONS)[number];

/** Another system that is told what happens. */
export interface WebhookEndpoint {
  id: string;
  url: string;
  /** Names of the events that it is told of. */
  eventTypes: string[];
  description: string | null;
  /** Null while it is told. */
  disabledAt: Date | null;
  disabledReason: DisabledReason | null;
  /** How often its secret was made anew. */
  secretGeneration: number;
  createdAt: Date;
  version: number;
}

/** The columns of `WebhookEndpoint` as they are stored. */
export const ENDPOINT_COLUMNS = `id, url, event_types AS "eventTypes", description, disabled_at AS "disabledAt",
  disabled_reason AS "disabledReason", secret_generation AS "secretGeneration", created_at AS "createdAt", version`;
