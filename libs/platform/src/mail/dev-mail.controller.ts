import { Controller, Get, Header, Headers, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Permit } from '../access/permit.decorator.js';
import { DevInbox, type InboxMail } from './dev-inbox.js';

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
    @Query('to') to: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const mails = await this.inbox.latest(typeof to === 'string' && !to.includes('\0') ? to : undefined);
    if (accept?.includes('application/json')) {
      const items = mails.map((mail) => ({
        to: mail.recipient,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        calendar: mail.calendar,
        sentAt: mail.sent_at,
      }));
      await reply.type('application/json').send({ items });
      return;
    }
    // Mails are shown in frames without any right, and the page itself runs no script.
    await reply
      .header(
        'Content-Security-Policy',
        "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; img-src data:",
      )
      .type('text/html; charset=utf-8')
      .send(page(mails));
  }
}

function page(mails: readonly InboxMail[]): string {
  const list = mails.map(
    (
      mail,
    ) => `<details><summary><b>${escape(mail.subject)}</b> <span>to ${escape(mail.recipient)}, ${mail.sent_at.toISOString()}</span></summary>
<iframe sandbox srcdoc="${escape(mail.html)}" title="${escape(mail.subject)}"></iframe><pre dir="auto">${escape(mail.text)}</pre></details>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mail inbox</title>
<style>body{font:16px system-ui;max-width:56rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}details{border-bottom:1px solid #8884;padding:.7rem 0}summary{cursor:pointer}span{opacity:.7;font-size:.85em}iframe{width:100%;height:34rem;border:1px solid #8884;background:#fff;margin-top:.7rem}pre{white-space:pre-wrap}</style></head>
<body><h1>Mail inbox</h1><p>Every mail that the local start would have sent, the newest first. Reload to see new ones.</p>${list.join('') || '<p>No mail yet.</p>'}</body></html>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
