/** A small square of the goods; an empty square of the same size where there is none. The name always stands beside it. */
export function Picture({ pictureKey, size = 56 }: { pictureKey: string | null; size?: number }) {
  if (pictureKey === null) return <span className="thumb" aria-hidden="true" />;
  return <img className="thumb" src={mediaAddress(pictureKey)} alt="" width={size} height={size} loading="lazy" decoding="async" />;
}

/** The smallest stored size; the office shows pictures to recognise goods, not to sell them. */
function mediaAddress(pictureKey: string): string {
  return `/media/${pictureKey}-240.webp`;
}
