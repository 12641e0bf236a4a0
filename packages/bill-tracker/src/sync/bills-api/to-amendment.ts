import { createHash } from 'node:crypto'
import { toNumberKey } from '../../words/number-key.ts'
import type { AmendmentAnswer, PingPongAnswer, SponsorAnswer } from './bills-answers.ts'
import type { ParliamentAmendment, ParliamentSponsor, ParliamentStage } from './parliament-bill.ts'
import { toPlainText } from '../asking/plain-text.ts'
import { textAsBefore } from './read-as-before.ts'

interface Place {
  /** Path of the list it came from: behind it are the items in full. */
  listPath: string
  /** Address of that list. */
  sourceUrl: string
  /** Page of an amendment of this stage on Parliament's own site; absent where that site is not known. */
  pageOf: ((amendmentId: number) => string) | undefined
}

/** An amendment as Parliament tells it. */
export function toAmendment(answer: AmendmentAnswer, place: Place): ParliamentAmendment {
  const printed = toPlainText(answer.marshalledListText)
  // Tabled but not yet printed with a number: told by Parliament's reference until it has one, or else by its id.
  const number = printed ?? toPlainText(answer.dNum) ?? `Unnumbered ${answer.amendmentId}`
  return {
    ...toProposal(answer),
    parliamentId: answer.amendmentId,
    pingPongId: null,
    isNumbered: printed !== null,
    kind: /^NC\d/.test(toNumberKey(number)) ? 'new-clause' : 'amendment',
    number,
    numberKey: toNumberKey(number),
    ...toSummary(answer.summaryText),
    parliamentUrl: place.pageOf?.(answer.amendmentId) ?? null,
    clause: answer.clause ?? null,
    schedule: answer.schedule ?? null,
    pageNumber: answer.pageNumber ?? null,
    lineNumber: answer.lineNumber ?? null,
    sourceUrl: place.sourceUrl,
    detailAt: {
      key: `amendment ${answer.amendmentId}`,
      path: `${place.listPath}/${answer.amendmentId}`,
      url: `${place.sourceUrl}/${answer.amendmentId}`,
      listHash: hashItem(answer),
    },
    detail: null,
  }
}

/** A motion or an amendment that the Houses send each other; nothing when it has neither number nor content. */
export function toPingPongAmendment(
  answer: PingPongAnswer,
  { sourceUrl, listPath, kind: stageKind }: Omit<Place, 'pageOf'> & Pick<ParliamentStage, 'kind'>,
): ParliamentAmendment | undefined {
  const isMotion = answer.type === 'Motion'
  const part = isMotion ? answer.motion : answer.amendment
  const printed = toPlainText(part?.number)
  if (!part || printed === null) return undefined

  // "(a)" at the Commons' consideration of Lords amendments is the Commons' own amendment to one of them.
  const isLords = !isMotion && stageKind === 'lords-amendments' && !printed.startsWith('(')
  const number = nameInFull(printed, { isMotion, isLords })
  return {
    ...toProposal(part),
    parliamentId: null,
    // Nought in some answers.
    pingPongId: part.id || null,
    isNumbered: true,
    kind: kindOf({ isMotion, isLords }),
    number,
    numberKey: toNumberKey(number),
    ...toSummary(part.summary ? [part.summary] : null),
    parliamentUrl: null,
    clause: null,
    schedule: null,
    pageNumber: null,
    lineNumber: null,
    sourceUrl,
    detailAt: part.id
      ? {
          key: `ping-pong ${part.id}`,
          path: `${listPath}/${part.id}`,
          url: `${sourceUrl}/${part.id}`,
          listHash: hashItem(answer),
        }
      : null,
    detail: null,
  }
}

/** Tells whether a list item has changed since its detail was fetched. */
function hashItem(answer: AmendmentAnswer | PingPongAnswer): string {
  return createHash('sha256').update(JSON.stringify(answer)).digest('hex')
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

type ToldOfAll = 'decision' | 'decisionExplanation' | 'statusIndicator' | 'sponsors'

function toProposal(answer: Pick<AmendmentAnswer, ToldOfAll>): Pick<ParliamentAmendment, ToldOfAll> {
  return {
    statusIndicator: toPlainText(answer.statusIndicator),
    decision: answer.decision,
    decisionExplanation: toPlainText(answer.decisionExplanation),
    sponsors: toSponsors(answer.sponsors ?? []),
  }
}

function toSummary(lines: string[] | null | undefined): Pick<ParliamentAmendment, 'summaryText' | 'readBefore'> {
  return { summaryText: toLines(lines, toPlainText), readBefore: { summaryText: toLines(lines, textAsBefore) } }
}

function toLines(lines: string[] | null | undefined, read: (line: string) => string | null): string[] | null {
  const plain = (lines ?? []).map(read).filter((line) => line !== null)
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
