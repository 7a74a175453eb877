import type { StaffActor } from '@chophien/platform';
import type { Db } from '@chophien/platform';
import { AcceptCommitment } from '../accept-commitment.js';
import type { ApplicationRow } from '../application-row.js';
import { SaveApplication, type ApplicationChanges } from '../save-application.js';
import { StartApplication } from '../start-application.js';
import { SubmitApplication } from '../submit-application.js';

/** Everything that a household in Bình Lư has to say. */
export function wholeApplication(given: Partial<ApplicationChanges> = {}): ApplicationChanges {
  return {
    legalKind: 'household', sellsFood: true, nameVi: 'Nhà Mây', nameEn: 'May’s House', legalName: 'Hộ kinh doanh Lò Thị Mây', representative: 'Lò Thị Mây',
    communeCode: '03427', street: 'Bản Nà Cà', phone: '0912 345 678', taxCode: '012 090 001 234', personalId: '012090001234',
    bankBin: '970405', bankAccount: '8400 2051 23456', bankHolder: 'LO THI MAY',
    items: [
      { item: 'registration', number: '12A8001234', issuer: 'UBND xã Bình Lư', issuedOn: '2024-03-05' },
      { item: 'food_safety', number: '15/2026/ATTP', issuer: 'UBND xã Bình Lư', issuedOn: '2026-02-01' },
    ],
    ...given,
  };
}

/** A whole application of the person, through the verbs; submitted unless told otherwise. */
export async function anApplication(office: Db, actor: StaffActor, given: Partial<ApplicationChanges> = {}, submit = true): Promise<ApplicationRow> {
  const begun = await new StartApplication(office).run(actor);
  await new SaveApplication(office).run(actor, begun.version, wholeApplication(given));
  const committed = await new AcceptCommitment(office).run(actor, 1);
  return submit ? new SubmitApplication(office).run(actor, committed.version) : committed;
}
