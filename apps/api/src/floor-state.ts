import type { FactoryProvider } from '@nestjs/common';
import { ConfigError, Db } from '@chophien/platform';
import type { ApiConfig } from './floor-config.js';

const floorRow = { name: 'api.floor_mode', text: 'SELECT mode FROM floor' };

/** Demo or live, read once at boot: the two never change into each other under a running process. */
export class FloorState {
  constructor(
    /** A database without a floor is held as strictly as a live one. */
    readonly mode: 'demo' | 'live',
    readonly isOpened: boolean,
  ) {}

  /** Reads the floor's row; without one the floor is held for live and not opened yet. */
  static async read(db: Db): Promise<FloorState> {
    const [row] = await db.read<{ mode: 'demo' | 'live' }>(floorRow);
    return new FloorState(row?.mode ?? 'live', row !== undefined);
  }
}

/** Throws ConfigError where a live floor would stand open: its sessions and addresses would cross the network in the clear. */
export function assertFitForLive(state: FloorState, config: Pick<ApiConfig, 'publicUrl'>): void {
  if (!state.isOpened || state.mode !== 'live') return;
  const address = new URL(config.publicUrl);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  if (address.protocol !== 'https:' && !isLocal) {
    throw new ConfigError([`PUBLIC_URL: a live floor needs an https address (it is ${config.publicUrl}); only localhost may do without`]);
  }
}

export const floorStateProvider: FactoryProvider<Promise<FloorState>> = { provide: FloorState, inject: [Db], useFactory: (db: Db) => FloorState.read(db) };
