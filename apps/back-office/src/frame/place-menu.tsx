import { lazy, Suspense } from 'react';
import { edgeOf, floorEdge, Mark } from '@chophien/ui';
import { useWords } from '../words/use-words.js';
import { usePlace } from './place.js';

// Menus and what places them weigh more than the page: fetched after it is shown.
const PlaceChoices = lazy(async () => ({ default: (await import('./place-choices.js')).PlaceChoices }));

/** Where one is; a menu for whoever keeps more than one place. */
export function PlaceMenu() {
  const { t, pick } = useWords();
  const { me, booth } = usePlace();
  const places = [
    ...(me.floorRole ? [{ base: '/floor', name: t('brand.floor'), edge: floorEdge }] : []),
    ...me.booths.map((one) => ({
      base: `/booth/${one.slug}`,
      name: pick(one.nameVi, one.nameEn),
      edge: edgeOf(one.edgePattern, one.edgeCloth),
    })),
  ];
  const here = (
    <>
      <Mark size={32} />
      <span className="brand__words">
        <b>{booth ? pick(booth.nameVi, booth.nameEn) : 'Chợ Phiên'}</b>
        <span className="brand__place">{booth ? t(`role.${booth.role ?? 'ACTING'}`) : me.floorBundle && pick(me.floorBundle.nameVi, me.floorBundle.nameEn)}</span>
      </span>
    </>
  );
  if (places.length < 2) return <div className="brand">{here}</div>;
  return (
    <Suspense fallback={<div className="brand">{here}</div>}>
      <PlaceChoices places={places}>{here}</PlaceChoices>
    </Suspense>
  );
}
