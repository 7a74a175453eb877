import { Injectable } from '@nestjs/common';
import { parseVietnamesePhone } from '@chophien/places';
import { Db, InvalidInput, isId, mayOnFloor, newId, NotFound, publish, rows, Settings, sqlState, type StaffActor, type Tx } from '@chophien/platform';
import { ApplicationIncomplete } from './admission-errors.js';
import './admission-topics.js';
import { assertVersion, itemsOf, lockApplication, lockForDeciding, type ApplicationRow } from './application-row.js';
import { moveApplication } from './application-state.js';
import { SlugTaken } from './booth-errors.js';
import { openForApproving } from './checklist.js';
import { commissionBasisPoints } from './commission-rate.js';
import { recordApplicationMove } from './record-application-move.js';
import { recordStandingMove } from './record-standing-move.js';
import { auditApplication } from './save-application.js';
import { slugOf } from './slug.js';
import { takeEdge } from './take-edges.js';
import { shownTaxCode } from './tax-code.js';

/** An operator approves: booth with its edge, owner, rate, history, letter and audit in one transaction, or nothing. */
@Injectable()
export class ApproveApplication {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
  ) {}

  /**
   * `slug` is the address; made from the name when absent. Throws NotFound, ApplicationMoved when somebody else decided, StaleVersion,
   * ApplicationIncomplete with the items that nobody verified, SlugTaken, InvalidInput (`slug`).
   */
  async run(actor: StaffActor, id: string, version: number, slug?: string | null): Promise<ApplicationRow> {
    if (!mayOnFloor(actor, 'floor.booths.write') || !isId(id)) throw new NotFound('application');
    const rate = await commissionBasisPoints(this.settings);
    let address = slug?.trim() ?? '';
    try {
      return await this.db.officeTx(actor, async (tx) => {
        const application = await lockForDeciding(tx, actor, id);
        moveApplication(application.state, 'approve');
        assertVersion(application, version);
        const open = openForApproving(itemsOf(application));
        if (open.length > 0) throw new ApplicationIncomplete(open);
        address ||= slugOf(application.nameVi);
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(address) || address.length > 80) throw new InvalidInput([{ field: 'slug', reason: 'not_an_address' }]);
        const boothId = await insertBooth(tx, application, address);
        const moveId = await recordApplicationMove(tx, actor, application, 'approve');
        await rows(
          tx,
          `UPDATE booth_application SET state = 'approved', version = version + 1, decided_at = now(), booth_id = $2, commission_basis_points = $3 WHERE id = $1`,
          [id, boothId, rate],
        );
        // what proved the seller is the booth's from now on: whoever keeps its page may read it
        await rows(tx, 'UPDATE uploaded_file SET booth_id = $2 WHERE id IN (SELECT file_id FROM application_scan WHERE application_id = $1)', [id, boothId]);
        await recordStandingMove(tx, actor, { boothId, standing: null }, 'admit', { reason: null, reviewOn: null });
        await publish(tx, 'booth.admitted', { boothId, moveId }, actor.requestId);
        await auditApplication(tx, actor, 'application.approve', id, { slug: address }, boothId);
        return lockApplication(tx, id);
      });
    } catch (error) {
      if (sqlState(error) === '23505' && String(error).includes('booth_slug_key')) throw new SlugTaken(address);
      throw error;
    }
  }
}

async function insertBooth(tx: Tx, application: ApplicationRow, slug: string): Promise<string> {
  const phone = parseVietnamesePhone(application.phone);
  if (!phone.ok) throw new ApplicationIncomplete(['seller']);
  const edge = await takeEdge(tx, slug);
  const boothId = newId();
  await rows(
    tx,
    `INSERT INTO booth (id, slug, legal_name, name_vi, name_en, legal_kind, standing, commune_code, ships_from_province, street, phone, email, edge_pattern, edge_cloth, edge_round, is_demo, tax_code)
     SELECT $1, $2, $3, $4, $5, $6, 'open', c.code, c.province_code, $8, $9, $10, $11, $12, $13, $14, $15 FROM commune c WHERE c.code = $7`,
    [
      boothId, slug, application.legalName, application.nameVi, application.nameEn === '' ? application.nameVi : application.nameEn, application.legalKind,
      application.communeCode, application.street, phone.e164, application.email === '' ? null : application.email, edge.pattern, edge.cloth, edge.round, application.isDemo, shownTaxCode(application.taxCode, application.legalKind),
    ],
  );
  await rows(tx, `INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, 'owner')`, [boothId, application.applicantId]);
  return boothId;
}
