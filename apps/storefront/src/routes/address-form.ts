import { FindCommunesDocument } from '@chophien/api-contract/shop';
import type { Caller } from '../api-client.js';
import type { Shop } from '../page-context.js';
import type { Form } from '../server/form.js';
import type { AddressState } from '../views/place.js';

/**
 * Reads the address part of a posted form and what its buttons ask for: the communes of a province, a search by name, or one of its
 * candidates. Typing into the search box and pressing any other button looks nothing up, unless no commune is chosen yet: then the name that was typed is what the
 * shopper has to say, and Enter in that box presses the form's main button.
 */
export async function readAddress(shop: Shop, form: Form, caller: Caller): Promise<AddressState> {
  const [pickedProvince, pickedCommune] = form.text('pick').split(':');
  const picked = pickedProvince !== undefined && pickedCommune !== undefined;
  const provinceCode = picked ? pickedProvince : form.text('provinceCode');
  const findText = picked ? '' : form.text('findCommune').slice(0, 80);
  const action = form.text('action');
  const looksUp = findText !== '' && (action === 'find' || (action !== 'communes' && form.text('communeCode') === ''));
  const [provinces, communes, found] = await Promise.all([
    shop.reference.provinces(caller),
    shop.reference.communes(provinceCode, caller),
    looksUp ? shop.api.ask(FindCommunesDocument, { text: findText }, caller) : undefined,
  ]);
  const wanted = picked ? pickedCommune : form.text('communeCode');
  const communeCode = communes.some(({ code }) => code === wanted) ? wanted : '';
  const goOn = looksUp ? 'found' : action === 'communes' || picked ? 'commune' : undefined;
  return { provinces, communes, provinceCode, communeCode, findText, matches: found?.findCommunes, goOn };
}
