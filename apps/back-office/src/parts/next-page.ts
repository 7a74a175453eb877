/** How a list is read on: the first page has no cursor, the last has no next one. For useInfiniteQuery. */
export const readOn = {
  initialPageParam: null as string | null,
  getNextPageParam: (page: { pageInfo: { hasNextPage: boolean; endCursor?: string | null } }) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
};
