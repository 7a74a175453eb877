/** A mail as what it says; plain text and HTML are two ways to write the same page, so neither can say more than the other. */
export type MailPage = {
  language: 'vi' | 'en';
  subject: string;
  blocks: MailBlock[];
};

export type MailBlock =
  | { kind: 'paragraph'; text: string }
  /** A heading with its rows: what on the left, how much on the right. */
  | { kind: 'table'; title: string; rows: { left: string; right: string }[] }
  | { kind: 'link'; label: string; url: string }
  /** Small print. */
  | { kind: 'note'; text: string };

/** One line: a subject with a line break would be a header of its own. */
export function subjectLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what has to go
  const line = text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').replace(/ {2,}/g, ' ').trim();
  return line.length > 150 ? `${line.slice(0, 149)}…` : line;
}

export function writeText(page: MailPage): string {
  const written = page.blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return block.text;
      case 'table':
        return [block.title, ...block.rows.map((row) => (row.right ? `- ${row.left}: ${row.right}` : `- ${row.left}`))].join('\n');
      case 'link':
        return `${block.label}: ${block.url}`;
      case 'note':
        return `-- \n${block.text}`;
    }
  });
  return `${written.join('\n\n')}\n`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The only way a text enters the HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

const withBreaks = (text: string) => escapeHtml(text).replace(/\n/g, '<br>');

/** Colours of the light theme: ink, soft ink, indigo, hairline. Mail programs know neither style sheets nor variables. */
const ink = '#181b2b';
const soft = '#474c5e';
const indigo = '#2b3673';
const line = '#d5d8cf';

export function writeHtml(page: MailPage): string {
  const written = page.blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return `<p style="margin:0 0 16px">${withBreaks(block.text)}</p>`;
      case 'table':
        return (
          `<h2 style="margin:24px 0 8px;font-size:18px;line-height:1.35">${escapeHtml(block.title)}</h2>` +
          `<table role="presentation" style="width:100%;border-collapse:collapse;margin:0 0 16px">${block.rows
            .map(
              (row) =>
                `<tr><td style="padding:8px 12px 8px 0;border-top:1px solid ${line}">${escapeHtml(row.left)}</td>` +
                `<td style="padding:8px 0;border-top:1px solid ${line};text-align:right;white-space:nowrap;font-weight:600">${escapeHtml(row.right)}</td></tr>`,
            )
            .join('')}</table>`
        );
      case 'link':
        return `<p style="margin:0 0 16px"><a href="${escapeHtml(block.url)}" style="color:${indigo};font-weight:600">${escapeHtml(block.label)}</a></p>`;
      case 'note':
        return `<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid ${line};font-size:14px;color:${soft}">${withBreaks(block.text)}</p>`;
    }
  });
  return (
    `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${escapeHtml(page.subject)}</title></head>` +
    `<body style="margin:0;background:#f4f5f1;color:${ink};font:17px/1.55 'Source Sans 3','Segoe UI',Roboto,Arial,sans-serif">` +
    `<div style="max-width:600px;margin:0 auto;padding:24px 16px"><div style="background:#fff;border-radius:6px;padding:24px">${written.join('')}</div></div></body></html>`
  );
}
