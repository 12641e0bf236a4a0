import { toMemberView } from './made-people.ts'
import type { StatementContent } from './written-statements.ts'

interface Asked {
  ids: number[]
  query: URLSearchParams
}

type Answer = (holdings: { statements: StatementContent[] }, asked: Asked) => unknown

/** The paths of written statements. */
export const statementRoutes: readonly (readonly [RegExp, Answer])[] = [
  [/^\/api\/writtenstatements\/statements$/, ({ statements }, { query }) => list(statements, query)],
  [
    /^\/api\/writtenstatements\/statements\/(\d+)$/,
    ({ statements }, { ids }) => {
      const statement = statements.find(({ id }) => id === ids[0])
      return statement && { value: toView(statement, statement.html), links: [] }
    },
  ],
]

function list(statements: readonly StatementContent[], query: URLSearchParams): unknown {
  const [from, to] = [query.get('madeWhenFrom') ?? '', query.get('madeWhenTo') ?? '9999']
  const found = statements.filter(({ madeOn }) => madeOn >= from && madeOn <= to)
  const skip = Number(query.get('skip') ?? 0)
  const take = Math.min(Number(query.get('take') ?? 20), 100)
  return {
    totalResults: found.length,
    results: found
      .slice(skip, skip + take)
      .map((statement) => ({ value: toView(statement, cut(statement.html)), links: [] })),
  }
}

/** As in lists of questions: no tags, what they parted run together, and 255 characters of it. */
function cut(html: string): string {
  const words = html.replaceAll(/<[^>]+>/g, '')
  return words.length > 255 ? `${words.slice(0, 255)}...` : words
}

function toView(statement: StatementContent, text: string): object {
  return {
    id: statement.id,
    memberId: statement.by.id,
    member: toMemberView(statement.by),
    memberRole: statement.role,
    uin: statement.uin,
    dateMade: `${statement.madeOn}T00:00:00`,
    answeringBodyId: 9901,
    answeringBodyName: statement.body,
    title: statement.title,
    text,
    house: statement.house,
    noticeNumber: 0,
    hasAttachments: false,
    hasLinkedStatements: statement.linked.length > 0,
    linkedStatements: statement.linked.map((linked) => ({ ...linked, linkDate: `${statement.madeOn}T00:00:00` })),
    attachments: [],
  }
}
