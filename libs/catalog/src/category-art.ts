/** Drawings that can stand for a group; the files lie in the shop, `/art/<name>.svg`. */
export const categoryArt = [
  'banh', 'che-tra', 'chuoi-say', 'do-uong', 'du-lich', 'duoc-lieu', 'gao-ngu-coc', 'gia-vi', 'mat-ong', 'mien-dong', 'rau-cu-qua', 'thit-che-bien', 'thu-cong', 'thuy-san',
] as const;
