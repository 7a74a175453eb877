import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Units of a variant: what lies there, and how many of them are promised. Only conditional statements change it. */
@Entity('stock')
export class StockEntity {
  @PrimaryColumn('uuid', { name: 'variant_id' }) variantId!: string;
  @Column('uuid', { name: 'booth_id' }) boothId!: string;
  @Column('int', { name: 'on_hand' }) onHand!: number;
  @Column('int') reserved!: number;
  /** So many units that may still be sold, or fewer, count as low. */
  @Column('int', { name: 'low_at' }) lowAt!: number;
}
