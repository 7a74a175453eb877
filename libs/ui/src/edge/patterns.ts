/**
 * The woven edges (dải thêu) of the floor: 8 stitch patterns, 6 cloths. Pure data, and the only place where they stand:
 * pages draw them as a repeating tile, the seed's drawing script stitches them under its pictures.
 *
 * A pattern is nine rows of stitches that repeat sideways. `.` shows the shaded cloth, `1` to `4` the threads of the
 * cloth in their order. The patterns are loom geometry drawn for this floor and tied to no people: they bear names of
 * shapes only.
 */
export const edgePatternNames = ['thoi', 'rang', 'bac', 'thap', 'mai', 'hat', 'luoc', 'xoan'] as const;
export type EdgePatternName = (typeof edgePatternNames)[number];

export const clothNames = ['cham', 'rung', 'dat', 'lanh', 'tro', 'man'] as const;
export type ClothName = (typeof clothNames)[number];

/** Rows of every pattern. A stitch is 1 px on lines, 2 on sheets, 3 on pages, 4 in pictures: whole pixels only. */
export const edgeRows = 9;

/** Nine strings of equal length, one a row; the length is the tile's width in stitches. */
export type EdgePattern = readonly [string, string, string, string, string, string, string, string, string];

export const edgePatterns: Readonly<Record<EdgePatternName, EdgePattern>> = {
  // Diamonds with a cross between them. On indigo it is the floor's own and is given to no booth.
  thoi: [
    '111111111111',
    '....3.2.3...',
    '...3.222.3..',
    '4.3.22322.3.',
    '44.2234322.4',
    '4.3.22322.3.',
    '...3.222.3..',
    '....3.2.3...',
    '111111111111',
  ],
  // Saw teeth from above and below that leave a zigzag of bare cloth.
  rang: ['11111111', '333...33', '33..4..3', '3.......', '....2...', '...222..', '..22222.', '.2222222', '11111111'],
  // Steps up to a landing.
  bac: [
    '1111111111',
    '..........',
    '..........',
    '....33....',
    '....22....',
    '..334433..',
    '..222222..',
    '3344224433',
    '1111111111',
  ],
  // A lattice of crosses.
  thap: ['11111111', '.2..3..2', '..2.3.2.', '...232..', '43334333', '...232..', '..2.3.2.', '.2..3..2', '11111111'],
  // Roofs, a smaller one under each.
  mai: [
    '11111111111111',
    '44.....2.....4',
    '4.....2.2.....',
    '.....2...2....',
    '....2..3..2...',
    '...2..3.3..2..',
    '..2..3...3..2.',
    '.2..3.....3..2',
    '11111111111111',
  ],
  // Grains, sown in a row.
  hat: ['111111', '..333.', '......', '...2..', '3.242.', '...2..', '......', '..333.', '111111'],
  // Two combs, teeth against teeth.
  luoc: ['11111111', '..2.....', '.222....', '.222....', '44444444', '.....333', '.....333', '......3.', '11111111'],
  // A pair of hooks that curl away from each other.
  xoan: [
    '111111111111',
    '.2222233333.',
    '.2...23...3.',
    '.2.2.23.3.3.',
    '.222.23.333.',
    '.....23.....',
    '4....23....4',
    '44...23...44',
    '111111111111',
  ],
};

/** One cloth: the ground of a picture, its shade (ground of the edge, colour of the cut shadow), and four threads. */
export interface Cloth {
  readonly ground: string;
  readonly shade: string;
  readonly threads: readonly [string, string, string, string];
}

export const cloths: Readonly<Record<ClothName, Cloth>> = {
  cham: { ground: '#26305f', shade: '#1b2349', threads: ['#c4512f', '#e0a22e', '#f4efe2', '#c4512f'] },
  rung: { ground: '#24483a', shade: '#193529', threads: ['#e0a22e', '#f4efe2', '#e0a22e', '#d4694a'] },
  dat: { ground: '#8a3d28', shade: '#6e2e1d', threads: ['#26305f', '#f4efe2', '#e8b44a', '#26305f'] },
  lanh: { ground: '#e5dfcd', shade: '#cfc7b0', threads: ['#26305f', '#26305f', '#b8492c', '#b07a10'] },
  tro: { ground: '#c5cbc6', shade: '#aab2ac', threads: ['#26305f', '#26305f', '#a8442a', '#f4efe2'] },
  man: { ground: '#4a2c47', shade: '#371f35', threads: ['#e0a22e', '#d97a55', '#f4efe2', '#e0a22e'] },
};

/** The colour of one stitch symbol of a pattern on a cloth. */
export function stitchColour(cloth: ClothName, stitch: string): string {
  const { shade, threads } = cloths[cloth];
  return threads[Number(stitch) - 1] ?? shade;
}
