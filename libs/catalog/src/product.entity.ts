import { Column, Entity, PrimaryColumn } from 'typeorm';

/** draft: never approved; taken_down: on an authority's request. */
export type ProductState = 'draft' | 'listed' | 'hidden' | 'taken_down';
/** cart: bought through the cart; contact: services and spirits, arranged with the booth. */
export type SaleKind = 'cart' | 'contact';
export type Storage = 'ambient' | 'cool' | 'chilled' | 'frozen' | 'live' | 'service';

/** What a booth offers. For writes; screens read through CatalogQueries and ListingQueries. */
@Entity('product')
export class ProductEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'booth_id' }) boothId!: string;
  @Column('uuid', { name: 'category_id' }) categoryId!: string;
  @Column('text') slug!: string;
  @Column('text', { name: 'name_vi' }) nameVi!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('text', { name: 'desc_vi' }) descVi!: string;
  @Column('text', { name: 'desc_en' }) descEn!: string;
  @Column('text') state!: ProductState;
  @Column('text', { name: 'sale_kind' }) saleKind!: SaleKind;
  @Column('text') storage!: Storage;
  @Column('text', { name: 'delivery_scope' }) deliveryScope!: 'nationwide' | 'province' | 'none';
  @Column('int', { name: 'shelf_life_days', nullable: true }) shelfLifeDays!: number | null;
  @Column('text', { name: 'origin_commune_code', nullable: true }) originCommuneCode!: string | null;
  @Column('text', { name: 'picture_key', nullable: true }) pictureKey!: string | null;
  @Column('text', { name: 'picture_kind', nullable: true }) pictureKind!: 'illustration' | 'photo' | null;
  /** 1 to 12; none stands for the whole year. */
  @Column('smallint', { name: 'season_months', array: true }) seasonMonths!: number[];
  @Column('boolean', { name: 'season_is_assumed' }) seasonIsAssumed!: boolean;
  @Column('boolean', { name: 'is_demo' }) isDemo!: boolean;
  /** Rises by one with each edit of the listing, its price and stock included; whoever edits says which one was seen. */
  @Column('int') version!: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
