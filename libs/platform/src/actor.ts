import { StepUpRequired } from './domain-error.js';

/**
 * Who acts: first parameter of every verb. Booth scope comes from the session, never from input.
 */
export type Actor = ShopperActor | StaffActor | SystemActor;

/** Somebody at the shop, a guest unless `shopperId` says who. `networkKey` is a keyed hash of the address, never the address. */
export type ShopperActor = { kind: 'shopper'; networkKey: string; requestId: string; shopperId?: string };

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
  /** Those of `booths` at which this person is no member but acts for the booth, with the id of the grant. */
  grants?: ReadonlyMap<string, string>;
  /** Until when this session counts as freshly proved, for changes that want it (`requireStepUp`). */
  steppedUpUntil?: Date;
  /** Names this session among the person's own; never its token. */
  sessionId?: string;
  secondFactor?: { isOn: boolean; isRequired: boolean; /** From when on a session without one reaches only the enrolment; null while it is not required. */ requiredFrom: Date | null };
  /** What this person must do before anything else; until then every permission is withheld. */
  mustFirst?: MustFirst;
};

export type MustFirst = 'new_password' | 'second_factor';

/** A job; `name` stands in the audit log. */
export type SystemActor = { kind: 'system'; name: string; requestId: string };

// `…orders.export` takes buyers' names, numbers and addresses out of the floor in one file, so it is less widely given than reading
export const floorPermissions = ['floor.orders.read', 'floor.orders.export', 'floor.orders.type', 'floor.booths.read', 'floor.visits.read', 'floor.settings.write', 'floor.messages.write', 'floor.blocks.write', 'floor.people.write', 'floor.booths.write', 'floor.booths.act', 'floor.shoppers.write', 'floor.search.write', 'floor.audit.read', 'floor.catalog.write', 'floor.certificates.write', 'floor.listings.write', 'floor.vouchers.write', 'floor.delivery.write', 'floor.payments.write'] as const;
export type FloorPermission = (typeof floorPermissions)[number];

export const boothPermissions = ['booth.orders.read', 'booth.orders.write', 'booth.orders.export', 'booth.listings.read', 'booth.listings.write', 'booth.visits.read', 'booth.page.write', 'booth.members.write', 'booth.shoppers.write', 'booth.vouchers.write', 'booth.payments.write'] as const;
export type BoothPermission = (typeof boothPermissions)[number];

/** Two of the operators' bundles, which stand in `floor_bundle` with the others; a member's role gives permissions at that booth. */
export const floorRoles: Record<'administrator' | 'observer', readonly FloorPermission[]> = {
  administrator: floorPermissions,
  observer: ['floor.orders.read', 'floor.booths.read', 'floor.visits.read'],
};
export type FloorRole = keyof typeof floorRoles;

/**
 * The permissions of an operator's bundle. The administrator's are all there are, also those that came after the bundle's row; of the other
 * bundles the row decides, and a name that this code does not know gives nothing.
 */
export function permissionsOfBundle(key: string | null, stored: readonly string[] | null): FloorPermission[] {
  if (key === 'administrator') return [...floorPermissions];
  return floorPermissions.filter((permission) => stored?.includes(permission));
}

export const boothRoles: Record<BoothRole, readonly BoothPermission[]> = {
  owner: boothPermissions,
  editor: ['booth.listings.read', 'booth.listings.write', 'booth.orders.read', 'booth.visits.read', 'booth.page.write', 'booth.vouchers.write'],
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

/** Before a sensitive change: throws StepUpRequired unless the person proved anew, a short while ago, who sits there. */
export function requireStepUp(actor: StaffActor): void {
  if (actor.steppedUpUntil === undefined || actor.steppedUpUntil.getTime() <= Date.now()) throw new StepUpRequired();
}

/** What an owner may lend to an officer of the floor: never who belongs to the booth, nor buyers' data in a file. The database refuses more. */
export const lendablePermissions = ['booth.orders.read', 'booth.orders.write', 'booth.listings.read', 'booth.listings.write', 'booth.visits.read', 'booth.page.write'] as const satisfies readonly BoothPermission[];

/** The grant under which the actor works at this booth; null for its members and for everybody else. */
export function grantAt(actor: Actor, boothId: string | null | undefined): string | null {
  return (actor.kind === 'staff' && boothId != null && actor.grants?.get(boothId)) || null;
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
      return { kind: 'shopper', id: actor.shopperId ?? null };
  }
}
