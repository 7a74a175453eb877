import { Menu } from '@base-ui/react/menu';
import type { ExportFilter, ExportKind } from '@chophien/api-contract/office';
import { Icon } from '@chophien/ui';
import { usePlace } from '../frame/place.js';
import { useWords } from '../words/use-words.js';
import { useOrderExport } from './use-exports.js';

const needs: Record<ExportKind, { floor: string; booth: string | null }> = {
  ORDERS: { floor: 'floor.orders.export', booth: 'booth.orders.export' },
  PRODUCTS: { floor: 'floor.booths.read', booth: 'booth.listings.write' },
  VISITS: { floor: 'floor.visits.read', booth: 'booth.visits.read' },
  BOOTHS: { floor: 'floor.booths.read', booth: null },
  CHANNEL: { floor: 'floor.catalog.write', booth: null },
  RECOGNITIONS: { floor: 'floor.certificates.write', booth: 'booth.listings.write' },
};

/** True when this person may have files of this kind here. */
export function useMayExport(): (kind: ExportKind) => boolean {
  const { kind: place, may } = usePlace();
  return (kind) => {
    const permission = place === 'floor' ? needs[kind].floor : needs[kind].booth;
    return permission !== null && may(permission);
  };
}

/** Writes out what the filter shows. `figure` is how much that is, in words of the table: `1.234 đơn`. Not drawn where one may not. */
export function ExportButton({ kind, boothId, filter, figure, label }: { kind: ExportKind; boothId: string | null; filter: ExportFilter; figure: string; label?: string }) {
  const { t } = useWords();
  const mayExport = useMayExport();
  const order = useOrderExport();
  if (!mayExport(kind)) return null;
  return (
    <Menu.Root>
      <Menu.Trigger className="btn btn--outline no-print" disabled={order.isPending} aria-busy={order.isPending}>
        <Icon name="export" />
        {label ?? t('export.button')}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" sideOffset={6} align="end">
          <Menu.Popup className="menu">
            <Menu.Group>
              <Menu.GroupLabel className="menu__label">{figure === '' ? t('export.choose') : t('export.whatTo', { figure })}</Menu.GroupLabel>
              {(['XLSX', 'CSV'] as const).map((format) => (
                <Menu.Item key={format} className="menu__item" onClick={() => order.mutate({ kind, format, boothId, filter })}>
                  {t(`export.format.${format}`)}
                </Menu.Item>
              ))}
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
