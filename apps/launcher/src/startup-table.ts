import { join } from 'node:path';
import { demoAccounts, demoShopper } from '@chophien/database';
import type { EmbeddedPostgres } from './embedded/embedded-postgres.js';
import type { FloorSettings } from './floor-settings.js';

/** What a person needs to know once the floor stands: addresses, demo accounts, where things are kept. */
export function startupTable(floor: { config: FloorSettings['config']; publicUrl: string; isLive: boolean; embedded: Pick<EmbeddedPostgres, 'dataFolder' | 'port'> | null }): string {
  const { config, publicUrl, isLive, embedded } = floor;
  const rows: [string, string][] = [
    ['Chợ / the shop', `${publicUrl}/`],
    ['Quản lý / back office', `${publicUrl}/office/`],
    ...(isLive ? [] : ([['Hộp thư / kept mail', `${publicUrl}/dev/mailbox`]] satisfies [string, string][])),
    // behind somebody's https: where that has to send what it gets
    ...(new URL(publicUrl).port === String(config.port) ? [] : ([['Sau proxy / behind a proxy', `http://${config.host}:${config.port}`]] satisfies [string, string][])),
    ['GraphQL', `${publicUrl}/shop/graphql   ${publicUrl}/office/graphql`],
    ['api', `http://127.0.0.1:${config.apiPort}/healthz   /readyz   /metrics`],
    ['worker', `http://127.0.0.1:${config.workerPort}/readyz`],
    ['Dữ liệu / data', embedded ? embedded.dataFolder : 'DATABASE_URL'],
    ['Hàng đợi / queue', config.redisUrl ? 'Redis' : 'PostgreSQL'],
    ['Thư / mail', isLive && config.smtpUrl ? `SMTP ${new URL(config.smtpUrl).host}` : 'giữ trong cơ sở dữ liệu, không gửi đi / kept in the database, not sent'],
    ['Nhật ký / logs', join(config.dataDir, 'logs')],
  ];
  const accounts: [string, string][] = isLive ? [] : [...demoAccounts, demoShopper].map(({ email, password, roleVi, roleEn }) => [`${email}  ${password}`, `${roleVi} / ${roleEn}`]);
  const title = isLive ? 'Chợ Phiên' : 'Chợ Phiên · sàn thử nghiệm / demo floor';
  return [
    '',
    title,
    ...box([rows, ...(accounts.length > 0 ? [accounts] : [])]),
  ].join('\n');
}

/** Groups of two-column rows, each group under a line. Widths count what is shown, not code units. */
export function box(groups: [string, string][][]): string[] {
  const widths = [0, 1].map((column) => Math.max(...groups.flat().map((row) => [...(row[column] ?? '').normalize('NFC')].length)));
  const line = (left: string, middle: string, right: string) => left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right;
  const pad = (text: string, width: number) => text.normalize('NFC') + ' '.repeat(width - [...text.normalize('NFC')].length);
  const body = groups.map((group) => group.map((row) => `│ ${pad(row[0], widths[0] ?? 0)} │ ${pad(row[1], widths[1] ?? 0)} │`));
  return [line('┌', '┬', '┐'), ...body.flatMap((rows, index) => (index === 0 ? rows : [line('├', '┼', '┤'), ...rows])), line('└', '┴', '┘')];
}
