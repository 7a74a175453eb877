import { describe, expect, it } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../i18n.js';
import { createQueryClient } from '../query-client.js';
import { DropFile } from './import-drop.js';
import { stateTones, type ImportJob } from './import-words.js';

const job: ImportJob = {
  id: 'i1',
  kind: 'GOODS',
  boothId: 'b1',
  state: 'READING',
  version: 1,
  fileName: 'hang.xlsx',
  format: 'XLSX',
  bytes: 7_000,
  asFloor: false,
  sentBy: 'Tẩn Thị Su',
  sentAt: '2026-11-26T03:00:00Z',
  finishedAt: null,
  done: 0,
  total: null,
  columns: [],
  counts: null,
  written: null,
  failure: null,
  checkedAgain: false,
  badRowsHref: null,
};
const show = (state: ImportJob['state']) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={createI18n('vi')}>
      <QueryClientProvider client={createQueryClient()}>
        <DropFile job={{ ...job, state }} />
      </QueryClientProvider>
    </I18nextProvider>,
  );

describe('giving a file up', () => {
  it('is offered while it is read and while it waits for a person, and never once it is written or over', () => {
    const states = Object.keys(stateTones) as ImportJob['state'][];
    expect(states.filter((state) => /<button.*Bỏ tệp này/.test(show(state)))).toEqual(['READING', 'MAPPING', 'CHECKED']);
    expect(states.filter((state) => show(state) === '')).toEqual(['CHECKING', 'WRITING', 'DONE', 'FAILED', 'DROPPED']);
  });
});
