import type { Decision, ProposalGroup, StageKind } from '@safe-to-report/db'
import { isLeftBehind } from '../bills-api/left-behind.ts'
import type { ParliamentAmendment, ParliamentBill, ParliamentStage } from '../bills-api/parliament-bill.ts'
import type { StoredBill } from './stored-bill.ts'

/** Once a House has sat on one of these, what was tabled before is decided, whether or not the list says so. */
const decisive: ReadonlySet<StageKind> = new Set([
  'committee',
  'report',
  'third-reading',
  'lords-amendments',
  'commons-amendments',
  'royal-assent',
])

/**
 * The bill with "no decision" told as nothing said, wherever it can no longer mean "none yet": Parliament leaves it
 * standing for good on what was never decided, or was and nobody wrote it down.
 */
export function leaveUnsaid(answer: ParliamentBill, stored: StoredBill, today: string): ParliamentBill {
  const outcome = answer.outcome ?? stored.bill?.outcome
  const goesOn = outcome === null || outcome === undefined || outcome === 'announced' || outcome === 'in-progress'
  const isOver = !goesOn || isLeftBehind(answer, stored.sessions)
  const stages = answer.stages.map((stage, at) =>
    isOver || hasGoneOn(stage, answer.stages.slice(at + 1), today) ? withUnsaid(stage) : stage,
  )
  return { ...answer, stages }
}

function hasGoneOn({ house }: ParliamentStage, later: readonly ParliamentStage[], today: string): boolean {
  return later.some(
    (stage) => stage.house === house && decisive.has(stage.kind) && stage.sittings.some(({ sitsOn }) => sitsOn < today),
  )
}

function withUnsaid(stage: ParliamentStage): ParliamentStage {
  return { ...stage, amendments: stage.amendments.map(leaveAmendmentUnsaid) }
}

function leaveAmendmentUnsaid(answer: ParliamentAmendment): ParliamentAmendment {
  const { detail } = answer
  const groups = detail?.groups && leaveGroupsUnsaid(detail.groups)
  return {
    ...answer,
    ...(answer.decision === 'no-decision' && { decision: 'not-said', decisionExplanation: null }),
    ...(detail && groups && { detail: { ...detail, groups } }),
  }
}

/** The parts of a motion, each with its own decision. */
function leaveGroupsUnsaid(groups: readonly ProposalGroup[]): ProposalGroup[] {
  const unsaid = (decision: Decision): Decision => (decision === 'no-decision' ? 'not-said' : decision)
  return groups.map((group) => ({
    ...group,
    amendments: group.amendments.map((one) => ({ ...one, decision: unsaid(one.decision) })),
  }))
}
