import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Money } from '@chophien/money';

export const packUnits = ['g', 'kg', 'ml', 'l', 'piece', 'bunch', 'box'] as const;
export type PackUnit = (typeof packUnits)[number];

const dong = { to: (value: Money) => value?.toString(), from: (value: string) => BigInt(value) };

/** A pack of a product with its price. */
@Entity('variant')
export class VariantEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'product_id' }) productId!: string;
  @Column('uuid', { name: 'booth_id' }) boothId!: string;
  /** 0 stands first: lists show it. */
  @Column('int') position!: number;
  @Column('text', { name: 'pack_vi' }) packVi!: string;
  @Column('text', { name: 'pack_en' }) packEn!: string;
  @Column('int', { name: 'net_grams', nullable: true }) netGrams!: number | null;
  @Column('int', { name: 'net_millilitres', nullable: true }) netMillilitres!: number | null;
  @Column('text', { name: 'price_basis' }) priceBasis!: 'kg' | 'litre' | 'none';
  /** With packing. */
  @Column('int', { name: 'shipping_grams' }) shippingGrams!: number;
  /** Centimetres as packed for sending; all three or none. */
  @Column('int', { name: 'length_cm', nullable: true }) lengthCm!: number | null;
  @Column('int', { name: 'width_cm', nullable: true }) widthCm!: number | null;
  @Column('int', { name: 'height_cm', nullable: true }) heightCm!: number | null;
  /** Sold by what it weighs: the price is for the weight that is named. */
  @Column('boolean', { name: 'by_weight' }) byWeight!: boolean;
  /** đồng */
  @Column('bigint', { transformer: dong }) price!: Money;
  @Column('int', { name: 'max_quantity', nullable: true }) maxQuantity!: number | null;
  @Column('int', { name: 'min_quantity' }) minQuantity!: number;
  @Column('text') unit!: PackUnit;
  /** So many of `unit`, to three places. */
  @Column('numeric', { precision: 9, scale: 3 }) amount!: string;
  /** GTIN of 8, 12, 13 or 14 digits. */
  @Column('text', { nullable: true }) barcode!: string | null;
  /** đồng; the last price that the floor saw. */
  @Column('bigint', { name: 'approved_price', transformer: dong }) approvedPrice!: Money;
  /** No longer sold; orders keep speaking of it. */
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt!: Date | null;
  @Column('int') version!: number;
}
