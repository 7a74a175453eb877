import type { Meta } from '@storybook/react-vite';
import { shown, type Book } from '../../book/shown.js';
import { AddressFields, type AddressFieldsProps } from './address-fields.js';

export default { title: 'Parts/AddressFields' } satisfies Meta;

function Address({ book, more, state }: { book: Book; more?: Partial<AddressFieldsProps>; state?: string }) {
  const { t } = book;
  return (
    <form action="#">
      <AddressFields
        words={{
          province: t('address.province'),
          chooseProvince: t('field.choose'),
          showCommunes: t('address.show'),
          commune: t('field.commune'),
          chooseCommune: t('field.choose'),
          provinceFirst: t('field.provinceFirst'),
          find: t('address.find'),
          findHelp: t('address.findHelp'),
          findButton: t('address.findButton'),
          candidates: t('address.candidates'),
          nothingFound: state,
        }}
        provinces={[{ code: '12', name: 'Lai Châu' }]}
        communes={[
          { code: '03388', name: t('commune.doanKet') },
          { code: '03390', name: t('commune.binhLu') },
        ]}
        provinceCode="12"
        communeCode="03388"
        findText=""
        candidates={[]}
        {...more}
      />
    </form>
  );
}

export const Chosen = shown((book) => <Address book={book} />);

export const ProvinceMissing = shown((book) => (
  <Address book={book} more={{ communes: [], provinceCode: '', communeCode: '', errors: { provinceCode: book.t('address.provinceWrong') } }} />
));

export const FoundByFormerName = shown((book) => (
  <Address
    book={book}
    more={{
      communeCode: '',
      findText: 'quyet thang',
      candidates: [{ communeCode: '03388', provinceCode: '12', name: book.t('commune.doanKet'), detail: book.t('address.merged') }],
    }}
  />
));

export const NothingFound = shown((book) => <Address book={book} more={{ findText: 'quyet tang' }} state={book.t('address.nothing')} />);
