export type KeptMail = { messageId: string; to: string; subject: string; keptAt: Date };

/** Text that may stand in HTML, attributes in double quotes included. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

const when = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'medium' });

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>
  body { margin: 0; background: #f6f1e7; color: #1d1f2b; font: 16px/1.55 "Be Vietnam Pro", system-ui, sans-serif; }
  main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
  p { margin: 0 0 1rem; }
  ol { list-style: none; margin: 0; padding: 0; background: #fff; border: 1px solid #d8cfbd; }
  li + li { border-top: 1px solid #e7dfcf; }
  li a { display: block; padding: .75rem 1rem; color: inherit; text-decoration: none; }
  li a:hover, li a:focus { background: #fbf8f1; }
  li strong { display: block; overflow-wrap: anywhere; }
  li span, dd { color: #4d4f5c; overflow-wrap: anywhere; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0 0 1rem; }
  dt { font-weight: 600; } dd { margin: 0; }
  iframe { width: 100%; height: 34rem; border: 1px solid #d8cfbd; background: #fff; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; border: 1px solid #d8cfbd; padding: 1rem; font: 14px/1.5 ui-monospace, monospace; }
</style>
</head>
<body><main>
${body}
</main></body>
</html>
`;
}

/** The newest hundred. */
export function mailListPage(mails: readonly KeptMail[]): string {
  const rows = mails.map(
    (mail) =>
      `<li><a href="/dev/mailbox/${encodeURIComponent(mail.messageId)}"><strong>${escapeHtml(mail.subject)}</strong><span>${escapeHtml(mail.to)} · ${escapeHtml(when.format(mail.keptAt))}</span></a></li>`,
  );
  return page(
    'Hộp thư của chợ thử',
    `<h1>Hộp thư của chợ thử</h1>
<p>Chợ thử không gửi thư thật. Thư lẽ ra được gửi nằm ở đây, mới nhất trước. <span lang="en">The demo floor sends no real mail; what it would have sent is kept here.</span></p>
${rows.length > 0 ? `<ol>\n${rows.join('\n')}\n</ol>` : '<p>Chưa có thư nào. Đặt thử một đơn, thư sẽ hiện ở đây. <span lang="en">No mail yet: place an order and it appears here.</span></p>'}`,
  );
}

/** One mail: its HTML in a frame that may run and load nothing, its text below. */
export function mailPage(mail: KeptMail & { textBody: string; htmlBody: string }): string {
  return page(
    mail.subject,
    `<p><a href="/dev/mailbox">← Hộp thư</a></p>
<h1>${escapeHtml(mail.subject)}</h1>
<dl><dt>Gửi tới</dt><dd>${escapeHtml(mail.to)}</dd><dt>Lúc</dt><dd>${escapeHtml(when.format(mail.keptAt))}</dd><dt>Message-ID</dt><dd>${escapeHtml(mail.messageId)}</dd></dl>
<iframe sandbox title="Bản HTML" srcdoc="${escapeHtml(mail.htmlBody)}"></iframe>
<h2>Bản chữ thường</h2>
<pre>${escapeHtml(mail.textBody)}</pre>`,
  );
}
