import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { DataTable, type DataColumn } from './data-table.js';

type Row = { id: string; name: string; price: number };
const columns: DataColumn<Row>[] = [
  { id: 'name', header: 'Tên', card: 'lead', cell: (row) => row.name },
  { id: 'price', header: 'Giá', isNumber: true, sort: { ascending: 'CHEAP', descending: 'DEAR' }, cell: (row) => row.price },
];
const rows: Row[] = [
  { id: 'b', name: 'Chè', price: 9 },
  { id: 'a', name: 'Mật ong', price: 5 },
];
const shown = (given: Partial<Parameters<typeof DataTable<Row>>[0]> = {}) =>
  renderToStaticMarkup(<DataTable caption="Hàng" waiting="Đang tải" columns={columns} rows={rows} rowId={(row) => row.id} sort="DEAR" onSort={() => undefined} {...given} />);

describe('a table of the server’s rows', () => {
  it('leaves the rows in the server’s order and says how they stand', () => {
    const html = shown();
    expect([...html.matchAll(/<td class="is-lead">([^<]*)/g)].map((found) => found[1])).toEqual(['Chè', 'Mật ong']);
    expect(html).toContain('<caption class="unseen">Hàng</caption>');
    expect(html).toMatch(/<th scope="col" class="is-num" aria-sort="descending"><button type="button" class="data-table__sort">Giá/);
    expect(html).toContain('<th scope="col">Tên</th>');
    expect(shown({ sort: 'CHEAP' })).toContain('aria-sort="ascending"');
    expect(shown({ sort: 'OTHER' })).not.toContain('aria-sort');
    expect(shown({ onSort: undefined })).not.toContain('<button');
  });

  it('names a card’s figures, says that it waits, and gives what stands in place of rows', () => {
    expect(shown()).toContain('<td class="is-num is-named" data-label="Giá">9</td>');
    expect(shown({ rows: undefined })).toMatch(/aria-busy="true".*role="status">Đang tải</);
    expect(shown({ isStale: true })).toContain('aria-busy="true"');
    expect(shown({ rows: [], instead: 'Không có gì' })).toContain('<div class="data-table__instead">Không có gì</div>');
  });
});
