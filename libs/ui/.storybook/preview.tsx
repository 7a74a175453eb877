import { useLayoutEffect, type ReactNode } from 'react';
import type { Preview } from '@storybook/react-vite';
import '../src/styles/tokens.css';
import '../src/styles/base.css';
import '../src/styles/parts.css';
import '../src/styles/widgets.css';
import '../src/styles/widget-fields.css';
import '../src/styles/data-table.css';
import '../book/book.css';
import { standInForPseudoStates } from '../book/pseudo-states.js';

standInForPseudoStates();

function Page({ language, theme, children }: { language: string; theme: string; children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
  return <main className="book">{children}</main>;
}

/** Two toolbars: the language of the sample words, and light. Widths are Storybook's own viewport button. */
const preview: Preview = {
  globalTypes: {
    language: {
      description: 'Language of the sample words',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'vi', title: 'Tiếng Việt' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      description: 'Light',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Sáng · Light' },
          { value: 'dark', title: 'Tối · Dark' },
        ],
      },
    },
  },
  initialGlobals: { language: 'vi', theme: 'light' },
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    actions: { disable: true },
    backgrounds: { disable: true },
    viewport: {
      options: {
        phone: { name: '390 · phone', styles: { width: '390px', height: '844px' }, type: 'mobile' },
        desk: { name: '1280 · desk', styles: { width: '1280px', height: '900px' }, type: 'desktop' },
      },
    },
    options: { storySort: { order: ['Ground', 'Parts', 'Widgets'] } },
  },
  decorators: [
    (Story, { globals }) => (
      <Page language={String(globals['language'])} theme={String(globals['theme'])}>
        <Story />
      </Page>
    ),
  ],
};

export default preview;
