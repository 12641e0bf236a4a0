import type { ProposalAct, ProposalState, SubjectKind } from '@safe-to-report/db'

/** What each kind of row is called at the desk. */
export const kindWords = {
  bill: 'bill',
  stage: 'stage',
  sitting: 'sitting',
  publication: 'paper',
  amendment: 'amendment',
  division: 'division',
  ask: 'ask',
  text: 'text of an ask',
  proceeding: 'proceeding of Parliament',
  'could-carry': 'bill that could carry an ask',
  'campaign-event': 'campaign event',
  evidence: 'evidence',
  position: 'position',
  stance: 'member’s stance',
  notice: 'news or call to act',
  'help-service': 'where help is',
  source: 'source',
  membership: 'membership',
  post: 'post',
  correction: 'correction',
} as const satisfies Record<SubjectKind, string>

const actWords = {
  edit: 'Change',
  add: 'New',
  'take-off': 'Take off the public record',
  'take-theirs': 'Take Parliament’s value',
} as const satisfies Record<ProposalAct, string>

/** "New amendment", "Change", before the name of the row. */
export function tellAct({ act, kind }: { act: ProposalAct; kind: SubjectKind }): string {
  return act === 'add' ? `New ${kindWords[kind]}` : actWords[act]
}

/** What a row is called among others: a bill by its own name, which stands around the rest. */
export function tellName({ kind, title, within }: { kind: SubjectKind; title: string; within: string | null }): {
  title: string
  within: string | null
} {
  return kind === 'bill' && within !== null ? { title: within, within: null } : { title, within }
}

export const stateWords = {
  draft: 'A draft: nobody else sees it',
  waiting: 'Waits for a second person',
  published: 'Published',
  'sent-back': 'Sent back to its author',
  withdrawn: 'Withdrawn',
} as const satisfies Record<ProposalState, string>
