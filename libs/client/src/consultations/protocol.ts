import { type Connection, type Language, type LifeEvents } from '../socket/connection.js';

/** What goes over the socket of the namespace `/consultations`, as the hospital's AsyncAPI document describes it. */

export type ConsultationStatus = 'scheduled' | 'open' | 'closed' | 'cancelled' | 'purged';
export type SenderRole = 'patient' | 'guardian' | 'doctor';
export type SignalType = 'offer' | 'answer' | 'ice' | 'hang_up';

/** A consultation, as far as the room needs it; the hospital says more. */
export interface Consultation {
  id: string;
  status: ConsultationStatus;
  opensAt: string;
  closesAt: string;
  [more: string]: unknown;
}

/** A message that is committed. */
export interface Message {
  id: string;
  consultationId: string;
  /** Its place in the consultation, from 1 on without gaps. */
  seq: number;
  senderId: string;
  senderRole: SenderRole;
  /** Empty when it was taken back. */
  body: string;
  fileId: string | null;
  /** The sender's own id for it. */
  clientMessageId: string;
  sentAt: string;
  /** When it was taken back. */
  deletedAt: string | null;
}

/** Somebody who may take part. */
export interface Participant {
  userId: string;
  role: SenderRole;
  firstName: string;
  lastName: string;
  /** `seq` of the last message that they have read. */
  readSeq: number;
  online: boolean;
}

/** A step of somebody else towards a call. */
export interface Signal {
  consultationId: string;
  senderId: string;
  senderRole: SenderRole;
  type: SignalType;
  data?: unknown;
}

/** Servers for a call, ready for `RTCPeerConnection`. */
export interface IceServers {
  iceServers: { urls: string | string[]; username?: string; credential?: string }[];
  [more: string]: unknown;
}

/** Somebody in a consultation. */
export interface Whom {
  consultationId: string;
  userId: string;
  role: SenderRole;
}
export type ReadMark = Whom & { seq: number };
export type TypingSign = Whom & { isTyping: boolean };
export type Presence = Whom & { online: boolean };
export interface StatusChange {
  consultationId: string;
  status: ConsultationStatus;
}
export interface Eviction {
  /** The room that was left; none when the whole connection ends. */
  consultationId?: string | null;
  code: string;
  detail: string;
}

/** What the hospital tells a room. */
export interface ServerEvents {
  message: (message: Message) => void;
  message_deleted: (message: Message) => void;
  read: (mark: ReadMark) => void;
  typing: (sign: TypingSign) => void;
  presence: (presence: Presence) => void;
  signal: (signal: Signal) => void;
  opened: (change: StatusChange) => void;
  closed: (change: StatusChange) => void;
  evicted: (eviction: Eviction) => void;
}

/** How it is spoken. */
export const CONSULTATIONS: Language<ServerEvents> = {
  namespace: '/consultations',
  events: [
    ...(['message', 'message_deleted', 'read', 'typing', 'presence'] as const),
    ...(['signal', 'opened', 'closed', 'evicted'] as const),
  ],
  part: 'consultationId',
};

/** What one asks the hospital, and what it answers. */
export interface Requests {
  join: [
    { consultationId: string; afterSeq: number },
    {
      consultation: Consultation;
      messages: Message[];
      participants: Participant[];
      nextAfterSeq: number | null;
    },
  ];
  send: [
    { consultationId: string; clientMessageId: string; body: string; fileId?: string },
    { message: Message },
  ];
  read: [{ consultationId: string; seq: number }, object];
  typing: [{ consultationId: string; isTyping: boolean }, object];
  delete: [{ messageId: string }, { message: Message }];
  leave: [{ consultationId: string }, object];
  signal: [{ consultationId: string; type: SignalType; data?: unknown }, object];
}

/** What happens to the socket, and what the hospital tells. */
export type ConnectionEvents = LifeEvents & ServerEvents;
/** The socket of the consultations. */
export type ConsultationConnection = Connection<ServerEvents, Requests>;
