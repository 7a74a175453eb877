/*
 * The means of the illustration system: flat pieces cut from cloth, each halved light/dark on one axis, one cut shadow,
 * running stitches, and the booth's woven edge. A form is a list of parts; nothing here knows what the parts show.
 */

const num = (value) => String(Math.round(value * 100) / 100);

/** A cut piece: `axis` is an x (right of it dark), `{y}` (below it dark), or a path that covers the dark half. */
export const cut = (d, light, dark = light, axis = 120, transform = '') => ({ kind: 'cut', d, light, dark, axis, transform });
/** A strand: a thick line, shadowed like a piece when it is at least 7 wide. */
export const strand = (d, stroke, width) => ({ kind: 'strand', d, stroke, width });
/** Flat detail upon a piece, without a shadow of its own. */
export const mark = (d, fill, transform = '') => ({ kind: 'mark', d, fill, transform });
export const line = (d, stroke, width) => ({ kind: 'line', d, stroke, width });
/** The running stitch of the system. */
export const stitch = (d, stroke = '#f6f1e4') => ({ kind: 'stitch', d, stroke });
export const at = (transform, ...parts) => ({ kind: 'group', transform, parts: parts.flat() });

export const ellipse = (cx, cy, rx, ry = rx) =>
  `M${num(cx - rx)} ${num(cy)}A${num(rx)} ${num(ry)} 0 1 1 ${num(cx + rx)} ${num(cy)}A${num(rx)} ${num(ry)} 0 1 1 ${num(cx - rx)} ${num(cy)}Z`;
export const box = (x, y, w, h, r = 0) =>
  r === 0
    ? `M${num(x)} ${num(y)}h${num(w)}v${num(h)}h${num(-w)}Z`
    : `M${num(x + r)} ${num(y)}h${num(w - 2 * r)}a${r} ${r} 0 0 1 ${r} ${r}v${num(h - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${r}h${num(2 * r - w)}a${r} ${r} 0 0 1 ${-r} ${-r}v${num(2 * r - h)}a${r} ${r} 0 0 1 ${r} ${-r}Z`;

const darkHalf = (axis) => {
  if (typeof axis === 'number') return `M${num(axis)} -400H900V900H${num(axis)}Z`;
  if (typeof axis === 'object') return `M-400 ${num(axis.y)}H900V900H-400Z`;
  return axis;
};

const withTransform = (transform) => (transform ? ` transform="${transform}"` : '');

function shadowOf(parts) {
  return parts
    .map((part) => {
      if (part.kind === 'cut') return `<path${withTransform(part.transform)} d="${part.d}"/>`;
      if (part.kind === 'strand' && part.width >= 7)
        return `<path d="${part.d}" fill="none" stroke="SHADE" stroke-width="${part.width}" stroke-linecap="round" stroke-linejoin="round"/>`;
      if (part.kind === 'group') return `<g transform="${part.transform}">${shadowOf(part.parts)}</g>`;
      return '';
    })
    .join('');
}

function draw(parts, ids) {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'cut': {
          const whole = `<path d="${part.d}" fill="${part.light}"/>`;
          if (part.dark === part.light) return part.transform ? `<g transform="${part.transform}">${whole}</g>` : whole;
          const id = ids.next();
          const half = `<clipPath id="${id}"><path d="${darkHalf(part.axis)}"/></clipPath><path d="${part.d}" fill="${part.dark}" clip-path="url(#${id})"/>`;
          return `<g${withTransform(part.transform)}>${whole}${half}</g>`;
        }
        case 'strand':
        case 'line':
          return `<path d="${part.d}" fill="none" stroke="${part.stroke}" stroke-width="${part.width}" stroke-linecap="round" stroke-linejoin="round"/>`;
        case 'mark':
          return `<path${withTransform(part.transform)} d="${part.d}" fill="${part.fill}"/>`;
        case 'stitch':
          return `<path d="${part.d}" fill="none" stroke="${part.stroke}" stroke-width="2.5" stroke-dasharray="7 5" stroke-linecap="round"/>`;
        default:
          return `<g transform="${part.transform}">${draw(part.parts, ids)}</g>`;
      }
    })
    .join('');
}

const counter = (prefix) => {
  let count = 0;
  return { next: () => `${prefix}${(count += 1)}` };
};

/** The woven edge: nine rows of `across` stitches, each `size` units, its top at `top`. Runs of equal stitches become one path command. */
function edgeBand(edges, pattern, cloth, { top, across, size }) {
  const rows = edges.edgePatterns[pattern];
  const byColour = new Map();
  rows.forEach((row, y) => {
    for (let x = 0; x < across; ) {
      const colour = edges.stitchColour(cloth, row[x % row.length]);
      let end = x + 1;
      while (end < across && edges.stitchColour(cloth, row[end % row.length]) === colour) end += 1;
      if (colour !== edges.cloths[cloth].shade)
        byColour.set(colour, `${byColour.get(colour) ?? ''}M${x * size} ${y * size}h${(end - x) * size}v${size}h${(x - end) * size}z`);
      x = end;
    }
  });
  const threads = [...byColour].map(([colour, d]) => `<path fill="${colour}" d="${d}"/>`).join('');
  const ground = `<path d="M0 0h${across * size}v${rows.length * size}H0z" fill="${edges.cloths[cloth].shade}"/>`;
  return `<g transform="translate(0 ${top})" shape-rendering="crispEdges">${ground}${threads}</g>`;
}

/** The form with its cut shadow, in the room that a picture leaves above its edge: 240 by 204. */
function objectOn(shade, parts) {
  const shadow = `<g transform="translate(7 8)" fill="${shade}">${shadowOf(parts).replaceAll('SHADE', shade)}</g>`;
  return `<g transform="translate(16.8 13) scale(.86)">${shadow}${draw(parts, counter('c'))}</g>`;
}

/** A whole picture, 240 square: cloth, shadow, form, edge. `edges` is the module of the woven edges. */
export function picture(edges, { pattern, cloth }, parts) {
  const { ground, shade } = edges.cloths[cloth];
  const band = edgeBand(edges, pattern, cloth, { top: 204, across: 60, size: 4 });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240"><path fill="${ground}" d="M0 0h240v240H0z"/>${objectOn(shade, parts)}${band}</svg>`;
}

/** The same thing for a link's preview, 1200 by 630: the cloth spread wide, the form in the middle, the edge along the foot. */
export function previewPicture(edges, { pattern, cloth }, parts) {
  const { ground, shade } = edges.cloths[cloth];
  const band = edgeBand(edges, pattern, cloth, { top: 558, across: 150, size: 8 });
  const object = `<g transform="translate(276 0) scale(2.7)">${objectOn(shade, parts)}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630"><path fill="${ground}" d="M0 0h1200v630H0z"/>${object}${band}</svg>`;
}

/** The form alone on transparent ground, for the list of categories. Ids bear the name, so many can stand in one page. */
export function cutOut(name, parts) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="8 -8 224 224" aria-hidden="true">${draw(parts, counter(`${name}-`))}</svg>\n`;
}
