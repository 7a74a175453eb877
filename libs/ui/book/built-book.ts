import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';

const root = fileURLToPath(new URL('../dist-book', import.meta.url));
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly importPath: string;
}

/** Every story that the built book holds. Throws when it has not been built. */
export function storiesOfBook(): StoryEntry[] {
  if (!existsSync(join(root, 'index.json'))) throw new Error('No book in dist-book: npm run book:build');
  const index = JSON.parse(readFileSync(join(root, 'index.json'), 'utf8')) as { entries: Record<string, StoryEntry & { type: string }> };
  return Object.values(index.entries).filter((entry) => entry.type === 'story');
}

/** One server of the built book for each worker, on any free port of this machine. */
export const test = base.extend<object, { bookUrl: string }>({
  bookUrl: [
    // eslint-disable-next-line no-empty-pattern -- the runner reads the fixtures that are needed from this pattern
    async ({}, use) => {
      const server = createServer((request, response) => {
        const path = join(root, normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://book').pathname)));
        const isFile = path.startsWith(root) && existsSync(path) && statSync(path).isFile();
        // A browser asks for it by itself, and the preview has none.
        if (request.url === '/favicon.ico') return void response.writeHead(204).end();
        response.writeHead(isFile ? 200 : 404, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
        response.end(isFile ? readFileSync(path) : '');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      await new Promise((resolve) => server.close(resolve));
    },
    { scope: 'worker' },
  ],
});

/** Opens the book without Storybook's frame, at one story, in one language and light; waits until the story has done what it does by itself. */
export async function openStory(page: Page, bookUrl: string, id: string, look: { language: 'vi' | 'en'; theme: 'light' | 'dark' } = { language: 'vi', theme: 'light' }): Promise<void> {
  await page.goto(`${bookUrl}/iframe.html?id=${id}&viewMode=story&globals=language:${look.language};theme:${look.theme}`);
  await isDone(page, id);
}

/** Turns to another story in the page that is open: a tenth of the time that opening it anew takes. */
export async function turnTo(page: Page, id: string): Promise<void> {
  await page.evaluate((storyId) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: { emit: (name: string, what: object) => void } };
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  }, id);
  await isDone(page, id);
}

async function isDone(page: Page, id: string): Promise<void> {
  await page.waitForFunction((story) => {
    const preview = (window as unknown as { __STORYBOOK_PREVIEW__?: { currentRender?: { id: string; phase?: string } } }).__STORYBOOK_PREVIEW__;
    return preview?.currentRender?.id === story && ['finished', 'errored', 'aborted'].includes(preview.currentRender.phase ?? '');
  }, id);
}
