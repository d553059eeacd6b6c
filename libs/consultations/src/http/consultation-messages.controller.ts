import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Fails, Id, NotFound, Permit } from '#libs/platform';
import {
  ConsultationClosed,
  ConsultationNotOpen,
  MessageEmpty,
  MessageFileNotFound,
} from '../consultation.errors.js';
import { Consultations } from '../consultations.js';
import { SendMessage } from '../send-message.js';
import { MessageDto, SendMessageDto } from '../message.dto.js';
import { MessagePage, MessageQuery } from './message-page.dto.js';

@ApiTags('Consultations')
@ApiBearerAuth()
@Controller('v1/consultations')
export class ConsultationMessagesController {
  constructor(
    private readonly consultations: Consultations,
    private readonly sendMessage: SendMessage,
  ) {}

  @Get(':id/messages')
  @Permit('consultation.read_messages')
  @ApiOperation({
    operationId: 'listMessages',
    summary: 'Read what is said in a consultation',
    description:
      'For participants. Ask for what follows the last message that you have, and you miss nothing.',
  })
  @Fails(NotFound)
  async list(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Query() query: MessageQuery,
  ): Promise<MessagePage> {
    return MessagePage.of(await this.consultations.messages(actor, id, query.from(), query.limit));
  }

  @Post(':id/messages')
  @Permit('consultation.send')
  @ApiOperation({
    operationId: 'sendMessage',
    summary: 'Say something in a consultation',
    description:
      'For participants, while it is open. The answer comes once the message is kept. Sent again under the same `clientMessageId`, it is the same message, and the answer too.',
  })
  @Fails(NotFound, ConsultationNotOpen, ConsultationClosed, MessageEmpty, MessageFileNotFound)
  async send(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: SendMessageDto,
  ): Promise<MessageDto> {
    return MessageDto.of(await this.sendMessage.send(actor, SendMessageDto.wish(body, id)));
  }
}
