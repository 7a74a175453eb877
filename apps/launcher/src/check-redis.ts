import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { PlainFailure } from './plain-failure.js';

/** Says PING to REDIS_URL (with its password when it has one). Throws PlainFailure when nobody answers within 5 seconds. */
export async function checkRedis(redisUrl: string): Promise<void> {
  const address = new URL(redisUrl);
  const target = { host: address.hostname.replace(/^\[|\]$/g, ''), port: Number(address.port || 6379) };
  const reason = await new Promise<string | null>((resolve) => {
    const socket = address.protocol === 'rediss:' ? connectTls({ ...target, servername: target.host }) : connect(target);
    const finish = (words: string | null) => {
      socket.destroy();
      resolve(words);
    };
    let heard = '';
    socket.setTimeout(5_000, () => finish('không trả lời / no answer'));
    socket.once('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.message));
    socket.once('close', () => finish('đóng kết nối / connection closed'));
    socket.on('data', (data) => {
      heard += data.toString();
      if (heard.includes('+PONG')) finish(null);
      else if (/^-(NOAUTH|WRONGPASS|ERR)[^\r]*\r\n/m.test(heard)) finish(heard.trim().split('\r\n')[0] ?? 'ERR');
    });
    socket.write(greeting(address));
  });
  if (reason === null) return;
  const where = `${target.host}:${target.port}`;
  throw new PlainFailure(
    `Không dùng được Redis ở ${where} (${reason}): khởi động nó, sửa REDIS_URL, hoặc bỏ REDIS_URL để dùng hàng đợi trong PostgreSQL.`,
    `Redis at ${where} cannot be used (${reason}): start it, correct REDIS_URL, or unset REDIS_URL to queue in PostgreSQL.`,
  );
}

function greeting(address: URL): string {
  const words = [decodeURIComponent(address.username), decodeURIComponent(address.password)].filter((word) => word !== '');
  return (address.password ? encode(['AUTH', ...words]) : '') + encode(['PING']);
}

function encode(words: string[]): string {
  return `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`;
}
