import type { FindCommunesQuery } from '@chophien/api-contract/shop';
import { AddressFields, Button } from '@chophien/ui';
import type { PageContext } from '../page-context.js';
import type { Commune, Province } from '../reference.js';

/** What the address fields show: the lists, what was chosen and typed, what was found. */
export interface AddressState {
  readonly provinces: readonly Province[];
  readonly communes: readonly Commune[];
  readonly provinceCode: string;
  readonly communeCode: string;
  readonly findText: string;
  /** Undefined when nothing was looked for. */
  readonly matches: FindCommunesQuery['findCommunes'] | undefined;
  /** Where the shopper goes on in a form that came back. */
  readonly goOn?: 'commune' | 'found';
}

/** Province, commune, and the box that knows former names, in the page's language. */
export function Address({ context, state, errors }: { context: PageContext; state: AddressState; errors: Readonly<Record<string, string>> }) {
  const { t, locale } = context;
  return (
    <AddressFields
      words={{
        province: t('place.province'),
        chooseProvince: t('place.chooseProvince'),
        showCommunes: t('place.showCommunes'),
        commune: t('place.commune'),
        chooseCommune: t('place.chooseCommune'),
        provinceFirst: t('place.provinceFirst'),
        find: t('place.find'),
        findHelp: t('place.findHelp'),
        findButton: t('place.findButton'),
        candidates: t('place.candidates'),
        nothingFound: state.matches?.length === 0 ? t('place.nothingFound', { text: state.findText }) : undefined,
      }}
      provinces={state.provinces.map((province) => ({ code: province.code, name: locale === 'en' ? province.nameEn : province.name }))}
      communes={state.communes.map((commune) => ({ code: commune.code, name: commune.fullName }))}
      provinceCode={state.provinceCode}
      communeCode={state.communeCode}
      findText={state.findText}
      candidates={(state.matches ?? []).map(({ commune, province, formerName }) => ({
        communeCode: commune.code,
        provinceCode: province.code,
        name: commune.fullName,
        detail: formerName == null ? province.fullName : t('place.formerly', { province: province.fullName, former: formerName }),
      }))}
      errors={errors}
      goOn={state.goOn}
    />
  );
}

/** Where to deliver, asked once and kept in a cookie, so that every page can say the fee. */
export function PlaceView({ context, state, back, errors }: { context: PageContext; state: AddressState; back: string; errors: Readonly<Record<string, string>> }) {
  const { t, paths } = context;
  return (
    <div className="wrap page">
      <div className="narrow">
        <h1>{t('place.title')}</h1>
        <p className="soft lead">{t('place.text')}</p>
        <form className="form" method="post" action={paths.place()} noValidate>
          <button className="unseen" type="submit" name="action" value="save" tabIndex={-1} aria-hidden="true" />
          <input type="hidden" name="ve" value={back} />
          <Address context={context} state={state} errors={errors} />
          <Button kind="primary" wide name="action" value="save">
            {t('place.save')}
          </Button>
        </form>
      </div>
    </div>
  );
}
