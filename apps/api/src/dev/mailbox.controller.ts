import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Db } from '@chophien/platform';
import { FloorState } from '../floor-state.js';
import { mailListPage, mailPage, type KeptMail } from './mailbox-pages.js';

const newest = {
  name: 'api.kept_mail_newest',
  text: `SELECT message_id AS "messageId", to_address AS "to", subject, kept_at AS "keptAt" FROM kept_mail ORDER BY kept_at DESC, message_id LIMIT 100`,
};
const one = {
  name: 'api.kept_mail_one',
  text: `SELECT message_id AS "messageId", to_address AS "to", subject, text_body AS "textBody", html_body AS "htmlBody", kept_at AS "keptAt" FROM kept_mail WHERE message_id = $1`,
};

/** `<id@host>` as our mails bear it; anything else, such as a NUL that PostgreSQL refuses, is no mail of ours. */
const messageIdForm = /^<[!-;=?-~]{1,200}@[\w.:[\]-]{1,255}>$/;

/** The demo floor sends no real mail: it keeps what it would have sent, and shows it here. A live floor has no such page. */
@Controller('dev/mailbox')
export class MailboxController {
  constructor(
    private readonly db: Db,
    private readonly floor: FloorState,
  ) {}

  /** The newest hundred mails as a page; 404 on a live floor. */
  @Get()
  async list(@Res() reply: FastifyReply): Promise<void> {
    this.assertDemo();
    await sendPage(reply, mailListPage(await this.db.read<KeptMail>(newest)));
  }

  /** One mail by its Message-ID as a page; 404 when there is none, or on a live floor. */
  @Get(':messageId')
  async mail(@Param('messageId') messageId: string, @Res() reply: FastifyReply): Promise<void> {
    this.assertDemo();
    if (!messageIdForm.test(messageId)) throw new NotFoundException();
    const [found] = await this.db.read<KeptMail & { textBody: string; htmlBody: string }>(one, [messageId]);
    if (!found) throw new NotFoundException();
    await sendPage(reply, mailPage(found));
  }

  private assertDemo(): void {
    if (this.floor.mode !== 'demo') throw new NotFoundException();
  }
}

async function sendPage(reply: FastifyReply, html: string): Promise<void> {
  await reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'")
    .send(html);
}
