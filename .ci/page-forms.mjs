/*
 * A shopper without JavaScript, as far as forms go: fetches pages, keeps cookies, follows redirects, reads forms out of the HTML and posts
 * what a browser would post. Knows nothing of the shop.
 */
const attribute = (tag, name) => {
  const found = new RegExp(`\\s${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+)))?(?=[\\s/>])`, 'i').exec(tag);
  return found ? decode(found[1] ?? found[2] ?? found[3] ?? '') : undefined;
};

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
function decode(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, number, name) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : number ? String.fromCodePoint(Number(number)) : (named[name] ?? whole),
  );
}

/** Text of a piece of HTML, tags taken out. */
export const textOf = (html) => decode(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ').trim();

/** Every form of a page: where it goes, its fields with what a browser would send, its choices, its buttons. */
export function formsOf(html, address) {
  return [...html.matchAll(/(<form\b[^>]*>)([\s\S]*?)<\/form>/gi)].map(([, open, body]) => {
    const fields = new Map();
    const ticks = new Map();
    const choices = new Map();
    const buttons = [];
    for (const [tag] of body.matchAll(/<input\b[^>]*>/gi)) {
      const name = attribute(tag, 'name');
      const type = (attribute(tag, 'type') ?? 'text').toLowerCase();
      const value = attribute(tag, 'value');
      if (type === 'submit') buttons.push({ name, value: value ?? '', action: attribute(tag, 'formaction') });
      else if (!name || type === 'button' || type === 'file') continue;
      else if (type !== 'checkbox' && type !== 'radio') fields.set(name, value ?? '');
      else if (attribute(tag, 'checked') !== undefined) fields.set(name, value ?? 'on');
      // of several to choose from, the one that is chosen stays so
      else if (type === 'checkbox') ticks.set(name, value ?? 'on');
    }
    for (const [, tag, text] of body.matchAll(/(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/gi)) fields.set(attribute(tag, 'name'), decode(text));
    for (const [, tag, options] of body.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/gi)) {
      const name = attribute(tag, 'name');
      const list = [...options.matchAll(/(<option\b[^>]*>)([^<]*)/gi)].map(([, option, text]) => ({
        value: attribute(option, 'value') ?? decode(text).trim(),
        text: decode(text).trim(),
        selected: attribute(option, 'selected') !== undefined,
      }));
      choices.set(name, list);
      fields.set(name, (list.find((option) => option.selected) ?? list[0])?.value ?? '');
    }
    for (const [, tag] of body.matchAll(/(<button\b[^>]*>)/gi)) {
      if ((attribute(tag, 'type') ?? 'submit') === 'submit') buttons.push({ name: attribute(tag, 'name'), value: attribute(tag, 'value') ?? '', action: attribute(tag, 'formaction') });
    }
    return {
      action: new URL(attribute(open, 'action') ?? address, address).href,
      method: (attribute(open, 'method') ?? 'get').toLowerCase(),
      fields,
      ticks,
      choices,
      buttons,
    };
  });
}

/** Addresses of the links of a page. */
export const linksOf = (html, address) => [...html.matchAll(/<a\b[^>]*>/gi)].flatMap(([tag]) => attribute(tag, 'href') ?? []).map((href) => new URL(href, address).href);

export class Visitor {
  cookies = new Map();

  async get(address) {
    return this.request(address, {});
  }

  /** Sends a form with changed values, through one of its buttons. */
  async submit(form, changes = {}, button = form.buttons.at(-1)) {
    const values = new Map(form.fields);
    for (const [name, value] of Object.entries(changes)) values.set(name, value);
    if (button?.name) values.set(button.name, button.value);
    const body = new URLSearchParams([...values]);
    if (form.method === 'get') return this.get(`${form.action.split('?')[0]}?${body}`);
    return this.request(form.action, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(form.action).origin } });
  }

  async request(address, init, hops = 0) {
    const headers = { accept: 'text/html', 'user-agent': 'chophien first-run check', ...init.headers };
    if (this.cookies.size > 0) headers.cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, { ...init, headers, redirect: 'manual', signal: AbortSignal.timeout(20_000) });
    for (const line of answer.headers.getSetCookie()) {
      const [pair] = line.split(';');
      const cut = pair.indexOf('=');
      this.cookies.set(pair.slice(0, cut).trim(), pair.slice(cut + 1).trim());
    }
    const next = answer.headers.get('location');
    if (next !== null && answer.status >= 300 && answer.status < 400) {
      if (hops >= 5) throw new Error(`too many redirects at ${address}`);
      await answer.arrayBuffer();
      return this.request(new URL(next, address).href, {}, hops + 1);
    }
    const html = await answer.text();
    return { status: answer.status, address, html, forms: formsOf(html, address), links: linksOf(html, address) };
  }
}
