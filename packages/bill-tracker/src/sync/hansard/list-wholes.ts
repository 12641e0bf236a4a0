import type { ListedDebate } from './hansard-answers.ts'

/** A debate to be read with all that stands below it, in one request. */
export interface Whole {
  id: string
  title: string
  /** What stands below, at any depth: the answer should hold each of them. */
  below: string[]
}

/**
 * A venue or a day's title page holds everything again: read as one, every hour of a sitting would fetch the whole day.
 * So it is what stands right below them that is read.
 */
const venueTags = new Set(['hs_venue', 'hs_3mainhdg', 'hs_3oralanswers', 'hs_6bpetitions'])
/** Venues have no tag. Nor has a committee's sitting, whose own words would be lost if it were taken for one. */
const venueTitles = new Set([
  'commons chamber',
  'house of commons',
  'lords chamber',
  'house of lords',
  'westminster hall',
  'grand committee',
])

/**
 * The debates of a part of a day's Hansard, each to be read with what is below it: a department's questions are one request
 * rather than twenty. Where an answer was found to leave out what is below (`isApart`), those are read for themselves.
 */
export function listWholes(debates: readonly ListedDebate[], isApart: (id: string) => boolean): Whole[] {
  const distinct = [...new Map(debates.map((debate) => [debate.Id, debate])).values()]
  const ordered = distinct.toSorted((one, other) => (one.SortOrder ?? 0) - (other.SortOrder ?? 0))
  const known = new Set(ordered.map(({ Id }) => Id))
  const childrenOf = Map.groupBy(ordered, ({ Id, ParentId }) =>
    ParentId !== null && ParentId !== undefined && ParentId !== Id && known.has(ParentId) ? ParentId : null,
  )
  const listBelow = ({ Id }: ListedDebate): ListedDebate[] =>
    (childrenOf.get(Id) ?? []).flatMap((child) => [child, ...listBelow(child)])
  const take = (debate: ListedDebate): Whole[] => {
    const children = childrenOf.get(debate.Id) ?? []
    if (children.length > 0 && isVenue(debate)) return children.flatMap(take)
    if (children.length > 0 && isApart(debate.ExternalId)) return [toWhole(debate, []), ...children.flatMap(take)]
    return [toWhole(debate, listBelow(debate))]
  }
  return (childrenOf.get(null) ?? []).flatMap(take)
}

function isVenue({ HRSTag, Title }: ListedDebate): boolean {
  return HRSTag ? venueTags.has(HRSTag.toLowerCase()) : venueTitles.has(Title?.trim().toLowerCase() ?? '')
}

function toWhole({ ExternalId, Title }: ListedDebate, below: readonly ListedDebate[]): Whole {
  return { id: ExternalId, title: Title?.trim() ?? '', below: below.map((debate) => debate.ExternalId) }
}
