import { Emitter } from '@socket.io/component-emitter';
import { Refusal } from '../refusal.js';
import { CatchUp } from './catch-up.js';
import { ConnectionClosed } from '../socket/connection.js';
import { Deferred } from './deferred.js';
import { MessageLog } from './message-log.js';
import { type Draft, Outbox } from './outbox.js';
import { People } from './people.js';
import {
  type ConnectionEvents,
  type ConsultationConnection,
  type Consultation,
  type IceServers,
  type Message,
  type Participant,
  type Presence,
  type ReadMark,
  type SignalType,
  type StatusChange,
} from './protocol.js';
import { type RoomEvents, type RoomOptions, type RoomStatus, type RoomTies } from './room-events.js';
import { ReadSign, TypingOwnSign } from './signs.js';

/** A consultation, live: what was said, who is there, and the way to say something oneself. */
export class ConsultationRoom {
  private readonly emitter = new Emitter<RoomEvents, RoomEvents>();
  private readonly log: MessageLog;
  private readonly outbox: Outbox;
  private readonly people: People;
  private readonly catchUp: CatchUp;
  private readonly readSign: ReadSign;
  private readonly typingSign: TypingOwnSign;
  private readonly listeners: [keyof ConnectionEvents, (...args: never[]) => void][] = [];
  private joining: Deferred | undefined;
  private state: RoomStatus = 'idle';
  /** Whether the hospital knows of this connection that it is in the room. */
  private isIn = false;
  private known: Consultation | undefined;

  constructor(
    readonly id: string,
    private readonly connection: ConsultationConnection,
    private readonly options: RoomOptions & RoomTies,
  ) {
    const { afterSeq, inFlight = 1, retryMilliseconds = 200, typingMilliseconds } = options;
    const isReady = (): boolean => this.isIn && connection.isUp;
    this.log = new MessageLog(afterSeq);
    this.outbox = new Outbox({ send: (draft) => this.deliver(draft), isReady, inFlight, retryMilliseconds });
    this.people = new People(() => this.tellTyping(), typingMilliseconds);
    this.readSign = new ReadSign((seq) => this.tellRead(seq), isReady);
    this.typingSign = new TypingOwnSign(
      (isTyping) => connection.ask('typing', { consultationId: id, isTyping }),
      isReady,
    );
    this.catchUp = new CatchUp({
      readOn: (afterReconnecting) => this.readOn(afterReconnecting),
      isUp: () => connection.isUp,
      done: () => this.caughtUp(),
      refused: (why) => this.end(why),
      retryMilliseconds,
    });
    this.listen();
  }

  /** What was said, in the order of `seq`, without gaps. */
  get messages(): readonly Message[] {
    return this.log.messages;
  }

  /** What was said here but is not known to be committed. */
  get unsent(): readonly Draft[] {
    return this.outbox.waiting;
  }

  /** All who may take part. */
  get participants(): readonly Participant[] {
    return this.people.all;
  }

  /** Accounts of those who type. */
  get typing(): readonly string[] {
    return this.people.typing;
  }

  /** The consultation; undefined before the first join. */
  get consultation(): Consultation | undefined {
    return this.known;
  }

  /** Whether one is in. */
  get status(): RoomStatus {
    return this.state;
  }

  /** Calls a listener for each of these events; the function that is returned ends that. */
  on<Event extends keyof RoomEvents>(event: Event, listener: RoomEvents[Event]): () => void {
    this.emitter.on(event, listener as never);
    return () => void this.emitter.off(event, listener as never);
  }

  /** Comes in, and stays until `leave()`. Resolves when all that was said is there; fails when one may not be here. */
  join(): Promise<void> {
    if (this.joining) return this.joining.promise;
    this.joining = new Deferred();
    const why =
      this.state === 'ended' ? new ConnectionClosed('This room has ended.') : this.connection.endedBy;
    if (why) {
      this.joining.reject(why);
      return this.joining.promise;
    }
    this.enter('joining');
    this.connection.open();
    if (this.connection.isUp) this.catchUp.now();
    return this.joining.promise;
  }

  /**
   * Says something. It is kept and sent until it is committed, which resolves this, or refused for good, which
   * rejects it with a `Refusal`. What is said first is committed first.
   */
  send(body: string, { fileId }: { fileId?: string } = {}): Promise<Message> {
    if (this.state === 'ended') return Promise.reject(new ConnectionClosed('This room has ended.'));
    return this.outbox.add(body, fileId);
  }

  /** Takes one's own message back. */
  async deleteMessage(messageId: string): Promise<Message> {
    const { message } = await this.connection.ask('delete', { messageId });
    this.takeBack(message);
    return message;
  }

  /** Has read everything up to a message. */
  read(seq: number): void {
    this.readSign.set(seq);
  }

  /** Types, or stops: call it at every key. */
  setTyping(isTyping: boolean): void {
    this.typingSign.set(isTyping);
  }

  /** Passes a step towards a call on to the others. It is not kept: a call is made anew after a lost connection. */
  async signal(type: SignalType, data?: unknown): Promise<void> {
    await this.connection.ask('signal', { consultationId: this.id, type, data });
  }

