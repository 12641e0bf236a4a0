import { subjectKinds, type SubjectKind } from '@safe-to-report/db'

/**
 * What feeds and alerts call rows that come onto the record, by kind; null for a kind of which they tell nothing. It stands here
 * and not in kinds/, so that the site loads nothing of what the desk needs.
 */
export const publicNames = {
  bill: ['bill', 'bills'],
  stage: ['stage', 'stages'],
  sitting: ['sitting day', 'sitting days'],
  publication: ['paper', 'papers'],
  amendment: ['amendment', 'amendments'],
  division: ['vote', 'votes'],
  ask: ['ask', 'asks'],
  text: ['text', 'texts'],
  proceeding: ['proceeding', 'proceedings'],
  'could-carry': ['bill that could carry it', 'bills that could carry it'],
  'campaign-event': ['event', 'events'],
  notice: ['notice', 'notices'],
  evidence: ['figure', 'figures'],
  position: ['opinion', 'opinions'],
  stance: ['member’s stance', 'members’ stances'],
  'help-service': null,
  source: null,
  membership: null,
  post: null,
  correction: null,
} as const satisfies Record<SubjectKind, readonly [one: string, many: string] | null>

/** The kinds of row whose coming and changing is told in public, each on the page that shows it. */
export type PublicKind = { [K in SubjectKind]: (typeof publicNames)[K] extends null ? never : K }[SubjectKind]

export const publicKinds = subjectKinds.filter((kind): kind is PublicKind => publicNames[kind] !== null)

/** The public page that something is shown on. */
export type ShownOn =
  /** A member by Parliament's member id. */
  | { page: 'amendment' | 'ask' | 'bill' | 'division' | 'member' | 'notice' | 'proceeding'; slug: string }
  | { page: 'evidence' | 'record' }
  /** A correction, by its own slug on the page about the record. */
  | { page: 'data'; slug: string }
  /** A text of an ask that no amendment carries, by its own slug on its ask's page. */
  | { page: 'text'; slug: string; ask: string }

/** The address, from the root, of the page that something is shown on. */
export function pathOf(shownOn: ShownOn): string {
  switch (shownOn.page) {
    case 'amendment':
      return `/amendments/${shownOn.slug}`
    case 'ask':
      return `/asks/${shownOn.slug}`
    case 'bill':
      return `/bills/${shownOn.slug}`
    case 'division':
      return `/divisions/${shownOn.slug}`
    case 'member':
      return `/members/${shownOn.slug}`
    case 'notice':
      return `/notices/${shownOn.slug}`
    case 'proceeding':
      return `/proceedings/${shownOn.slug}`
    case 'text':
      return `/asks/${shownOn.ask}#${shownOn.slug}`
    case 'evidence':
      return '/evidence'
    case 'record':
      return '/about/data'
    case 'data':
      return `/about/data#${shownOn.slug}`
    default:
      return shownOn satisfies never
  }
}
