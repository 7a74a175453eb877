import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Db, Metrics } from '@chophien/platform';
import { migrationNames } from '@chophien/database/migration-names';
import { FloorState } from './floor-state.js';
import { Lifecycle } from './lifecycle.js';

const appliedMigrations = { name: 'api.applied_migrations', text: 'SELECT name FROM migration' };
const patienceMs = 3_000;

/** For the launcher, a balancer and Prometheus; the port is bound to loopback, so nobody else can ask. */
@Controller()
export class HealthController {
  constructor(
    private readonly db: Db,
    private readonly lifecycle: Lifecycle,
    private readonly floor: FloorState,
    private readonly metrics: Metrics,
  ) {}

  /** The process lives. */
  @Get('healthz')
  alive(@Res() reply: FastifyReply): void {
    void reply.send({ status: 'ok' });
  }

  /** The process can serve: 200, or 503 with the reason, within three seconds. */
  @Get('readyz')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const reason = await this.whyNotReady();
    await (reason === undefined ? reply.send({ status: 'ready' }) : reply.code(503).send({ status: 'not ready', reason }));
  }

  /** Every figure in Prometheus' text form. */
  @Get('metrics')
  async figures(@Res() reply: FastifyReply): Promise<void> {
    const { contentType, body } = await this.metrics.page();
    await reply.type(contentType).send(body);
  }

  private async whyNotReady(): Promise<string | undefined> {
    if (this.lifecycle.isStopping) return 'stopping';
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<'too late'>((resolve) => {
      timer = setTimeout(() => resolve('too late'), patienceMs);
    });
    try {
      const applied = await Promise.race([this.db.read<{ name: string }>(appliedMigrations), tooLate]);
      if (applied === 'too late') return 'the database does not answer';
      const names = new Set(applied.map((row) => row.name));
      // a schema that is newer serves too: during a rolling update the old processes see it for a while
      if (migrationNames.some((name) => !names.has(name))) return 'migrations wait: run npm run migrate';
    } catch {
      return 'the database cannot be reached';
    } finally {
      clearTimeout(timer);
    }
    return this.floor.isOpened ? undefined : 'no floor was opened in this database';
  }
}
