import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which columns another floor wants of our goods, and a kind of export that writes them. */
export class ExportChannels1795000000019 implements MigrationInterface {
  name = 'ExportChannels1795000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
CREATE TABLE export_channel (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 80),
  -- [{heading, source, constant}] in the order of the file
  columns jsonb NOT NULL,
  version int NOT NULL DEFAULT 1,
  changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX export_channel_name ON export_channel (lower(name));
ALTER TABLE export_job DROP CONSTRAINT export_job_kind_check;
ALTER TABLE export_job ADD CONSTRAINT export_job_kind_check CHECK (kind IN ('orders', 'booths', 'products', 'visits', 'channel'));
-- a beginning to change, not the form of any floor in particular: theirs are not published
INSERT INTO export_channel (id, name, columns) VALUES ('01990000-0000-7000-8000-00000000c0a1', 'Mẫu chung', '[
  {"heading":"Mã hàng","source":"sku","constant":""},{"heading":"Tên sản phẩm","source":"nameVi","constant":""},{"heading":"Mô tả","source":"descVi","constant":""},
  {"heading":"Danh mục","source":"category","constant":""},{"heading":"Quy cách","source":"pack","constant":""},{"heading":"Giá bán","source":"price","constant":""},
  {"heading":"Tồn kho","source":"available","constant":""},{"heading":"Khối lượng (gam)","source":"shippingGrams","constant":""},{"heading":"Ảnh","source":"picture","constant":""},
  {"heading":"Nhà cung cấp","source":"legalName","constant":""},{"heading":"Xuất xứ","source":"origin","constant":""},{"heading":"OCOP","source":"ocop","constant":""}]');
`;

const down = /* sql */ `
DELETE FROM job_progress WHERE id IN (SELECT id FROM export_job WHERE kind = 'channel');
ALTER TABLE export_job DROP CONSTRAINT export_job_kind_check;
ALTER TABLE export_job ADD CONSTRAINT export_job_kind_check CHECK (kind IN ('orders', 'booths', 'products', 'visits'));
DROP TABLE export_channel;
`;
