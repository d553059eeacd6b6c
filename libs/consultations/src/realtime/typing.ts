import { type ConnectedClient } from '#libs/platform';
import { type SenderRole } from '../message.js';

/** Whoever says no more that they type does not, after this time. */
const RUNS_OUT_MILLISECONDS = 5000;

/** Who types where. A sign of typing runs out by itself: its sender may be gone without a word. */
export class Typing {
  private readonly timers = new Map<string, NodeJS.Timeout>();

  /** Tells the others in the consultation. */
  tell(client: ConnectedClient, consultationId: string, role: SenderRole, isTyping: boolean): void {
    const key = `${client.id} ${consultationId}`;
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    const { userId } = client.data.actor;
    client.to(consultationId).emit('typing', { consultationId, userId, role, isTyping });
    if (!isTyping) return;
    const stop = (): void => this.tell(client, consultationId, role, false);
    this.timers.set(key, setTimeout(stop, RUNS_OUT_MILLISECONDS).unref());
  }
}
