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
  /** Whether it tells of a private letter, so that it waits whatever its author asked for. */
  isPrivate: boolean
  setId: string | null
  publicUrl: string | null
  /** The day to come from which the public sees it; null where it waits for no day. */
  publicFrom: string | null
  next: NextStep[]
}

export function toDone(proposal: ProposalInFull, siteUrl: string): Done {
  const { id, state, setId, isAlone, isPrivate, publicPath, isPublic, publicFrom, act, kind, subjectId, billId } =
    proposal
  const proposed = Object.fromEntries(proposal.fields.map(({ field, after }) => [field, after]))
  const goesOn = act === 'add' && (state === 'waiting' || state === 'published')
  return {
    proposalId: id,
    title: tellName(proposal).title,
    state,
    isAlone,
    isPrivate,
    setId,
    // What is dated ahead has no page yet.
    publicUrl: publicPath === null || !isPublic ? null : new URL(publicPath, siteUrl).href,
    publicFrom,
    next: goesOn ? listNextSteps({ id, kind, subjectId, proposed, billId }) : [],
  }
}
