import { isEnterpriseTaxCode, readBoothFact, shownTaxCode, zaloOf, type AdmittedBooth, type BoothFacts, type KnownBooth, type WrittenFact } from '@chophien/booths/facts';
import { keeperAddress } from '@chophien/booths/members';
import { foldVietnamese, formatPhone } from '@chophien/places';
import { cleanText, newId } from '@chophien/platform';
import { legalKindOf, type BoothPlaces, type BoothValues } from './booth-cells.js';
import type { BoothField } from './booth-fields.js';
import { nameKey, type RowProblem } from './goods-plan.js';
import { bearersOf, type BoothIndex, type StandingBooth } from './known-booths.js';

export type BoothRow = { number: number; values: BoothValues; problems: RowProblem[] };
/** What shall be written of one booth. `seen` is how it stood when that was judged: any difference at the writing stops it. */
export type BoothPlan = { id: string; begins: AdmittedBooth | null; seen: KnownBooth | null; facts: Partial<BoothFacts>; invite: string | null };
export type BoothChangeSaid = { field: BoothField; before: string | null; after: string };
export type JudgedBooth = { number: number; kind: 'new' | 'changed' | 'unchanged' | 'bad'; nameVi: string; place: string; boothId: string | null; changes: BoothChangeSaid[]; problems: RowProblem[]; plan: BoothPlan | null };

/** Rows that speak of a booth, or of a new booth's tax code, already: the number of the first that was right. Filled here. */
export type Claims = Map<string, number>;

export type BoothRules = { index: BoothIndex; places: BoothPlaces; claims: Claims; /** Who sent the file: nobody changes a booth at which they work. */ sentBy: string };

/** Which booth a row is of, by its id, or by legal name and commune; null begins one. Pure. */
export function boothOf({ values }: BoothRow, { index, places }: Pick<BoothRules, 'index' | 'places'>): { id: string | null } | { problem: RowProblem } {
  if (values.slug !== undefined) {
    const id = index.bySlug.get(values.slug.toLowerCase());
    return id === undefined ? { problem: { field: 'slug', reason: 'unknown' } } : { id };
  }
  if (values.legalName === undefined) return { problem: { field: 'legalName', reason: 'required' } };
  const communes = communesOf(values, places);
  if ('problem' in communes) return communes;
  const found = bearersOf(index, values.legalName, communes.codes);
  if (found.length > 1) return { problem: { field: 'legalName', reason: 'ambiguous' } };
  if (found[0] !== undefined) return { id: found[0] };
  return communes.codes.length > 1 ? { problem: { field: 'commune', reason: 'ambiguous' } } : { id: null };
}

function communesOf({ commune, province }: BoothValues, { communes, provinces }: BoothPlaces): { codes: string[] } | { problem: RowProblem } {
  if (commune === undefined) return { problem: { field: 'commune', reason: 'required' } };
  const within = province === undefined ? undefined : provinces.get(foldVietnamese(province));
  if (province !== undefined && within === undefined) return { problem: { field: 'province', reason: 'unknown' } };
  const codes = (communes.get(foldVietnamese(commune)) ?? []).filter((one) => within === undefined || one.province === within).map(({ code }) => code);
  return codes.length === 0 ? { problem: { field: 'commune', reason: 'unknown' } } : { codes };
}

/** Judges one row against the booth as it stands (undefined: it begins one) and says what would be written. Pure but for the claims. */
export function planBooth(row: BoothRow, stands: StandingBooth | undefined, rules: BoothRules): JudgedBooth {
  return new Attempt(row, stands, rules).outcome();
}

const required = ['nameVi', 'legalName', 'legalKind', 'phone'] as const;
const empty = { taxCode: null, street: null, email: null, zalo: null, storyVi: '', storyEn: '' } as const;

class Attempt {
  private readonly problems: RowProblem[];
  private readonly changes: BoothChangeSaid[] = [];
  private readonly facts: Partial<BoothFacts> = {};
  private invite: string | null = null;

  constructor(
    private readonly row: BoothRow,
    private readonly stands: StandingBooth | undefined,
    private readonly rules: BoothRules,
  ) {
    this.problems = [...row.problems];
    if (!stands) for (const field of required) if (row.values[field] === undefined && !this.problems.some((problem) => problem.field === field)) this.blame(field, 'required');
    // in the order in which the template asks, so that changes read as the sheet does
    this.readTexts(['nameVi', 'nameEn', 'legalName']);
    this.readKind();
    this.readTaxCode();
    this.readCommune();
    this.readTexts(['street']);
    this.readShipsFrom();
    this.readTexts(['phone', 'email', 'zalo', 'storyVi', 'storyEn']);
    this.readKeeper();
    // our own export names closed booths, too, and asks nothing of them; who is named otherwise is not meant to be one
    if (stands?.standing === 'closed' && (this.changes.length > 0 || row.values.slug === undefined)) this.blame(null, 'closed');
    else if (stands && this.changes.length > 0 && stands.memberIds.includes(rules.sentBy)) this.blame(null, 'own_booth');
  }

