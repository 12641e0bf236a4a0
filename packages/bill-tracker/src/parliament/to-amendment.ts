import { toNumberKey } from '../words/number-key.ts'
import type { AmendmentAnswer, PingPongAnswer, SponsorAnswer } from './bills-answers.ts'
import type { ParliamentAmendment, ParliamentSponsor, ParliamentStage } from './parliament-bill.ts'
import { toPlainText } from './plain-text.ts'

interface Place {
  /** Address of the list it came from. */
  sourceUrl: string
  /** Page of an amendment of this stage on Parliament's own site; absent where that site is not known. */
  pageOf: ((amendmentId: number) => string) | undefined
}

/** An amendment as Parliament tells it. */
export function toAmendment(answer: AmendmentAnswer, place: Place): ParliamentAmendment {
  // Tabled but not yet printed with a number: told apart by Parliament's id until it has one.
  const number = toPlainText(answer.marshalledListText) ?? `Unnumbered ${answer.amendmentId}`
  return {
    ...toProposal(answer),
    parliamentId: answer.amendmentId,
    kind: /^NC\d/.test(toNumberKey(number)) ? 'new-clause' : 'amendment',
    number,
    numberKey: toNumberKey(number),
    summaryText: toLines(answer.summaryText),
    parliamentUrl: place.pageOf?.(answer.amendmentId) ?? null,
    sourceUrl: place.sourceUrl,
  }
}

/** A motion or an amendment that the Houses send each other; nothing when it has neither number nor content. */
export function toPingPongAmendment(
  answer: PingPongAnswer,
  { sourceUrl, kind: stageKind }: Pick<Place, 'sourceUrl'> & Pick<ParliamentStage, 'kind'>,
): ParliamentAmendment | undefined {
  const isMotion = answer.type === 'Motion'
  const part = isMotion ? answer.motion : answer.amendment
  const printed = toPlainText(part?.number)
  if (!part || printed === null) return undefined

  const isLords = !isMotion && stageKind === 'lords-amendments'
  const number = nameInFull(printed, { isMotion, isLords })
  return {
    ...toProposal(part),
    parliamentId: null,
    kind: kindOf({ isMotion, isLords }),
    number,
    numberKey: toNumberKey(number),
    summaryText: toLines(part.summary ? [part.summary] : null),
    parliamentUrl: null,
    sourceUrl,
  }
}

function kindOf({ isMotion, isLords }: { isMotion: boolean; isLords: boolean }): ParliamentAmendment['kind'] {
  if (isMotion) return 'motion'
  return isLords ? 'lords-amendment' : 'amendment'
}

/** "40" at the Commons' consideration of Lords amendments is Lords Amendment 40; "E1" in a list of motions is Motion E1. */
function nameInFull(printed: string, { isMotion, isLords }: { isMotion: boolean; isLords: boolean }): string {
  if (isMotion) return /^motion/i.test(printed) ? printed : `Motion ${printed}`
  return isLords && /^\d/.test(printed) ? `Lords Amendment ${printed}` : printed
}

type Proposal = Pick<AmendmentAnswer, 'decision' | 'decisionExplanation' | 'sponsors'>

function toProposal(answer: Proposal): Pick<ParliamentAmendment, 'decision' | 'decisionExplanation' | 'sponsors'> {
  return {
    decision: answer.decision,
    decisionExplanation: toPlainText(answer.decisionExplanation),
    sponsors: toSponsors(answer.sponsors ?? []),
  }
}

function toLines(lines: string[] | null | undefined): string[] | null {
  const plain = (lines ?? []).map(toPlainText).filter((line) => line !== null)
  return plain.length > 0 ? plain : null
}

function toSponsors(answers: SponsorAnswer[]): ParliamentSponsor[] {
  const byName = new Map<string, ParliamentSponsor>()
  for (const answer of answers.toSorted((one, other) => one.sortOrder - other.sortOrder)) {
    const name = toPlainText(answer.name)
    // One without a name cannot be shown; one listed twice stands once.
    if (name === null || byName.has(name)) continue
    const { memberId, house, isLead } = answer
    byName.set(name, { memberId, name, party: toPlainText(answer.party), house, isLead, position: byName.size + 1 })
  }
  return [...byName.values()]
}