  /** Servers by which a call finds its way. */
  iceServers(): Promise<IceServers> {
    return this.options.iceServers();
  }

  /** Goes out; what is not acknowledged yet is given up. */
  async leave(): Promise<void> {
    const wasIn = this.isIn && this.connection.isUp;
    this.end(new ConnectionClosed('The room was left.'));
    if (wasIn) await this.connection.ask('leave', { consultationId: this.id }).catch(() => undefined);
  }

  private listen(): void {
    const here = <Event extends keyof ConnectionEvents>(event: Event, listener: ConnectionEvents[Event]) => {
      this.listeners.push([event, listener]);
      this.connection.events.on(event, listener as never);
    };
    const mine = (what: { consultationId?: string | null }): boolean => what.consultationId === this.id;
    here('up', () => this.joining && this.catchUp.now(this.log.messages.length > 0));
    here('down', () => this.wentDown());
    here('end', (why) => this.end(why));
    here('evicted', (eviction) => {
      if (mine(eviction)) this.end(new Refusal(eviction.code, eviction.detail));
    });
    here('message', (message) => mine(message) && this.take([message]));
    here('message_deleted', (message) => mine(message) && this.takeBack(message));
    here('read', (mark: ReadMark) => mine(mark) && this.changePeople(() => this.people.setRead(mark)));
    here('presence', (presence: Presence) => {
      if (mine(presence)) this.changePeople(() => this.people.setPresence(presence));
    });
    here('typing', (sign) => {
      if (!mine(sign)) return;
      this.people.setTyping(sign);
      this.tellTyping();
    });
    here('signal', (signal) => mine(signal) && this.emitter.emit('signal', signal));
    here('opened', (change) => mine(change) && this.changeStatus('opened', change));
    here('closed', (change) => mine(change) && this.changeStatus('closed', change));
  }

  private async readOn(afterReconnecting: boolean): Promise<void> {
    let afterSeq = afterReconnecting ? this.log.rereadSeq : this.log.lastSeq;
    for (;;) {
      const answer = await this.connection.ask('join', { consultationId: this.id, afterSeq });
      if (this.state === 'ended') return;
      this.isIn = true;
      this.known = answer.consultation;
      this.changePeople(() => this.people.set(answer.participants));
      answer.messages
        .filter(({ deletedAt }) => deletedAt !== null)
        .forEach((message) => this.takeBack(message));
      this.take(answer.messages);
      if (answer.nextAfterSeq === null) return;
      if (answer.nextAfterSeq <= afterSeq) throw new Error('The hospital does not go on with what was said.');
      afterSeq = answer.nextAfterSeq;
    }
  }

  private caughtUp(): void {
    if (this.state === 'ended') return;
    this.enter('joined');
    this.joining?.resolve();
    this.mindTheGap();
    this.outbox.flush();
    this.readSign.flush();
  }

  private wentDown(): void {
    this.isIn = false;
    this.catchUp.stop();
    this.typingSign.forget();
    this.people.clear();
    if (this.state === 'joined') this.enter('away');
  }

  private async deliver(draft: Draft): Promise<Message> {
    const { message } = await this.connection.ask('send', { consultationId: this.id, ...draft });
    this.take([message]);
    return message;
  }

  private async tellRead(seq: number): Promise<void> {
    try {
      await this.connection.ask('read', { consultationId: this.id, seq });
    } catch (error) {
      // Refused is answered; only what was not heard, or was too much at once, is said again.
      if (!(error instanceof Refusal) || error.code === 'request.rate_limited') throw error;
    }
  }

  private take(messages: readonly Message[]): void {
    messages.forEach((message) => this.outbox.committed(message));
    for (const message of this.log.take(messages)) {
      if (this.people.typing.includes(message.senderId)) {
        this.people.setTyping({ userId: message.senderId, isTyping: false });
        this.tellTyping();
      }
      this.emitter.emit('message', message);
    }
    this.mindTheGap();
  }

  private takeBack(message: Message): void {
    if (message.seq > this.log.lastSeq) this.take([message]);
    else if (this.log.replace(message)) this.emitter.emit('message_deleted', message);
  }

  private mindTheGap(): void {
    if (this.log.hasGap && this.isIn) this.catchUp.soon(this.options.gapMilliseconds ?? 150);
  }

  private changePeople(change: () => void): void {
    change();
    this.emitter.emit('participants', this.people.all);
  }

  private tellTyping(): void {
    this.emitter.emit('typing', this.people.typing);
  }

  private changeStatus(event: 'opened' | 'closed', change: StatusChange): void {
    if (this.known) this.known = { ...this.known, status: change.status };
    this.emitter.emit(event, change);
  }

  private enter(state: RoomStatus): void {
    if (this.state === state) return;
    this.state = state;
    this.emitter.emit('status', state);
  }

  private end(why: Error): void {
    if (this.state === 'ended') return;
    this.enter('ended');
    this.isIn = false;
    for (const [event, listener] of this.listeners) this.connection.events.off(event, listener);
    this.catchUp.stop();
    this.readSign.end();
    this.people.clear();
    this.outbox.end(why);
    this.joining?.reject(why);
    this.options.onEnd();
    this.emitter.emit('ended', why);
  }
}
