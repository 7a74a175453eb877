import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One node of the tree of goods; at most three levels deep. */
@Entity('category')
export class CategoryEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('text', { name: 'name_vi' }) nameVi!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  /** Name of the drawing that stands for it. */
  @Column('text', { nullable: true }) art!: string | null;
  @Column('int') version!: number;
  /** Order on the page, over the whole tree. */
  @Column('int') position!: number;
}
