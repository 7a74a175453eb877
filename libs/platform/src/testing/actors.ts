import { boothRoles, floorRoles, type BoothRole, type FloorRole, type ShopperActor, type StaffActor, type SystemActor } from '../actor.js';

export function aShopper(overrides: Partial<ShopperActor> = {}): ShopperActor {
  return { kind: 'shopper', networkKey: 'test-network', requestId: 'test-request', ...overrides };
}

export function aMember(personId: string, booths: Record<string, BoothRole>): StaffActor {
  return {
    kind: 'staff',
    personId,
    displayName: 'Người thử',
    requestId: 'test-request',
    steppedUpUntil: soon(),
    floorPermissions: new Set(),
    booths: new Map(Object.entries(booths).map(([boothId, role]) => [boothId, new Set(boothRoles[role])])),
  };
}

export function anOperator(personId: string, role: FloorRole = 'administrator'): StaffActor {
  return { kind: 'staff', personId, displayName: 'Cán bộ thử', requestId: 'test-request', steppedUpUntil: soon(), floorPermissions: new Set(floorRoles[role]), booths: new Map() };
}

export function theSystem(name = 'test'): SystemActor {
  return { kind: 'system', name, requestId: 'test-request' };
}

/** A session that was proved just now. */
function soon(): Date {
  return new Date(Date.now() + 600_000);
}
