import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was awarded to a product, until when, and how well we know it. */
@Entity('recognition')
export class RecognitionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'product_id' }) productId!: string;
  @Column('text') kind!: 'ocop' | 'geographical_indication';
  @Column('smallint', { nullable: true }) stars!: number | null;
  @Column('smallint', { name: 'awarded_year', nullable: true }) awardedYear!: number | null;
  @Column('date', { name: 'awarded_on', nullable: true }) awardedOn!: string | null;
  /** Last day on which it counts, YYYY-MM-DD. */
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
  @Column('text', { nullable: true }) decision!: string | null;
  @Column('text', { nullable: true }) issuer!: string | null;
  @Column('text') evidence!: 'sourced' | 'unverified';
  @Column('text', { name: 'note_vi', nullable: true }) noteVi!: string | null;
  @Column('text', { name: 'note_en', nullable: true }) noteEn!: string | null;
}
