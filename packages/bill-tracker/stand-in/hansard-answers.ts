import type { DebateContent, HansardDay, SaidContent } from './hansard.ts'

interface Asked {
  parts: string[]
  query: URLSearchParams
}

type Answer = (holdings: { hansard: HansardDay[] }, asked: Asked) => unknown

/** As many as the search of debates gives, whatever is asked. */
const mostFound = 25

/** The paths of the Hansard API. */
export const hansardRoutes: readonly (readonly [RegExp, Answer])[] = [
  [
    /^\/overview\/lastsittingdate\.json$/,
    ({ hansard }, { query }) => {
      const days = hansard.filter(({ house }) => house === query.get('house')).map(({ day }) => `${day}T00:00:00`)
      return days.toSorted().at(-1)
    },
  ],
  [
    /^\/overview\/sectionsforday\.json$/,
    ({ hansard }, { query }) => findDay(hansard, query)?.sections.map(({ name }) => name) ?? [],
  ],
  [/^\/overview\/sectiontrees\.json$/, ({ hansard }, { query }) => toTrees(findDay(hansard, query), query)],
  [
    /^\/debates\/debate\/([^/]+)\.json$/,
    ({ hansard }, { parts: [id = ''] }) => findDebate(hansard, decodeURIComponent(id)),
  ],
  [/^\/search\/debates\.json$/, ({ hansard }) => toFound(hansard)],
]

function findDay(hansard: readonly HansardDay[], query: URLSearchParams): HansardDay | undefined {
  return hansard.find(({ house, day }) => house === query.get('house') && day === query.get('date'))
}

/** A tree as a list whose rows name their parent; the last first, as nothing promises an order. */
function toTrees(day: HansardDay | undefined, query: URLSearchParams): object[] {
  return (day?.sections ?? [])
    .filter(({ name }) => name === query.get('section'))
    .map(({ name, updated, location, debates }) => ({
      House: day?.house,
      Title: location,
      Description: name,
      SectionType: 1,
      LastUpdated: updated,
      Source: 'RollingHansard',
      SectionTreeItems: debates.flatMap((debate) => toRows(debate, null)).toReversed(),
    }))
}

function toRows({ id, number, title, tag, below }: DebateContent, parent: number | null): object[] {
  const row = {
    Id: number,
    Title: title,
    ParentId: parent,
    SortOrder: number,
    ExternalId: id,
    HRSTag: tag,
    Timecode: null,
  }
  return [row, ...below.flatMap((child) => toRows(child, number))]
}

function findDebate(hansard: readonly HansardDay[], id: string): unknown {
  for (const day of hansard) {
    for (const { location, debates } of day.sections) {
      const found = debates.flatMap(withBelow).find((debate) => debate.id === id)
      if (found) return toDebate(found, { day, location })
    }
  }
  return undefined
}

function withBelow(debate: DebateContent): DebateContent[] {
  return [debate, ...debate.below.flatMap(withBelow)]
}

interface Place {
  day: HansardDay
  location: string
}

function toDebate(debate: DebateContent, place: Place): object {
  const { id, number, title, tag, said, below, namesBelow } = debate
  return {
    Overview: {
      Id: number,
      ExtId: id,
      Title: title,
      HRSTag: tag,
      Date: `${place.day.day}T00:00:00`,
      Location: place.location,
      House: place.day.house,
      Source: 1,
      VolumeNo: 0,
      ContentLastUpdated: `${place.day.day}T23:00:00`,
      NextDebateExtId: null,
      PreviousDebateExtId: null,
    },
    Navigator: [],
    Items: said.map(toItem),
    ChildDebates: below.map((child) => (namesBelow ? child.id : toDebate(child, place))),
  }
}

function toItem({ id, type, memberId, by, html, uin }: SaidContent, index: number): object {
  return {
    ItemType: type,
    ItemId: 5_000_000 + index,
    MemberId: memberId,
    AttributedTo: by,
    Value: html,
    OrderInSection: index,
    Timecode: null,
    ExternalId: id,
    HRSTag: 'hs_Para',
    HansardSection: null,
    UIN: uin ?? null,
    IsReiteration: false,
  }
}

function toFound(hansard: readonly HansardDay[]): object {
  const all = hansard.flatMap(({ house, day, sections }) =>
    sections.flatMap(({ name, debates }) =>
      debates.flatMap(withBelow).map(({ id, title }) => ({
        DebateSection: name,
        SittingDate: `${day}T00:00:00`,
        House: house,
        Title: title,
        Rank: 0,
        DebateSectionExtId: id,
      })),
    ),
  )
  return { Results: all.slice(0, mostFound), TotalResultCount: all.length }
}
