import type { SubjectKind } from '@safe-to-report/db'

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
  'could-carry': ['could-carry', 'could-carry'],
  'campaign-event': ['event', 'events'],
  evidence: ['figure', 'figures'],
  position: ['opinion', 'opinions'],
  'help-service': null,
  source: null,
  membership: null,
  post: null,
  correction: null,
} as const satisfies Record<SubjectKind, readonly [one: string, many: string] | null>

/** The kinds of row whose coming and changing is told in public, each on the page that shows it. */
export type PublicKind = { [K in SubjectKind]: (typeof publicNames)[K] extends null ? never : K }[SubjectKind]
