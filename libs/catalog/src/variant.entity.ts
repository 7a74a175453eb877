import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Money } from '@chophien/money';

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
  /** đồng */
  @Column('bigint', { transformer: dong }) price!: Money;
  @Column('int', { name: 'max_quantity', nullable: true }) maxQuantity!: number | null;
  @Column('int') version!: number;
}
