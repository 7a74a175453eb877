import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecognitionState } from './recognition-kinds.js';

/** What was awarded to a product or a whole booth, until when, and who verified it. Its facts never change: a correction is another row. */
@Entity('recognition')
export class RecognitionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'booth_id' }) boothId!: string;
  /** Null where it is the booth's; the goods that it names stand in recognition_goods. */
  @Column('uuid', { name: 'product_id', nullable: true }) productId!: string | null;
  @Column('text') kind!: 'ocop' | 'vietgap' | 'organic' | 'geographical_indication' | 'food_safety' | 'trademark' | 'certification_mark';
  @Column('text') state!: RecognitionState;
  @Column('smallint', { nullable: true }) stars!: number | null;
  @Column('smallint', { name: 'awarded_year', nullable: true }) awardedYear!: number | null;
  @Column('date', { name: 'awarded_on', nullable: true }) awardedOn!: string | null;
  @Column('date', { name: 'valid_from', nullable: true }) validFrom!: string | null;
  /** Last day on which it counts, YYYY-MM-DD. */
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text', { nullable: true }) decision!: string | null;
  @Column('text', { nullable: true }) issuer!: string | null;
  @Column('text', { nullable: true }) proof!: 'source' | 'officer' | null;
  @Column('uuid', { name: 'replaces_id', nullable: true }) replacesId!: string | null;
  @Column('text', { name: 'replaces_as', nullable: true }) replacesAs!: 'renewal' | 'correction' | null;
  @Column('uuid', { name: 'request_key', nullable: true }) requestKey!: string | null;
  @Column('uuid', { name: 'claimed_by', nullable: true }) claimedBy!: string | null;
  @Column('timestamptz', { name: 'claimed_at' }) claimedAt!: Date;
  @Column('uuid', { name: 'checked_by', nullable: true }) checkedBy!: string | null;
  @Column('timestamptz', { name: 'checked_at', nullable: true }) checkedAt!: Date | null;
  @Column('int') version!: number;
  @Column('text', { name: 'note_vi', nullable: true }) noteVi!: string | null;
  @Column('text', { name: 'note_en', nullable: true }) noteEn!: string | null;
}
