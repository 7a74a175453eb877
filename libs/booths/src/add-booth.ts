import { Injectable } from '@nestjs/common';
import { insertPerson, preparePerson } from '@chophien/accounts';
import { parseVietnamesePhone } from '@chophien/places';
import { audit, Db, InvalidInput, newId, rows, sqlState, type Actor, type Tx } from '@chophien/platform';
import { SlugTaken } from './booth-errors.js';
import { boothLimits } from './booth-facts.js';
import { BoothEntity, legalKinds, type LegalKind } from './booth.entity.js';
import { BoothMemberEntity } from './booth-member.entity.js';
import { slugOf } from './slug.js';
import { takeEdge } from './take-edges.js';

export type NewBooth = {
  legalName: string;
  nameVi: string;
  /** The Vietnamese name stands in when there is none. */
  nameEn?: string;
  legalKind: LegalKind;
  /** Made from the Vietnamese name when absent. */
  slug?: string;
  /** Where the seller sits, as the law wants it shown. */
  communeCode: string;
  street?: string | null;
  /** Where parcels start, when not in the province of the commune. */
  shipsFromProvince?: string;
  /** As people write it. */
  phone: string;
  email?: string | null;
  storyVi?: string;
  storyEn?: string;
  isDemo?: boolean;
  /** Who answers its orders; signs in with this e-mail and password. */
  owner: { displayName: string; email: string; password: string };
};

/** Opens a booth with the person who keeps it. The launcher's `booth:add` calls it; the application of sellers comes later. */
@Injectable()
export class AddBooth {
  constructor(private readonly db: Db) {}

  /** Gives the ids. Throws InvalidInput, SlugTaken or the accounts' EmailTaken; then nothing was written. */
  async run(actor: Actor, input: NewBooth): Promise<{ boothId: string; personId: string; slug: string }> {
    const booth = checked(input);
    const owner = await preparePerson({ ...input.owner, phone: booth.phone, isDemo: input.isDemo ?? false });
    try {
      return await this.db.tx(async (tx) => {
        const shipsFromProvince = await provinceOf(tx, booth.communeCode, input.shipsFromProvince);
        const personId = await insertPerson(tx, actor, owner);
        const edge = await takeEdge(tx, booth.slug);
        const boothId = newId();
        await tx.insert(BoothEntity, {
          id: boothId,
          ...booth,
          standing: 'open',
          communeIsEstimated: false,
          shipsFromProvince,
          edgePattern: edge.pattern,
          edgeCloth: edge.cloth,
          edgeRound: edge.round,
          isDemo: input.isDemo ?? false,
        });
        await tx.insert(BoothMemberEntity, { boothId, personId, role: 'owner' });
        await audit(tx, actor, { action: 'booth.add', subjectType: 'booth', subjectId: boothId, boothId, detail: { slug: booth.slug } });
        return { boothId, personId, slug: booth.slug };
      });
    } catch (error) {
      if (sqlState(error) === '23505' && String(error).includes('booth_slug_key')) throw new SlugTaken(booth.slug);
      throw error;
    }
  }
}

async function provinceOf(tx: Tx, communeCode: string, shipsFrom: string | undefined): Promise<string> {
  const [found] = await rows<{ home: string | null; ships: string | null }>(
    tx,
    `SELECT (SELECT province_code FROM commune WHERE code = $1) AS home, (SELECT code FROM province WHERE code = $2) AS ships`,
    [communeCode, shipsFrom ?? null],
  );
  if (!found?.home) throw new InvalidInput([{ field: 'communeCode', reason: 'unknown' }]);
  if (shipsFrom === undefined) return found.home;
  if (!found.ships) throw new InvalidInput([{ field: 'shipsFromProvince', reason: 'unknown' }]);
  return found.ships;
}

type CheckedBooth = Pick<BoothEntity, 'legalName' | 'nameVi' | 'nameEn' | 'legalKind' | 'slug' | 'street' | 'phone' | 'email' | 'storyVi' | 'storyEn'> & { communeCode: string };

function checked(input: NewBooth): CheckedBooth {
  const problems: { field: string; reason: string; limit?: number }[] = [];
  const line = (field: string, value: string | null | undefined, limit: number, required: boolean): string => {
    const text = (value ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
    if (required && text === '') problems.push({ field, reason: 'required' });
    if ([...text].length > limit) problems.push({ field, reason: 'too_long', limit });
    // eslint-disable-next-line no-control-regex -- they are what is refused
    if (/[\u0000-\u001f\u007f]/.test(text)) problems.push({ field, reason: 'control_characters' });
    return text;
  };
  const nameVi = line('nameVi', input.nameVi, boothLimits.nameVi, true);
  const legalName = line('legalName', input.legalName, boothLimits.legalName, true);
  const nameEn = line('nameEn', input.nameEn ?? input.nameVi, boothLimits.nameEn, true);
  const street = line('street', input.street, boothLimits.street, false);
  const email = line('email', input.email, boothLimits.email, false);
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) problems.push({ field: 'email', reason: 'not_an_email' });
  const storyVi = line('storyVi', input.storyVi, 2_000, false);
  const storyEn = line('storyEn', input.storyEn, 2_000, false);
  const slug = input.slug ?? slugOf(nameVi);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 80) problems.push({ field: 'slug', reason: slug === '' ? 'required' : 'not_an_address' });
  if (!legalKinds.includes(input.legalKind)) problems.push({ field: 'legalKind', reason: 'unknown' });
  const phone = parseVietnamesePhone(input.phone);
  if (!phone.ok) problems.push({ field: 'phone', reason: phone.reason.replaceAll('-', '_'), ...('missing' in phone ? { limit: phone.missing } : {}) });
  if (problems.length > 0 || !phone.ok) throw new InvalidInput(problems);
  return {
    legalName, nameVi, nameEn, legalKind: input.legalKind, slug, communeCode: input.communeCode,
    street: street === '' ? null : street, phone: phone.e164, email: email === '' ? null : email, storyVi, storyEn,
  };
}