  outcome(): JudgedBooth {
    const { row, stands } = this;
    const commune = this.facts.communeCode ?? stands?.communeCode ?? null;
    const told = { number: row.number, nameVi: row.values.nameVi ?? stands?.nameVi ?? row.values.legalName ?? '', place: commune === null ? '' : (this.rules.places.communeNames.get(commune) ?? '') };
    const key = this.key(commune);
    const earlier = this.problems.length > 0 || key === null ? undefined : this.rules.claims.get(key);
    if (earlier !== undefined) this.blame(row.values.slug === undefined ? 'legalName' : 'slug', 'twice', earlier);
    const sameTax = this.problems.length > 0 || this.facts.taxCode == null ? undefined : this.rules.claims.get(`tax ${this.facts.taxCode}`);
    if (sameTax !== undefined) this.blame('taxCode', 'twice', sameTax);
    if (this.problems.length > 0) return { ...told, kind: 'bad', boothId: stands?.id ?? null, changes: [], problems: this.problems, plan: null };
    if (key !== null) this.rules.claims.set(key, row.number);
    if (this.facts.taxCode != null) this.rules.claims.set(`tax ${this.facts.taxCode}`, row.number);
    if (stands && this.changes.length === 0) return { ...told, kind: 'unchanged', boothId: stands.id, changes: [], problems: [], plan: null };
    const plan = stands ? { id: stands.id, begins: null, seen: seenOf(stands), facts: this.facts, invite: this.invite } : this.beginning();
    return { ...told, kind: stands ? 'changed' : 'new', boothId: plan.id, changes: this.changes, problems: [], plan };
  }

  private key(commune: string | null): string | null {
    if (this.stands) return `id ${this.stands.id}`;
    return commune === null ? null : `new ${nameKey(this.row.values.legalName ?? '')} ${commune}`;
  }

  private beginning(): BoothPlan {
    const { facts } = this;
    const id = newId();
    // each of them was asked for above
    const begins = { ...empty, nameEn: facts.nameVi, shipsFromProvince: this.rules.places.provinceOf.get(facts.communeCode ?? ''), ...facts, id } as AdmittedBooth;
    return { id, begins, seen: null, facts: {}, invite: this.invite };
  }

  private blame(field: BoothField | null, reason: string, limit?: number): void {
    this.problems.push({ field, reason, ...(limit === undefined ? {} : { limit }) });
  }

  private isBad(field: BoothField): boolean {
    return this.problems.some((problem) => problem.field === field);
  }

  private say(field: BoothField, before: string | null, after: string): void {
    this.changes.push({ field, before: before === '' ? null : before, after });
  }

  private readTexts(fields: readonly WrittenFact[]): void {
    for (const field of fields) {
      const text = this.row.values[field];
      if (text === undefined || this.isBad(field)) continue;
      // found by it, so it is no wish
      if (field === 'legalName' && this.stands && this.row.values.slug === undefined) continue;
      const now = this.stands?.[field] ?? null;
      if (text === null) {
        this.empty(field, now);
        continue;
      }
      if (this.stands && plain(text) === plain(shown(field, now) ?? '')) continue;
      const read = readBoothFact(field, text);
      if ('reason' in read) this.blame(field, read.reason, read.limit);
      else if (read.value === '') this.blame(field, 'required');
      else if (read.value !== now) {
        this.facts[field] = read.value;
        this.say(field, shown(field, now), shown(field, read.value) ?? '');
      }
    }
  }

  /** Nothing is taken away from a booth that begins; an English name that is none is the Vietnamese one. */
  private empty(field: WrittenFact, now: string | null): void {
    if (!this.stands) return;
    const none = field === 'nameEn' ? (this.facts.nameVi ?? this.stands.nameVi) : field === 'storyVi' || field === 'storyEn' ? '' : null;
    if ((now ?? '') === (none ?? '')) return;
    Object.assign(this.facts, { [field]: none });
    this.say(field, shown(field, now), none ?? '');
  }

