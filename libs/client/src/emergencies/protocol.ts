import { type components } from '../rest/schema.js';
import { type Connection, type Language } from '../socket/connection.js';

/** A cry for help, as it stands now. */
export type Sos = components['schemas']['SosDto'];
/** One thing that happened to an SOS. */
export type SosEvent = components['schemas']['SosEventDto'];
/** What is needed to cry for help; the category is enough. */
export type SosWish = components['schemas']['RaiseSosDto'];

/** Where somebody is now. */
export interface SosLocation {
  sosId: string;
  latitude: number;
  longitude: number;
  accuracyMeters: number | null;
  locatedAt: string;
}

/** What the hospital tells. */
export interface SosServerEvents {
  opened: (told: { request: Sos }) => void;
  updated: (told: { request: Sos; event: SosEvent }) => void;
  location: (told: SosLocation) => void;
  escalated: (told: { request: Sos; level: number }) => void;
  evicted: (told: { sosId?: string; code: string; detail: string }) => void;
}

/** What one asks the hospital, and what it answers. */
export interface SosRequests {
  watch: [object, { requests: Sos[] }];
  follow: [{ sosId: string }, { request: Sos }];
}

/** How it is spoken. */
export const SOS: Language<SosServerEvents> = {
  namespace: '/sos',
  events: ['opened', 'updated', 'location', 'escalated', 'evicted'],
  part: 'sosId',
};

/** The socket of the SOS. */
export type SosConnection = Connection<SosServerEvents, SosRequests>;
