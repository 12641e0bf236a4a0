/** Something that Parliament is asked for as a whole. A run is written down under its name, `npm run sync` takes it. */
interface ParliamentSource {
  name: string
  /** As staff and readers are told of it. */
  title: string
  /** Not brought for this long, in hours, it is told on the desk; null where nobody need look after it. */
  staleAfterHours: number | null
}

/** After this long without a sync something of Parliament's is stale, in hours; unless told, each runs far more often. */
export const staleAfterHours = 48

/** What is watched is asked for many times a day. */
const watchedStaleAfterHours = 6

/**
 * What Parliament is asked for besides bills, which go by their number. Here stands what anybody may know of it: how it is
 * called, and when it is old. How it is fetched is `sync`'s, which must have a source for each of these names.
 */
export const parliamentSources = [
  { name: 'members', title: 'Members and their seats', staleAfterHours },
  { name: 'divisions', title: 'Divisions', staleAfterHours },
  { name: 'memberships', title: 'Seats and parties over time', staleAfterHours: null },
  { name: 'events', title: 'What is on in Parliament', staleAfterHours: watchedStaleAfterHours },
  { name: 'hansard', title: 'What is said in Parliament', staleAfterHours: watchedStaleAfterHours },
  {
    name: 'committees',
    title: 'Committees: inquiries, calls for evidence, reports',
    staleAfterHours: watchedStaleAfterHours,
  },
  { name: 'instruments', title: 'Instruments laid before Parliament', staleAfterHours: watchedStaleAfterHours },
  { name: 'posts', title: 'Posts that members hold', staleAfterHours },
  { name: 'amendments', title: 'Amendments of every bill', staleAfterHours: 1 },
  { name: 'questions', title: 'Written questions and answers', staleAfterHours: watchedStaleAfterHours },
  { name: 'statements', title: 'Written statements', staleAfterHours: watchedStaleAfterHours },
  { name: 'motions', title: 'Early day motions', staleAfterHours: watchedStaleAfterHours },
  { name: 'petitions', title: 'Petitions to Parliament', staleAfterHours: watchedStaleAfterHours },
] as const satisfies readonly ParliamentSource[]

export type ParliamentSourceName = (typeof parliamentSources)[number]['name']
