import { cursorsOf, type Place, type Question } from './cursor.js';
import type { PageInfo } from './generated/types.js';
import type { Moment } from './models.js';

type Page<T> = {
  readonly question: Question;
  readonly moment: Moment;
  readonly items: readonly T[];
  readonly total: number;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Where the item of this index stands. */
  readonly placeOf: (item: T, index: number) => Place;
};

/** A Relay connection of one page; `toEdge` adds what an edge carries beside its cursor. */
export function toConnection<T, E>(
  page: Page<T>,
  toEdge: (item: T) => E,
): {
  edges: (E & { cursor: string })[];
  pageInfo: PageInfo;
  totalCount: number;
  asOf: Moment;
} {
  const cursors = cursorsOf(page.question, page.moment, page.items.map(page.placeOf));
  return {
    edges: page.items.map((item, i) => ({ ...toEdge(item), cursor: cursors[i] as string })),
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: page.hasPrevious,
      startCursor: cursors[0] ?? null,
      endCursor: cursors[cursors.length - 1] ?? null,
    },
    totalCount: page.total,
    asOf: page.moment,
  };
}
