import {
  type IceServers,
  type Message,
  type Participant,
  type Signal,
  type StatusChange,
} from './protocol.js';

/** `away`: the connection is down and will come back. `ended`: it will not. */
export type RoomStatus = 'idle' | 'joining' | 'joined' | 'away' | 'ended';

export interface RoomOptions {
  /** Begins after a message that is kept from before. */
  afterSeq?: number;
  /**
   * How many messages may wait for their acknowledgement at once; 1. With more, one that is refused for a moment
   * (too many requests) can come after those that were sent right behind it.
   */
  inFlight?: number;
  /** How long a message may be late before it is asked for; 150 ms. */
  gapMilliseconds?: number;
  /** Pause before the first further attempt at what failed; 200 ms. */
  retryMilliseconds?: number;
  /** After which time somebody who says nothing more does not type any more; 6 s. */
  typingMilliseconds?: number;
}

/** What the client gives its rooms. */
export interface RoomTies {
  iceServers: () => Promise<IceServers>;
  onEnd: () => void;
}

/** What happens in a room. */
export interface RoomEvents {
  /** The next message: in the order of `seq`, each exactly once. */
  message: (message: Message) => void;
  /** A message was taken back. */
  message_deleted: (message: Message) => void;
  /** Somebody came, went or read on; or all were read anew. */
  participants: (participants: readonly Participant[]) => void;
  /** Accounts of those who type now. */
  typing: (userIds: readonly string[]) => void;
  /** A step of somebody else towards a call. */
  signal: (signal: Signal) => void;
  /** The consultation has opened. */
  opened: (change: StatusChange) => void;
  /** The consultation is over. */
  closed: (change: StatusChange) => void;
  /** The room itself is in another state. */
  status: (status: RoomStatus) => void;
  /** One is out, for good. */
  ended: (why: Error) => void;
}
