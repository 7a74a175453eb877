import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  BoothDeliveryInput as SchemaDelivery,
  DeliveryTariff,
  DeliveryTrial,
  MutationDropDeliveryTariffArgs,
  MutationPreviewDeliveryTariffArgs,
  MutationSaveBoothDeliveryArgs,
  MutationSaveDeliveryTariffArgs,
  MutationSetRemoteCommunesArgs,
  QueryBoothDeliveryArgs,
  QueryRemoteCommunesArgs,
  QueryTryDeliveryArgs,
  TariffPreview as SchemaPreview,
  TariffZone,
} from '@chophien/api-contract/office-resolvers';
import type { DeliveryZone, StorageKind } from '@chophien/delivery';
import {
  BoothDeliveryQueries,
  DropTariff,
  previewTariff,
  RemoteCommunes,
  SaveBoothDelivery,
  SaveTariff,
  TariffQueries,
  TryDelivery,
  type BoothDeliveryInput,
  type CommuneRemoteness,
  type KeptDelivery,
  type TariffPreview,
  type ZoneInput,
} from '@chophien/delivery/keeping';
import { mayOnFloor, NotFound, type StaffActor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { lower, upper } from '../graphql/enum-words.js';
import { Problems } from '../graphql/problems.js';

/** What delivery costs and where it goes: the floor's tariff and remote communes, and each booth's own ways. */
@Resolver()
export class DeliveryResolver {
  constructor(
    private readonly tariffs: TariffQueries,
    private readonly saving: SaveTariff,
    private readonly dropping: DropTariff,
    private readonly communes: RemoteCommunes,
    private readonly trials: TryDelivery,
    private readonly booths: BoothDeliveryQueries,
    private readonly boothSaving: SaveBoothDelivery,
  ) {}

  @Query('deliveryTariffs')
  @Allow({ floor: 'floor.booths.read' })
  async deliveryTariffs(@Act() actor: StaffActor): Promise<DeliveryTariff[]> {
    return (await this.tariffs.sets(actor)).map((set) => ({ ...set, zones: set.zones.map(shownZone) }));
  }

  /** Sets the tariff from a day on. Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('saveDeliveryTariff')
  @Allow({ floor: 'floor.delivery.write' })
  @Problems('DeliveryTariffs')
  async saveDeliveryTariff(@Act() actor: StaffActor, @Args() args: MutationSaveDeliveryTariffArgs): Promise<{ tariffs: DeliveryTariff[] }> {
    await this.saving.run(actor, { ...args, zones: args.zones.map((zone) => ({ ...zone, zone: lower<DeliveryZone>(zone.zone) })) });
    return this.all(actor);
  }

  /** Takes back a set that has not begun. Throws NotFound. */
  @Mutation('dropDeliveryTariff')
  @Allow({ floor: 'floor.delivery.write' })
  @Problems('DeliveryTariffs')
  async dropDeliveryTariff(@Act() actor: StaffActor, @Args() { version }: MutationDropDeliveryTariffArgs): Promise<{ tariffs: DeliveryTariff[] }> {
    await this.dropping.run(actor, version);
    return this.all(actor);
  }

  /** Lays a file beside the set that holds; writes nothing. Throws NotFound, InvalidInput. */
  @Mutation('previewDeliveryTariff')
  @Allow({ floor: 'floor.delivery.write' })
  @Problems('TariffPreview')
  async previewDeliveryTariff(@Act() actor: StaffActor, @Args() { file }: MutationPreviewDeliveryTariffArgs): Promise<SchemaPreview> {
    return shownPreview(await previewTariff(Buffer.from(file, 'base64'), await this.tariffs.inForce(actor)));
  }

  @Query('remoteCommunes')
  @Allow({ floor: 'floor.booths.read' })
  remoteCommunes(@Act() actor: StaffActor, @Args() args: QueryRemoteCommunesArgs): Promise<CommuneRemoteness[]> {
    return this.communes.list(actor, { ...args, first: args.first ?? 50 });
  }

  /** Says which communes are remote from a day on. Throws NotFound, InvalidInput. */
  @Mutation('setRemoteCommunes')
  @Allow({ floor: 'floor.delivery.write' })
  @Problems('RemoteCommunesSaved')
  async setRemoteCommunes(@Act() actor: StaffActor, @Args() args: MutationSetRemoteCommunesArgs): Promise<{ count: number }> {
    return { count: await this.communes.set(actor, args) };
  }

  /** What a parcel would cost now. Throws NotFound, InvalidInput. */
  @Query('tryDelivery')
  @Allow({ floor: 'floor.booths.read' })
  @Problems('DeliveryTrial')
  async tryDelivery(@Act() actor: StaffActor, @Args() { parcel }: QueryTryDeliveryArgs): Promise<DeliveryTrial> {
    const trial = await this.trials.run(actor, { ...parcel, storage: parcel.storage && lower<StorageKind>(parcel.storage) });
    return { ...trial, zone: upper(trial.zone), options: trial.options.map(({ pickupPoint, ...option }) => ({ ...option, pickupName: pickupPoint?.name ?? null })) };
  }

  /** How a booth delivers, or null where it is not this person's to see. */
  @Query('boothDelivery')
  @Allow({ booth: 'booth.page.write', floor: 'floor.booths.read' })
  boothDelivery(@Act() actor: StaffActor, @Args() args: QueryBoothDeliveryArgs): Promise<KeptDelivery | null> {
    return this.booths.byBooth(actor, args.boothId);
  }

  /** Writes how a booth delivers, whole. Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('saveBoothDelivery')
  @Allow({ booth: 'booth.page.write' })
  @Problems('BoothDelivery')
  async saveBoothDelivery(@Act() actor: StaffActor, @Args() args: MutationSaveBoothDeliveryArgs): Promise<KeptDelivery> {
    await this.boothSaving.run(actor, { ...args, delivery: deliveryOf(args.delivery) });
    const saved = await this.booths.byBooth(actor, args.boothId);
    if (!saved) throw new NotFound('booth');
    return saved;
  }

  private async all(actor: StaffActor): Promise<{ tariffs: DeliveryTariff[] }> {
    // who may write the tariff may see it, too
    return { tariffs: mayOnFloor(actor, 'floor.booths.read') ? await this.deliveryTariffs(actor) : [] };
  }
}

function shownZone(zone: ZoneInput): TariffZone {
  return { ...zone, zone: upper(zone.zone), brackets: [...zone.brackets] };
}

function shownPreview(preview: TariffPreview): SchemaPreview {
  const column = (name: TariffPreview['missingColumns'][number]) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as SchemaPreview['missingColumns'][number];
  return {
    rows: preview.rows.map((row) => ({ ...row, zone: row.zone && upper(row.zone), problems: row.problems.map((problem) => ({ ...problem, column: column(problem.column) })) })),
    zones: preview.zones?.map(shownZone) ?? null,
    gone: preview.gone.map((bracket) => ({ ...bracket, zone: upper(bracket.zone) })),
    missingColumns: preview.missingColumns.map(column),
    missingZones: preview.missingZones.map(upper),
  };
}

/** What was left out is "none" to the domain. */
function deliveryOf(given: SchemaDelivery): BoothDeliveryInput {
  const { ownRun: run } = given;
  return {
    minOrder: given.minOrder ?? null,
    freeDeliveryFrom: given.freeDeliveryFrom ?? null,
    carrier: { isOn: given.carrier.isOn, timesVi: given.carrier.timesVi ?? '', timesEn: given.carrier.timesEn ?? '' },
    ownRun: {
      isOn: run.isOn,
      wholeProvince: run.wholeProvince,
      communeCodes: run.communeCodes,
      fee: run.fee ?? null,
      firstGrams: run.firstGrams ?? null,
      stepGrams: run.stepGrams ?? null,
      stepFee: run.stepFee ?? null,
      freeFrom: run.freeFrom ?? null,
      timesVi: run.timesVi ?? '',
      timesEn: run.timesEn ?? '',
    },
    pickup: { isOn: given.pickup.isOn },
    points: given.points.map((point) => ({ ...point, id: point.id ?? null, openingHours: point.openingHours ?? null, noteVi: point.noteVi ?? '', noteEn: point.noteEn ?? '' })),
  };
}
