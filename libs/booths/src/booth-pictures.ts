import { Injectable } from '@nestjs/common';
import { Db, isId, mayAtBooth, mayOnFloor, type Actor } from '@chophien/platform';

/** Pictures that one booth may have. */
export const mostBoothPictures = 6;

export type BoothPicture = { id: string; fileId: string; key: string; altVi: string; altEn: string; width: number; height: number; tint: string | null };

/** A booth's pictures in their order. `version` is theirs alone. */
export type BoothPictures = { boothId: string; version: number; most: number; mayEdit: boolean; pictures: BoothPicture[] };

/** SQL: the pictures of booth `b`, with what the office needs of each or with what shoppers see. */
export const picturesJson = (inner: string) =>
  `(SELECT coalesce(json_agg(json_build_object(${inner}'key', i.key, 'altVi', i.alt_vi, 'altEn', i.alt_en, 'width', i.width, 'height', i.height, 'tint', i.tint) ORDER BY i.position), '[]')
   FROM booth_picture i WHERE i.booth_id = b.id)`;

const ofBooth = {
  name: 'booths.pictures',
  text: `SELECT b.id AS "boothId", b.pictures_version AS version, ${picturesJson(`'id', i.id, 'fileId', i.file_id, `)} AS pictures FROM booth b WHERE b.id = $1 AND b.standing <> 'closed'`,
};

@Injectable()
export class BoothPictureQueries {
  constructor(private readonly db: Db) {}

  /** The pictures of a booth whose page the actor keeps or, as an operator, may read; else null. One statement. */
  async ofBooth(actor: Actor, boothId: string): Promise<BoothPictures | null> {
    if (!isId(boothId)) return null;
    const mayEdit = mayAtBooth(actor, boothId, 'booth.page.write');
    if (!mayEdit && !mayOnFloor(actor, 'floor.booths.read')) return null;
    const [found] = await this.db.read<Omit<BoothPictures, 'most' | 'mayEdit'>>(ofBooth, [boothId]);
    return found ? { ...found, most: mostBoothPictures, mayEdit } : null;
  }
}
