import type { ReactNode } from 'react';
import type { StoryObj } from '@storybook/react-vite';
import type { Locale } from '../src/index.js';
import en from './words/en.json' with { type: 'json' };
import vi from './words/vi.json' with { type: 'json' };

export type WordKey = keyof typeof vi;
const catalogues: Record<Locale, Record<WordKey, string>> = { vi, en };

/** What a story may ask: the book's sample words in the language of the toolbar. */
export interface Book {
  readonly locale: Locale;
  readonly t: (key: WordKey) => string;
}

type Drawn = StoryObj & { readonly render: NonNullable<StoryObj['render']> };

/** A story drawn with the sample words of the chosen language; `then` acts on it: opens a menu, types. */
export function shown(draw: (book: Book) => ReactNode, then?: StoryObj['play']): Drawn {
  return {
    render: (_args, { globals }) => {
      const locale: Locale = globals['language'] === 'en' ? 'en' : 'vi';
      return <>{draw({ locale, t: (key) => catalogues[locale][key] })}</>;
    },
    ...(then ? { play: then } : {}),
  };
}

/** One state of a part with its name above. */
export function State({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="book__state">
      <h2 className="book__name">{name}</h2>
      {children}
    </section>
  );
}
