import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stub does instead of its usual answer. */
export type GhnFault = { status: number; body: string } | 'silence' | 'cut' | 'done_but_cut' | 'slow';

type Asked = { path: string; token: string | undefined; shopId: string | undefined; body: Record<string, unknown> };

/**
 * A GHN of our own on this machine, for specs. It answers as https://api.ghn.vn/home/docs/detail shows: ?id=76 fee, ?id=63 create, ?id=119 detail by
 * client code, ?id=67 print token, ?id=73 cancel. `faults` are used up one a call, by the last part of the path.
 */
export async function ghnStub() {
  const asked: Asked[] = [];
  const made = new Map<string, { order_code: string; status: string }>();
  const faults = new Map<string, GhnFault[]>();

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = (request.url ?? '').replace('/shiip/public-api', '');
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
      asked.push({ path, token: request.headers['token'] as string | undefined, shopId: request.headers['shopid'] as string | undefined, body });
      const fault = faults.get(path.split('/').at(-1)!)?.shift();
      if (fault === 'silence') return;
      if (fault === 'cut') return void request.socket.destroy();
      if (typeof fault === 'object') return void response.writeHead(fault.status).end(fault.body);
      const data = answer(path, body);
      if (fault === 'done_but_cut') return void request.socket.destroy();
      if (fault === 'slow') return void setTimeout(() => reply(response, data), 500);
      reply(response, data);
    });
  });

  function answer(path: string, body: Record<string, unknown>): unknown {
    const byCode = (code: unknown) => [...made.values()].find(({ order_code }) => order_code === code);
    switch (path) {
      case '/v2/shipping-order/fee':
        return { total: 36_300, service_fee: 36_300, insurance_fee: 0, pick_station_fee: 0, coupon_value: 0, r2s_fee: 0 };
      case '/v2/shipping-order/create': {
        const order = { order_code: `GA99W4R${made.size}`, status: 'ready_to_pick' };
        made.set(String(body['client_order_code']), order);
        return { order_code: order.order_code, total_fee: 36_300, expected_delivery_time: '2026-12-01T16:00:00Z' };
      }
      case '/v2/shipping-order/detail-by-client-code': {
        const order = made.get(String(body['client_order_code']));
        return order && [order];
      }
      case '/v2/shipping-order/detail':
        return byCode(body['order_code']);
      case '/v2/a5/gen-token':
        return { token: 'e27db030-a1bf-11ea-b421-6a186c15e40e' };
      case '/v2/switch-status/cancel':
        return (body['order_codes'] as string[]).map((code) => {
          const order = byCode(code);
          const result = order !== undefined && ['ready_to_pick', 'picking', 'cancel'].includes(order.status);
          if (result) order.status = 'cancel';
          return { order_code: code, result, message: result ? 'OK' : order ? 'Đơn hàng đã được lấy' : 'Đơn hàng không tồn tại' };
        });
      default:
        return undefined;
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    made,
    faults,
    close: () => new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

function reply(response: ServerResponse, data: unknown): void {
  const envelope = data === undefined ? { code: 400, message: 'Đơn hàng không tồn tại', data: null } : { code: 200, message: 'Success', data };
  response.writeHead(envelope.code, { 'content-type': 'application/json' }).end(JSON.stringify(envelope));
}
