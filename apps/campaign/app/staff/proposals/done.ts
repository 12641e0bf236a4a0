import type { ProposalInFull } from '@safe-to-report/bill-tracker/desk'
import { listNextSteps, type NextStep } from './next-steps.ts'
import { tellName } from './proposal-words.ts'

/** What became of something that was just handed in, and what one may write down next. */
export interface Done {
  proposalId: string
  title: string
  state: ProposalInFull['state']
  /** Whether nobody else could look a second time. */
  isAlone: boolean
  setId: string | null
  publicUrl: string | null
  next: NextStep[]
}

export function toDone(proposal: ProposalInFull, siteUrl: string): Done {
  const { id, state, setId, isAlone, publicPath, isPublic, act, kind, subjectId, billId } = proposal
  const proposed = Object.fromEntries(proposal.fields.map(({ field, after }) => [field, after]))
  const goesOn = act === 'add' && (state === 'waiting' || state === 'published')
  return {
    proposalId: id,
    title: tellName(proposal).title,
    state,
    isAlone,
    setId,
    // What is dated ahead has no page yet.
    publicUrl: publicPath === null || !isPublic ? null : new URL(publicPath, siteUrl).href,
    next: goesOn ? listNextSteps({ id, kind, subjectId, proposed, billId }) : [],
  }
}
