import { Client, type ClientConfig } from 'pg';

/**
 * pg's client with an ear that never closes. A session that the server cuts while its client is lent out, between two statements, makes
 * the client say 'error'; where nobody listens, Node ends the process. The next statement fails by itself, and the pool then drops the client.
 */
export class SteadyClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
