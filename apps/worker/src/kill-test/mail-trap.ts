import { SMTPServer } from 'smtp-server';

/** A mail server that says yes to everything and remembers every Message-ID, as often as it came. */
export class MailTrap {
  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
    readonly received: readonly string[],
  ) {}

  static async open(): Promise<MailTrap> {
    const received: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stream, _session, done) {
        let letter = '';
        stream.on('data', (chunk: Buffer) => (letter += chunk.toString('latin1')));
        stream.on('end', () => {
          received.push(/^Message-ID:\s*(<[^>]+>)/im.exec(letter)?.[1] ?? 'none');
          done();
        });
      },
    });
    // a client that is killed in the middle of a sentence is what this is here for
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.server.address();
    return new MailTrap(server, `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, received);
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