  private readKind(): void {
    const text = this.row.values.legalKind;
    if (text === undefined) return;
    const kind = legalKindOf(text);
    if (kind === undefined) return this.blame('legalKind', 'unknown');
    if (this.stands) return kind === this.stands.legalKind ? undefined : this.blame('legalKind', 'fixed');
    this.facts.legalKind = kind;
    this.say('legalKind', null, kind.toUpperCase());
  }

  private readTaxCode(): void {
    if (this.row.values.taxCode === null) {
      if (this.stands?.taxCode == null) return;
      this.facts.taxCode = null;
      return this.say('taxCode', this.stands.taxCode, '');
    }
    const code = this.row.values.taxCode?.replace(/[\s.]/g, '');
    const kind = this.stands?.legalKind ?? this.facts.legalKind;
    if (code === undefined || code === this.stands?.taxCode || kind === undefined) return;
    if (!isEnterpriseTaxCode(code)) {
      // of a household it may be the number of a person, and that is looked at no further
      const isFirm = shownTaxCode('0100109106', kind) !== null;
      return this.blame('taxCode', !isFirm ? 'not_kept' : /^\d{10}(-\d{3})?$/.test(code) ? 'check_digit' : 'unknown');
    }
    if (shownTaxCode(code, kind) === null) return this.blame('taxCode', 'not_kept');
    if (this.rules.index.byTaxCode.get(code)?.some((id) => id !== this.stands?.id)) return this.blame('taxCode', 'taken');
    this.facts.taxCode = code;
    this.say('taxCode', this.stands?.taxCode ?? null, code);
  }

  private readCommune(): void {
    const { values } = this.row;
    const { places } = this.rules;
    const now = this.stands?.communeCode ?? null;
    if (this.isBad('commune') || this.isBad('province')) return;
    if (values.commune === undefined) {
      const within = values.province === undefined ? undefined : places.provinces.get(foldVietnamese(values.province));
      if (values.province === undefined || !this.stands) return;
      if (within === undefined) return this.blame('province', 'unknown');
      return now !== null && places.provinceOf.get(now) === within ? undefined : this.blame('province', 'needs_commune');
    }
    const communes = communesOf(values, places);
    if ('problem' in communes) return void this.problems.push(communes.problem);
    const { codes } = communes;
    if (now !== null && codes.includes(now)) return;
    // found by legal name where nobody knew the commune, or by id: what the sheet says is a wish
    if (codes.length > 1) return this.blame('commune', 'ambiguous');
    this.facts.communeCode = codes[0]!;
    this.say('commune', now === null ? null : this.placeName(now), this.placeName(codes[0]!));
  }

  private placeName(code: string): string {
    const { communeNames, provinceNames, provinceOf } = this.rules.places;
    return [communeNames.get(code), provinceNames.get(provinceOf.get(code) ?? '')].filter(Boolean).join(', ');
  }

  private readShipsFrom(): void {
    const text = this.row.values.shipsFrom;
    if (text === undefined) return;
    if (text === null && !this.stands) return;
    const { provinces, provinceNames, provinceOf } = this.rules.places;
    const code = text === null ? provinceOf.get(this.facts.communeCode ?? this.stands?.communeCode ?? '') : provinces.get(foldVietnamese(text));
    if (code === undefined) return this.blame('shipsFrom', text === null ? 'never_empty' : 'unknown');
    const now = this.stands?.shipsFromProvince ?? null;
    if (code === now) return;
    this.facts.shipsFromProvince = code;
    this.say('shipsFrom', now === null ? null : (provinceNames.get(now) ?? now), provinceNames.get(code) ?? code);
  }

  private readKeeper(): void {
    const text = this.row.values.keeperEmail;
    if (text === undefined) return;
    const email = keeperAddress(text);
    if (email === null) return this.blame('keeperEmail', 'not_an_email');
    if (this.stands && (this.stands.known.includes(email) || (this.stands.memberIds.length === 0 && this.stands.invited.includes(email)))) return;
    if (this.stands && this.stands.memberIds.length > 0) return this.blame('keeperEmail', 'has_keeper');
    this.invite = email;
    this.say('keeperEmail', this.stands?.invited[0] ?? null, email);
  }
}

/** As our own exports write it. */
function shown(field: WrittenFact, value: string | null): string | null {
  if (value === null) return null;
  if (field === 'phone') return formatPhone(value);
  return field === 'zalo' ? zaloOf(value).zalo : value;
}

const plain = (text: string): string => cleanText(text, true).replace(/\s+/gu, ' ');

/** The facts alone, in one order: compared whole when it is written. */
export function seenOf({ memberIds: _m, invited: _i, known: _k, ...booth }: StandingBooth): KnownBooth {
  return booth;
}
