import { isPortFree } from './free-port.js';
import { PlainFailure } from './plain-failure.js';

/** Throws PlainFailure that names the variable, when two ports are the same or somebody listens on one of them. */
export async function checkPorts(ports: { variable: 'PORT' | 'API_PORT' | 'WORKER_PORT'; port: number; host: string }[]): Promise<void> {
  for (const [index, { variable, port, host }] of ports.entries()) {
    const twin = ports.slice(0, index).find((other) => other.port === port);
    if (twin) throw new PlainFailure(`${twin.variable} và ${variable} cùng là ${port}: đặt hai số khác nhau.`, `${twin.variable} and ${variable} are both ${port}: set two numbers.`);
    let free: boolean;
    try {
      free = await isPortFree(port, host);
    } catch (error) {
      throw new PlainFailure(
        `Không mở được địa chỉ ${host}: sửa HOST (127.0.0.1 cho riêng máy này, 0.0.0.0 cho mọi nơi).`,
        `The address ${host} cannot be opened: correct HOST (127.0.0.1 for this machine only, 0.0.0.0 for everybody).`,
        { cause: error },
      );
    }
    if (!free) {
      throw new PlainFailure(
        `Cổng ${port} đã có chương trình khác dùng: dừng chương trình đó, hoặc chạy với ${variable}=${port + 10}.`,
        `Port ${port} is taken by another program: stop that one, or run with ${variable}=${port + 10}.`,
      );
    }
  }
}
