import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BoothRole } from '@chophien/platform';

/** Who may act at a booth, and as what. */
@Entity('booth_member')
export class BoothMemberEntity {
  @PrimaryColumn('uuid', { name: 'booth_id' }) boothId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') role!: BoothRole;
}
