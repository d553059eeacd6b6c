import { type OnGatewayInit, ConnectedSocket, MessageBody } from '@nestjs/websockets';
import {
  type Actor,
  type ConnectedClient,
  type Connections,
  CurrentActor,
  Gatekeeper,
  NotFound,
  Permit,
  RealtimeGateway,
  SocketEvent,
} from '#libs/platform';
import { ConsultationDto } from '../consultation.dto.js';
import {
  ConsultationClosed,
  ConsultationNotOpen,
  NotJoined,
  TooLateToDelete,
} from '../consultation.errors.js';
import { DeleteMessage } from '../delete-message.js';
import { JoinConsultation } from '../join-consultation.js';
import { MarkRead } from '../mark-read.js';
import { MessageDto, SendMessageDto } from '../message.dto.js';
import { SendMessage } from '../send-message.js';
import { TalkingRight } from '../talking-right.js';
import {
  ConsultationRefDto,
  DeleteDto,
  EvictedDto,
  JoinDto,
  JoinedDto,
  PresenceDto,
  ReadDto,
  ReadMarkDto,
  SendDto,
  SentDto,
  SignalDto,
  SignalSentDto,
  StatusChangeDto,
  TypingDto,
  TypingSignDto,
} from './consultation-events.dto.js';
import { Rooms } from './rooms.js';
import { Typing } from './typing.js';

/** The chat of online consultations. */
@RealtimeGateway({
  namespace: '/consultations',
  summary: 'Online consultations: messages that are not lost, and the way to a call.',
  emits: {
    message: { summary: 'A message, to each connection once, in the order of `seq`', payload: MessageDto },
    message_deleted: { summary: 'A message was taken back', payload: MessageDto },
    read: { summary: 'Somebody has read on', payload: ReadMarkDto },
    typing: { summary: 'Somebody types, or stops', payload: TypingSignDto },
    presence: { summary: 'Somebody comes or goes', payload: PresenceDto },
    signal: { summary: 'A step of somebody else towards a call', payload: SignalSentDto },
    opened: { summary: 'The consultation is open', payload: StatusChangeDto },
    closed: { summary: 'The consultation is over', payload: StatusChangeDto },
    evicted: { summary: 'A right, a session or an account has ended', payload: EvictedDto },
  },
})
export class ConsultationsGateway implements OnGatewayInit {
  private readonly typing = new Typing();

  constructor(
    private readonly gatekeeper: Gatekeeper,
    private readonly rooms: Rooms,
    private readonly joinConsultation: JoinConsultation,
    private readonly sendMessage: SendMessage,
    private readonly deleteMessage: DeleteMessage,
    private readonly markRead: MarkRead,
    private readonly talkingRight: TalkingRight,
  ) {}

  afterInit(namespace: Connections): void {
    this.gatekeeper.guard(namespace);
    this.rooms.serve(namespace);
  }

  @SocketEvent('join', {
    summary: 'Come in, and get what was missed',
    payload: JoinDto,
    answer: JoinedDto,
    fails: [NotFound],
  })
  @Permit('consultation.join')
  async join(
    @CurrentActor() actor: Actor,
    @ConnectedSocket() client: ConnectedClient,
    @MessageBody() { consultationId, afterSeq = 0 }: JoinDto,
  ): Promise<JoinedDto> {
    const joined = await this.rooms.enter(client, consultationId, async () => {
      const answer = await this.joinConsultation.join(actor, consultationId, afterSeq);
      return { ...answer, head: headOf(answer) };
    });
    const online = new Set(joined.present.map(({ userId }) => userId));
    return {
      consultation: ConsultationDto.of(joined.consultation),
      messages: joined.messages.map((message) => MessageDto.of(message)),
      nextAfterSeq: joined.nextAfterSeq,
      participants: joined.participants.map((who) => ({ ...who, online: online.has(who.userId) })),
    };
  }

  @SocketEvent('send', {
    summary: 'Say something; acknowledged when it is committed, and the same message if it is sent again',
    payload: SendDto,
    answer: SentDto,
    fails: [NotFound, ConsultationNotOpen, ConsultationClosed],
  })
  @Permit('consultation.send')
  async send(@CurrentActor() actor: Actor, @MessageBody() message: SendDto): Promise<SentDto> {
    return {
      message: MessageDto.of(
        await this.sendMessage.send(actor, SendMessageDto.wish(message, message.consultationId)),
      ),
    };
  }

  @SocketEvent('read', {
    summary: 'Have read the messages up to one',
    payload: ReadDto,
    answer: ReadMarkDto,
    fails: [NotFound],
  })
  @Permit('consultation.mark_read')
  async read(
    @CurrentActor() actor: Actor,
    @MessageBody() { consultationId, seq }: ReadDto,
  ): Promise<ReadMarkDto> {
    return { consultationId, ...(await this.markRead.read(actor, consultationId, seq)) };
  }

  @SocketEvent('typing', {
    summary: 'Begin or stop typing',
    payload: TypingDto,
    fails: [NotFound, ConsultationNotOpen, ConsultationClosed, NotJoined],
  })
  @Permit('consultation.type')
  async type(
    @CurrentActor() actor: Actor,
    @ConnectedSocket() client: ConnectedClient,
    @MessageBody() { consultationId, isTyping }: TypingDto,
  ): Promise<void> {
    const role = await this.talkingRight.assert(actor, consultationId);
    assertJoined(client, consultationId);
    this.typing.tell(client, consultationId, role, isTyping);
  }

  @SocketEvent('delete', {
    summary: 'Take back a message of one’s own, within five minutes',
    payload: DeleteDto,
    answer: SentDto,
    fails: [NotFound, TooLateToDelete],
  })
  @Permit('consultation.delete_message')
  async delete(@CurrentActor() actor: Actor, @MessageBody() { messageId }: DeleteDto): Promise<SentDto> {
    return { message: MessageDto.of(await this.deleteMessage.delete(actor, messageId)) };
  }

  @SocketEvent('leave', { summary: 'Go out', payload: ConsultationRefDto })
  @Permit('consultation.leave')
  async leave(
    @ConnectedSocket() client: ConnectedClient,
    @MessageBody() { consultationId }: ConsultationRefDto,
  ): Promise<void> {
    await this.rooms.leave(client, consultationId);
  }

  @SocketEvent('signal', {
    summary: 'Pass a step towards a call on to the others',
    payload: SignalDto,
    fails: [NotFound, ConsultationNotOpen, ConsultationClosed, NotJoined],
  })
  @Permit('consultation.signal')
  async signal(
    @CurrentActor() actor: Actor,
    @ConnectedSocket() client: ConnectedClient,
    @MessageBody() signal: SignalDto,
  ): Promise<void> {
    const senderRole = await this.talkingRight.assert(actor, signal.consultationId);
    assertJoined(client, signal.consultationId);
    client.to(signal.consultationId).emit('signal', { ...signal, senderId: actor.userId, senderRole });
  }
}

/** How far those are who have read this: a message may have come between the reading of the two. */
function headOf({
  consultation: { lastSeq, status },
  messages,
}: Awaited<ReturnType<JoinConsultation['join']>>): { lastSeq: number; status: typeof status } {
  return { lastSeq: Math.max(lastSeq, messages.at(-1)?.seq ?? 0), status };
}

/** What is said to the others is for those who are there themselves. */
function assertJoined(client: ConnectedClient, consultationId: string): void {
  if (!client.rooms.has(consultationId)) throw new NotJoined();
}
