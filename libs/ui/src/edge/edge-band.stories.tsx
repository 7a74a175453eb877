import type { Meta } from '@storybook/react-vite';
import { State, shown } from '../../book/shown.js';
import { EdgeBand, EdgeSheet, EdgeSheetContext, EdgeTiles } from './edge-band.js';
import { clothNames, edgePatternNames } from './patterns.js';

export default { title: 'Ground/Woven edge' } satisfies Meta;

/** Eight patterns on six cloths. Thoi on cham is the floor's own. */
export const EveryPair = shown(() => (
  <div className="book__edges">
    {clothNames.map((cloth) => (
      <section key={cloth}>
        <h2 className="book__name">{cloth}</h2>
        {edgePatternNames.map((pattern) => (
          <div key={pattern} className="book__edge">
            <EdgeBand edge={{ pattern, cloth }} stitch={2} />
            <span className="hint">{pattern}</span>
          </div>
        ))}
      </section>
    ))}
  </div>
));

export const Stitches = shown(({ t }) => (
  <div className="book__grid">
    {([1, 2, 3, 4] as const).map((stitch) => (
      <State key={stitch} name={`${stitch} px · ${t(`edge.stitch${stitch}`)}`}>
        <div>
          <EdgeBand edge={{ pattern: 'xoan', cloth: 'man' }} stitch={stitch} />
        </div>
      </State>
    ))}
  </div>
));

/** As on a server-rendered page: three bands, two tiles, each written once at the end. */
export const OneTileAPage = shown(({ t }) => {
  const sheet = new EdgeSheet();
  return (
    <EdgeSheetContext value={sheet}>
      <div className="book__grid">
        <State name={t('booth.dungLong')}>
          <div>
            <EdgeBand edge={{ pattern: 'xoan', cloth: 'man' }} />
          </div>
        </State>
        <State name={t('booth.dungLong')}>
          <div>
            <EdgeBand edge={{ pattern: 'xoan', cloth: 'man' }} stitch={1} />
          </div>
        </State>
        <State name={t('booth.binhLu')}>
          <div>
            <EdgeBand edge={{ pattern: 'rang', cloth: 'dat' }} />
          </div>
        </State>
      </div>
      <EdgeTiles sheet={sheet} />
    </EdgeSheetContext>
  );
});
