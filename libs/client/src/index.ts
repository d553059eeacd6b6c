export { HospitalClient, type HospitalClientOptions } from './hospital-client.js';
export { ProblemError, Refusal, type RefusedField } from './refusal.js';
export { type Tokens, type User } from './session.js';
export { type CookieOptions } from './sign-in-way.js';
export { dataOf, idempotent, type RestClient } from './rest/rest-client.js';
export { type components, type operations, type paths } from './rest/schema.js';
export { ConnectionClosed } from './socket/connection.js';
export { ConsultationRoom } from './consultations/consultation-room.js';
export { type RoomEvents, type RoomOptions, type RoomStatus } from './consultations/room-events.js';
export {
  type Consultation,
  type ConsultationStatus,
  type IceServers,
  type Message,
  type Participant,
  type SenderRole,
  type Signal,
  type SignalType,
} from './consultations/protocol.js';
export { type CryKeeper, type PendingCry } from './emergencies/cry-queue.js';
export { type Sos, type SosEvent, type SosLocation, type SosWish } from './emergencies/protocol.js';
export { SosClient, type SosClientEvents, type SosClientOptions } from './emergencies/sos-client.js';
export {
  type Notification,
  NotificationFeed,
  type NotificationFeedEvents,
} from './notifications/notification-feed.js';
