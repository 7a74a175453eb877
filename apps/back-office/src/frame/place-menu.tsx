import { Menu } from '@base-ui/react/menu';
import { useNavigate } from 'react-router';
import { EdgeBand, edgeOf, floorEdge, Icon, Mark } from '@chophien/ui';
import { useWords } from '../words/use-words.js';
import { usePlace } from './place.js';

/** Where one is; a menu for whoever keeps more than one place. */
export function PlaceMenu() {
  const { t, pick } = useWords();
  const { me, booth, base } = usePlace();
  const navigate = useNavigate();
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
        <span className="brand__place">{booth ? t(`role.${booth.role}`) : t(`role.${me.floorRole ?? 'OBSERVER'}`)}</span>
      </span>
    </>
  );
  if (places.length < 2) return <div className="brand">{here}</div>;
  return (
    <Menu.Root>
      <Menu.Trigger className="brand brand--menu" aria-label={t('place.switch')}>
        {here}
        <Icon name="down" size={16} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" sideOffset={6} align="start">
          <Menu.Popup className="menu">
            <Menu.RadioGroup value={base} onValueChange={(chosen: string) => void navigate(chosen)}>
              <Menu.GroupLabel className="menu__label">{t('place.switch')}</Menu.GroupLabel>
              {places.map((place) => (
                <Menu.RadioItem key={place.base} value={place.base} className="menu__item" closeOnClick>
                  <span className="menu__mark">
                    <Menu.RadioItemIndicator>
                      <Icon name="check" size={16} />
                    </Menu.RadioItemIndicator>
                  </span>
                  <span className="menu__edge">
                    <EdgeBand edge={place.edge} stitch={2} />
                  </span>
                  {place.name}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
