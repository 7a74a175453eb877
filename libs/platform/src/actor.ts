/**
 * Who acts: first parameter of every verb. Booth scope comes from the session, never from input.
 */
export type Actor = ShopperActor | StaffActor | SystemActor;

/** A guest at the shop. `networkKey` is a keyed hash of the address, never the address. */
export type ShopperActor = { kind: 'shopper'; networkKey: string; requestId: string };

/** A signed-in person of the back office. */
export type StaffActor = {
  kind: 'staff';
  personId: string;
  displayName: string;
  requestId: string;
  /** What this person may do on the floor as a whole. */
  floorPermissions: ReadonlySet<FloorPermission>;
  /** Booths of which this person is a member, with the role's permissions there. */
  booths: ReadonlyMap<string, ReadonlySet<BoothPermission>>;
};

/** A job; `name` stands in the audit log. */
export type SystemActor = { kind: 'system'; name: string; requestId: string };

// `…orders.export` takes buyers' names, numbers and addresses out of the floor in one file, so it is less widely given than reading
export const floorPermissions = ['floor.orders.read', 'floor.orders.export', 'floor.booths.read', 'floor.visits.read', 'floor.settings.write', 'floor.messages.write', 'floor.blocks.write'] as const;
export type FloorPermission = (typeof floorPermissions)[number];

export const boothPermissions = ['booth.orders.read', 'booth.orders.write', 'booth.orders.export', 'booth.listings.read', 'booth.listings.write', 'booth.visits.read'] as const;
export type BoothPermission = (typeof boothPermissions)[number];

/** Named bundles. An operator's role gives floor permissions, a member's role gives permissions at that booth. */
export const floorRoles: Record<FloorRole, readonly FloorPermission[]> = {
  administrator: floorPermissions,
  observer: ['floor.orders.read', 'floor.booths.read', 'floor.visits.read'],
};
export type FloorRole = 'administrator' | 'observer';

export const boothRoles: Record<BoothRole, readonly BoothPermission[]> = {
  owner: boothPermissions,
  editor: ['booth.listings.read', 'booth.listings.write', 'booth.orders.read', 'booth.visits.read'],
  order_handler: ['booth.orders.read', 'booth.orders.write', 'booth.listings.read'],
  viewer: ['booth.orders.read', 'booth.listings.read', 'booth.visits.read'],
};
export type BoothRole = 'owner' | 'editor' | 'order_handler' | 'viewer';

export function mayOnFloor(actor: Actor, permission: FloorPermission): boolean {
  return actor.kind === 'staff' && actor.floorPermissions.has(permission);
}

export function mayAtBooth(actor: Actor, boothId: string, permission: BoothPermission): boolean {
  return actor.kind === 'staff' && (actor.booths.get(boothId)?.has(permission) ?? false);
}

/** Ids of the booths at which the actor holds the permission. */
export function boothsWhere(actor: StaffActor, permission: BoothPermission): string[] {
  return [...actor.booths].filter(([, held]) => held.has(permission)).map(([boothId]) => boothId);
}

/** How the actor is written in audit rows and moves: never a name or an address. */
export function actorStamp(actor: Actor): { kind: Actor['kind']; id: string | null } {
  switch (actor.kind) {
    case 'staff':
      return { kind: 'staff', id: actor.personId };
    case 'system':
      return { kind: 'system', id: actor.name };
    case 'shopper':
      return { kind: 'shopper', id: null };
  }
}
