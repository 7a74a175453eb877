import { Injectable } from '@nestjs/common';
import { audit, Db, InvalidInput, isId, mayOnFloor, NotFound, rows, StaleVersion, type Actor } from '@chophien/platform';
import { homeSections, homeSetup, mostPicks, type HomeHead, type HomeSection, type HomeSetup } from './home-page.js';
import { readLine, type FieldProblem } from './listing-changes.js';

const titleLimit = 80;
const textLimit = 300;

/** How the home page is arranged, for operators. */
@Injectable()
export class EditHomePage {
  constructor(private readonly db: Db) {}

  /** As it stands, sections that are put away included: one statement. Throws NotFound. */
  async read(actor: Actor): Promise<HomeSetup> {
    if (!mayOnFloor(actor, 'floor.catalog.write')) throw new NotFound('home page');
    const [setup] = await this.db.read<HomeSetup>(homeSetup);
    if (!setup) throw new Error('home_page has no row');
    return setup;
  }

  /**
   * Puts another arrangement in its place, when `version` is the one that was seen. Every section is named once; picks are ids of products, in
   * their order. Throws NotFound, InvalidInput, StaleVersion; then nothing has changed.
   */
  async run(actor: Actor, input: HomeHead & { sections: HomeSection[]; picks: string[]; version: number }): Promise<HomeSetup> {
    if (!mayOnFloor(actor, 'floor.catalog.write')) throw new NotFound('home page');
    const checked = checkedHome(input);
    await this.db.officeTx(actor, async (tx) => {
      const known = await rows<{ id: string }>(tx, 'SELECT id FROM product WHERE id = ANY ($1::uuid[])', [checked.picks]);
      if (known.length !== checked.picks.length) throw new InvalidInput([{ field: 'picks', reason: 'unknown' }]);
      const saved = await rows(
        tx,
        `UPDATE home_page SET hero_title_vi = $1, hero_title_en = $2, hero_text_vi = $3, hero_text_en = $4, sections = $5, picks = $6, version = version + 1
         WHERE version = $7 RETURNING version`,
        [checked.heroTitleVi, checked.heroTitleEn, checked.heroTextVi, checked.heroTextEn, JSON.stringify(checked.sections), checked.picks, input.version],
      );
      if (saved.length === 0) throw new StaleVersion('home page');
      await audit(tx, actor, { action: 'home_page.edit', subjectType: 'home_page', subjectId: 'home', detail: { sections: checked.sections, picks: checked.picks } });
    });
    return this.read(actor);
  }
}

function checkedHome(input: HomeHead & { sections: HomeSection[]; picks: string[] }): HomeHead & { sections: HomeSection[]; picks: string[] } {
  const problems: FieldProblem[] = [];
  const line = (field: keyof HomeHead, limit: number) => readLine(field, input[field], limit, problems, true);
  const head = { heroTitleVi: line('heroTitleVi', titleLimit), heroTitleEn: line('heroTitleEn', titleLimit), heroTextVi: line('heroTextVi', textLimit), heroTextEn: line('heroTextEn', textLimit) };
  const sections = input.sections.map(({ key, shown, titleVi, titleEn }) => ({
    key,
    shown,
    titleVi: readLine(`${key}.titleVi`, titleVi, titleLimit, problems, true),
    titleEn: readLine(`${key}.titleEn`, titleEn, titleLimit, problems, true),
  }));
  if ([...sections.map(({ key }) => key)].sort().join() !== [...homeSections].sort().join()) problems.push({ field: 'sections', reason: 'unknown' });
  const picks = [...new Set(input.picks.map((id) => id.toLowerCase()))];
  if (picks.length > mostPicks) problems.push({ field: 'picks', reason: 'too_long', limit: mostPicks });
  else if (!picks.every(isId)) problems.push({ field: 'picks', reason: 'unknown' });
  if (problems.length > 0) throw new InvalidInput(problems);
  return { ...head, sections, picks };
}
