import type { Transporter } from 'nodemailer';
import { rows, type Tx } from './db.js';
import { errorReason } from './logger-scrub.js';

/** One mail, ready to go. `messageId` with its angle brackets; it is the key by which a double is known. */
export type Mail = { messageId: string; to: string; subject: string; text: string; html: string };

/** The mail server will never take this mail: an unknown mailbox, a refused sender. */
export class MailRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'MailRefused';
  }
}

/** Not sent now. `maybeSent`: the connection broke at a moment at which the server may have said yes. */
export class MailNotSent extends Error {
  constructor(
    reason: string,
    readonly maybeSent: boolean,
  ) {
    super(reason);
    this.name = 'MailNotSent';
  }
}

/**
 * Sends through one SMTP server, a connection a mail: nodemailer's pool repeats a mail on its own when a connection breaks, which would
 * be a double that nobody counted. Time-outs: 10 s to connect and for the greeting, 20 s of silence.
 */
export class SmtpMailer {
  private transporter: Transporter | undefined;

  constructor(private readonly options: { smtpUrl: string; from: string }) {}

  /** Throws MailRefused or MailNotSent. */
  async send(mail: Mail): Promise<void> {
    const transporter = await this.open();
    try {
      await transporter.sendMail({
        from: this.options.from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: mail.messageId,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } catch (error) {
      throw asMailError(error);
    }
  }

  /** Connects and greets without sending. Throws MailNotSent. */
  async verify(): Promise<void> {
    const transporter = await this.open();
    try {
      await transporter.verify();
    } catch (error) {
      throw new MailNotSent(errorReason(error), false);
    }
  }

  close(): void {
    this.transporter?.close();
  }

  private async open(): Promise<Transporter> {
    if (!this.transporter) {
      const { createTransport } = await import('nodemailer');
      this.transporter = createTransport({ url: this.options.smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 });
    }
    return this.transporter;
  }
}

function asMailError(error: unknown): MailRefused | MailNotSent {
  const { responseCode, code, syscall } = error as { responseCode?: number; code?: string; syscall?: string };
  const reason = errorReason(error);
  // a refused sign-in is the floor's fault, not the mail's: it is tried again until somebody mends the address of the server
  if (responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH') return new MailRefused(reason);
  const surelyNot = responseCode !== undefined || syscall === 'connect' || ['EAUTH', 'EDNS', 'ETLS', 'ENOTFOUND', 'ECONNREFUSED'].includes(code ?? '');
  return new MailNotSent(reason, !surelyNot);
}

/** Puts a mail into the kept mailbox, once for each Message-ID. False when it lay there already. */
export async function keepMail(tx: Tx, mail: Mail): Promise<boolean> {
  const kept = await rows(
    tx,
    `INSERT INTO kept_mail (message_id, to_address, subject, text_body, html_body) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (message_id) DO NOTHING RETURNING message_id`,
    [mail.messageId, mail.to, mail.subject, mail.text, mail.html],
  );
  return kept.length === 1;
}
