import { listBills, toAmendment, toBill, toPingPongItem, toPublications, toStage, toSummary } from './bill-answers.ts'
import type { BillContent, StageContent } from './bill-content.ts'
import { findPingPongItem, toAmendmentDetail, toNews, toPingPongDetail } from './detail-answers.ts'
import { divisionRoutes } from './division-routes.ts'
import type { DivisionContent } from './divisions.ts'
import { toHistories, type HistoryContent } from './history-answers.ts'
import { page } from './pages.ts'
import { postRoutes } from './post-answers.ts'
import type { PostsContent } from './posts.ts'
import { seatOf, toConstituency, toContacts, toMember, toSeatSearch, wrap } from './seat-answers.ts'
import type { SeatContent } from './seats.ts'
import { sittingRoutes, type SittingsContent } from './sittings.ts'
import { watchedRoutes, type WatchedContent } from './watched.ts'

export interface Holdings extends WatchedContent, SittingsContent {
  bills: BillContent[]
  seats: SeatContent[]
  divisions: DivisionContent[]
  /** Of made people alone. */
  histories: HistoryContent[]
  /** Made posts of made people. */
  posts: PostsContent
}

/** Answer to a path, or undefined where Parliament would say 404. */
export function answerTo(holdings: Holdings, url: URL): unknown {
  for (const [pattern, answer] of routes) {
    const parts = pattern.exec(url.pathname)
    if (parts)
      return answer(holdings, { ids: parts.slice(1).map(Number), parts: parts.slice(1), query: url.searchParams })
  }
  return undefined
}

interface Asked {
  ids: number[]
  /** The same as they stand in the path. */
  parts: string[]
  query: URLSearchParams
}

type Answer = (holdings: Holdings, asked: Asked) => unknown

const routes: readonly (readonly [RegExp, Answer])[] = [
  ...divisionRoutes,
  ...postRoutes,
  ...watchedRoutes,
  [/^\/api\/v1\/Bills$/, ({ bills }, { query }) => page(listBills(bills, query), query, toSummary)],
  ...sittingRoutes,
  [/^\/api\/v1\/Bills\/(\d+)$/, (holdings, asked) => withBill(holdings, asked, toBill)],
  [
    /^\/api\/v1\/Bills\/(\d+)\/Stages$/,
    (holdings, asked) =>
      withBill(holdings, asked, (bill) => page(bill.stages, asked.query, (stage) => toStage(bill, stage))),
  ],
  [/^\/api\/v1\/Bills\/(\d+)\/Publications$/, (holdings, asked) => withBill(holdings, asked, toPublications)],
  [
    /^\/api\/v1\/Bills\/(\d+)\/Stages\/(\d+)\/Amendments$/,
    (holdings, asked) =>
      withStage(holdings, asked, (bill, stage) =>
        page(stage.amendments, asked.query, (amendment) => toAmendment(bill, stage, amendment)),
      ),
  ],
  [
    /^\/api\/v1\/Bills\/(\d+)\/Stages\/(\d+)\/PingPongItems$/,
    (holdings, asked) =>
      withStage(holdings, asked, (bill, stage) =>
        page(stage.pingPong, asked.query, (item) => toPingPongItem(bill, stage, item)),
      ),
  ],
  [
    /^\/api\/v1\/Bills\/(\d+)\/Stages\/(\d+)\/Amendments\/(\d+)$/,
    (holdings, asked) =>
      withStage(holdings, asked, (bill, stage) => {
        const found = stage.amendments.find(({ amendmentId }) => amendmentId === asked.ids[2])
        return found && toAmendmentDetail(bill, stage, found)
      }),
  ],
  [
    /^\/api\/v1\/Bills\/(\d+)\/Stages\/(\d+)\/PingPongItems\/(\d+)$/,
    (holdings, asked) =>
      withStage(holdings, asked, (bill, stage) => {
        const found = findPingPongItem(stage, asked.ids[2])
        return found && toPingPongDetail(bill, stage, found)
      }),
  ],
  [
    /^\/api\/v1\/Bills\/(\d+)\/NewsArticles$/,
    (holdings, asked) =>
      withBill(holdings, asked, (bill) => page(bill.news ?? [], asked.query, (article) => toNews(bill, article))),
  ],
  [/^\/api\/Location\/Constituency\/Search$/, ({ seats }, { query }) => toSeatSearch(seats, query)],
  [
    /^\/api\/Location\/Constituency\/(\d+)$/,
    ({ seats }, { ids }) =>
      wrap(
        seats.find(({ constituencyId }) => constituencyId === ids[0]),
        toConstituency,
      ),
  ],
  [/^\/api\/Members\/History$/, (holdings, { query }) => toHistories(holdings, query.getAll('ids').map(Number))],
  [/^\/api\/Members\/(\d+)$/, ({ seats }, { ids }) => wrap(seatOf(seats, ids[0]), toMember)],
  [/^\/api\/Members\/(\d+)\/Contact$/, ({ seats }, { ids }) => wrap(seatOf(seats, ids[0]), toContacts)],
]

function withBill<T>({ bills }: Holdings, { ids }: Asked, answer: (bill: BillContent) => T): T | undefined {
  const bill = bills.find(({ billId }) => billId === ids[0])
  return bill && answer(bill)
}

function withStage<T>(
  holdings: Holdings,
  asked: Asked,
  answer: (bill: BillContent, stage: StageContent) => T,
): T | undefined {
  return withBill(holdings, asked, (bill) => {
    const stage = bill.stages.find(({ id }) => id === asked.ids[1])
    return stage && answer(bill, stage)
  })
}
