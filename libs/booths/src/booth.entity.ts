import { Column, Entity, PrimaryColumn } from 'typeorm';

export const legalKinds = ['company', 'cooperative', 'cooperative_group', 'household', 'individual', 'association', 'community'] as const;
export type LegalKind = (typeof legalKinds)[number];

/** open: sells; suspended or closed: the page stays, nothing is sold. */
export const boothStandings = ['open', 'suspended', 'closed'] as const;
export type BoothStanding = (typeof boothStandings)[number];

/** A booth (gian hàng). For writes; screens read through BoothQueries. */
@Entity('booth')
export class BoothEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text', { name: 'legal_name' }) legalName!: string;
  @Column('text', { name: 'name_vi' }) nameVi!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('text', { name: 'legal_kind' }) legalKind!: LegalKind;
  @Column('text') standing!: BoothStanding;
  @Column('text', { name: 'commune_code', nullable: true }) communeCode!: string | null;
  @Column('boolean', { name: 'commune_is_estimated' }) communeIsEstimated!: boolean;
  @Column('text', { name: 'ships_from_province' }) shipsFromProvince!: string;
  @Column('text', { nullable: true }) street!: string | null;
  /** E.164 */
  @Column('text') phone!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { name: 'story_vi' }) storyVi!: string;
  @Column('text', { name: 'story_en' }) storyEn!: string;
  @Column('text', { name: 'edge_pattern' }) edgePattern!: string;
  @Column('text', { name: 'edge_cloth' }) edgeCloth!: string;
  @Column('smallint', { name: 'edge_round' }) edgeRound!: number;
  /** Of a registered organisation: what shoppers may read. */
  @Column('text', { name: 'tax_code', nullable: true }) taxCode?: string | null;
  @Column('boolean', { name: 'is_demo' }) isDemo!: boolean;
}
