/** Carries messages of one kind to somebody's telephone. */
export abstract class Provider<Message extends { id: string }> {
  /** Whether there is a way at all; without one nothing is asked for. */
  abstract readonly exists: boolean;

  /**
   * Resolves once the message is accepted; rejects when it should be tried again. Receivers drop repetitions by its id.
   */
  abstract send(message: Message): Promise<void>;
}

/** A short message to a telephone number. */
export interface TextMessage {
  id: string;
  /** Telephone number. */
  to: string;
  text: string;
}

/** A message to the devices on which somebody is signed in. It says no more than what may stand on a locked screen. */
export interface PushMessage {
  id: string;
  /** The account. */
  userId: string;
  title: string;
  /** What it is about, so that the app can open it. */
  entityType: string | null;
  entityId: string | null;
}

/** The way to telephone numbers. */
export abstract class SmsProvider extends Provider<TextMessage> {}

/** The way to devices. */
export abstract class PushProvider extends Provider<PushMessage> {}
