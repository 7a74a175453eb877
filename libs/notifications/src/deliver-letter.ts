import { keepMail, MailRefused, PermanentFailure, rows, type Db, type Tx } from '@chophien/platform';
import { writeHtml, writeText, type MailPage } from './mail-page.js';
import type { SendMessageOptions } from './send-message.js';

type Delivery = { db: Db; finish(tx: Tx): Promise<boolean> };

/**
 * Writes and sends one letter to one person and marks the delivery done. `page` reads what is told at the moment of sending and gives null
 * where nothing is left to tell. A crash between the mail server's yes and our mark sends it again under the same Message-ID, which mail
 * programs show once.
 */
export async function deliverLetter(
  { db, finish }: Delivery,
  options: SendMessageOptions,
  letter: { id: string; personId: string; page: (tx: Tx, publicUrl: string) => Promise<MailPage | null> },
): Promise<void> {
  const sending = await db.tx(async (tx) => {
    const [person] = await rows<{ email: string; isLive: boolean; floorUrl: string }>(
      tx,
      `SELECT p.email, f.mode = 'live' AS "isLive", f.public_url AS "floorUrl" FROM person p CROSS JOIN floor f WHERE p.id = $1 AND p.disabled_at IS NULL`,
      [letter.personId],
    );
    if (!person) throw new PermanentFailure('nobody to write to');
    const publicUrl = (person.isLive ? person.floorUrl : options.publicUrl).replace(/\/+$/, '');
    const page = await letter.page(tx, publicUrl);
    if (page === null) {
      await finish(tx);
      return undefined;
    }
    const mail = { messageId: `<${letter.id}.${letter.personId}@${new URL(publicUrl).hostname}>`, to: person.email, subject: page.subject, text: writeText(page), html: writeHtml(page) };
    if (options.sender && person.isLive) return { mail, sender: options.sender };
    await keepMail(tx, mail);
    await finish(tx);
    return undefined;
  });
  if (!sending) return;
  try {
    await sending.sender.send(sending.mail);
  } catch (error) {
    if (error instanceof MailRefused) throw new PermanentFailure(error.message);
    throw error;
  }
  await db.tx((tx) => finish(tx));
}
