import { afterEach, describe, expect, it } from '@jest/globals';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { MailNotSent, MailRefused, SmtpMailer, type Mail } from './mailer.js';

const mail: Mail = { messageId: '<m-1@cho.example.vn>', to: 'mai@example.com', subject: 'Đơn LC7K2M: đã gửi tới 2 gian', text: 'Bạn đã đặt đơn.\n', html: '<p>Bạn đã đặt đơn.</p>' };

let server: SMTPServer | undefined;
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));

async function mailerTo(options: SMTPServerOptions): Promise<{ mailer: SmtpMailer; url: string }> {
  server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], ...options });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return { mailer: new SmtpMailer({ smtpUrl: url, from: 'Chợ Phiên <no-reply@cho.example.vn>' }), url };
}

const refusing = (responseCode: number): SMTPServerOptions => ({
  onRcptTo: (address, _session, done) => done(Object.assign(new Error(`no such box ${address.address}`), { responseCode })),
});

describe('SmtpMailer', () => {
  it('sends both parts in UTF-8 under the given Message-ID', async () => {
    const parsed: ParsedMail[] = [];
    const { mailer } = await mailerTo({
      onData(stream, _session, done) {
        void simpleParser(stream).then((letter) => {
          parsed.push(letter);
          done();
        });
      },
    });
    await mailer.verify();
    await mailer.send(mail);
    expect(parsed).toHaveLength(1);
    const [letter] = parsed;
    expect([letter!.messageId, letter!.subject, letter!.text, letter!.html]).toEqual([mail.messageId, mail.subject, mail.text, mail.html]);
    expect(letter!.from?.value).toEqual([{ name: 'Chợ Phiên', address: 'no-reply@cho.example.vn' }]);
    expect(letter!.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('a refused mailbox is refused for good, and the reason names nobody', async () => {
    const { mailer } = await mailerTo(refusing(550));
    const error = await mailer.send(mail).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(MailRefused);
    expect((error as Error).message).toContain('550');
    expect((error as Error).message).not.toContain('mai@');
  });

  it('a server that says "later" was not given the letter', async () => {
    const { mailer } = await mailerTo(refusing(451));
    await expect(mailer.send(mail)).rejects.toMatchObject({ name: 'MailNotSent', maybeSent: false });
  });

  it('a wrong password is the floor’s fault, not the letter’s', async () => {
    const { url } = await mailerTo({ authOptional: false, onAuth: (_auth, _session, done) => done(Object.assign(new Error('bad'), { responseCode: 535 })), allowInsecureAuth: true });
    const mailer = new SmtpMailer({ smtpUrl: url.replace('smtp://', 'smtp://u:p@'), from: 'x@example.com' });
    await expect(mailer.send(mail)).rejects.toMatchObject({ name: 'MailNotSent', maybeSent: false });
  });

  it('a server that is not there took nothing', async () => {
    const { mailer } = await mailerTo({});
    await new Promise<void>((resolve) => server!.close(() => resolve()));
    server = undefined;
    await expect(mailer.send(mail)).rejects.toMatchObject({ name: 'MailNotSent', maybeSent: false });
    await expect(mailer.verify()).rejects.toBeInstanceOf(MailNotSent);
  });

  it('a line that breaks after the letter was handed over may have been a yes', async () => {
    const { mailer } = await mailerTo({
      onData(stream) {
        stream.resume();
        stream.on('end', () => {
          for (const connection of server!.connections as unknown as Set<{ _socket: { destroy(): void } }>) connection._socket.destroy();
        });
      },
    });
    await expect(mailer.send(mail)).rejects.toMatchObject({ name: 'MailNotSent', maybeSent: true });
  });
});
