import { Controller, Get, Header, Headers, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Permit } from '../access/permit.decorator.js';
import { DevInbox } from './dev-inbox.js';
import { devMailPage } from './dev-mail-page.js';

/** Mails are shown in frames without any right, and the page itself runs no script. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The inbox of the local start: a page for people, JSON for programs. Production has no such route. */
@ApiExcludeController()
@Controller('dev/mail')
export class DevMailController {
  constructor(private readonly inbox: DevInbox) {}

  @Get()
  @Permit('dev_mail.read')
  @Header('Cache-Control', 'no-store')
  async list(
    @Headers('accept') accept: string | undefined,
    @Query('to') to: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // Given twice, or as an object, it names no recipient; an empty field of the form asks for all.
    const recipient = to === undefined || to === '' ? undefined : typeof to === 'string' ? to : '';
    const mails = await this.inbox.latest(recipient);
    if (accept?.includes('application/json')) {
      const items = mails.map(({ recipient, subject, text, html, calendar, sent_at }) => ({
        to: recipient,
        subject,
        text,
        html,
        calendar,
        sentAt: sent_at,
      }));
      await reply.type('application/json').send({ items });
      return;
    }
    await reply
      .header('Content-Security-Policy', PAGE_POLICY)
      .type('text/html; charset=utf-8')
      .send(devMailPage(mails, recipient));
  }
}
