import type { BillAnswer, NewsAnswer, PublicationAnswer, StageAnswer } from './bills-answers.ts'
import { toLondonDay } from '../asking/london-day.ts'
import type {
  ParliamentBill,
  ParliamentNews,
  ParliamentPublication,
  ParliamentSitting,
  ParliamentStage,
} from './parliament-bill.ts'
import { toPlainText } from '../asking/plain-text.ts'
import { houseOfStage, toStageKind } from './stage-kind.ts'

type BillFacts = Omit<
  ParliamentBill,
  'stages' | 'publications' | 'news' | 'sourceUrls' | 'royalAssentOn' | 'missingLists'
>

/** A bill as Parliament tells it. Once it is an Act, Parliament gives it the Act's title: the bill's own is the former one. */
export function toBillFacts(answer: BillAnswer): BillFacts {
  const title = toPlainText(answer.shortTitle)
  const isNamedByAct = answer.isAct && title !== null && isNameOfAct(title)
  return {
    parliamentId: answer.billId,
    shortTitle: isNamedByAct ? toPlainText(answer.formerShortTitle) : title,
    longTitle: toPlainText(answer.longTitle),
    originatingHouse: answer.originatingHouse,
    currentHouse: answer.currentHouse,
    outcome: outcomeOf(answer),
    latestSession: latestSessionOf(answer),
    actTitle: isNamedByAct ? title : null,
    lastUpdate: answer.lastUpdate,
  }
}

/** What became of it, where Parliament says so outright. */
export function outcomeOf(
  answer: Pick<BillAnswer, 'isAct' | 'billWithdrawn' | 'isDefeated'>,
): ParliamentBill['outcome'] {
  if (answer.isAct) return 'act'
  if (answer.billWithdrawn) return 'withdrawn'
  return answer.isDefeated ? 'fell' : null
}

/** Parliament's number of the last session that it is before Parliament in. */
export function latestSessionOf({
  includedSessionIds,
  introducedSessionId,
}: Pick<BillAnswer, 'includedSessionIds' | 'introducedSessionId'>): number | null {
  const ids = [...(includedSessionIds ?? []), ...(introducedSessionId ? [introducedSessionId] : [])]
  return ids.length === 0 ? null : Math.max(...ids)
}

type StageFacts = Omit<ParliamentStage, 'amendments'>

/** Stages in the order of the bill's path, each with the how-manieth of its kind it is in its House. */
export function toStages(answers: StageAnswer[]): StageFacts[] {
  const rounds = new Map<string, number>()
  const inOrder = answers.toSorted((one, other) => one.sortOrder - other.sortOrder || one.id - other.id)

  return inOrder.map((answer) => {
    const name = toPlainText(answer.description) ?? 'Unnamed stage'
    const kind = toStageKind(name)
    const house = houseOfStage(kind, answer.house)
    const round = (rounds.get(`${house} ${kind}`) ?? 0) + 1
    rounds.set(`${house} ${kind}`, round)
    return { parliamentId: answer.id, kind, house, round, name, sittings: toSittings(answer) }
  })
}

/** One sitting a day: a committee that sits morning and afternoon is listed twice. */
function toSittings({ stageSittings }: StageAnswer): ParliamentSitting[] {
  const byDay = new Map<string, ParliamentSitting>()
  for (const { id, date } of stageSittings ?? []) {
    const sitsOn = toLondonDay(date)
    if (sitsOn && !byDay.has(sitsOn)) byDay.set(sitsOn, { parliamentId: id, sitsOn })
  }
  return [...byDay.values()].toSorted((one, other) => one.sitsOn.localeCompare(other.sitsOn))
}

/** A paper about the bill. `documentUrl` tells where a file that has no link of its own is to be had. */
export function toPublication(
  answer: PublicationAnswer,
  documentUrl: (publicationId: number, documentId: number) => string,
): ParliamentPublication {
  const kind = toPlainText(answer.publicationType.name) ?? 'Paper'
  const link = (answer.links ?? []).map(({ url }) => url).find(isWebAddress)
  const [file] = answer.files ?? []
  return {
    parliamentId: answer.id,
    title: toPlainText(answer.title) ?? kind,
    kind,
    house: answer.house,
    publishedOn: toLondonDay(answer.displayDate) ?? null,
    url: link ?? (file ? documentUrl(answer.id, file.id) : null),
  }
}

/** What Parliament announced of the bill. */
export function toNews({ id, title, content, displayDate }: NewsAnswer): ParliamentNews {
  return {
    parliamentId: id,
    title: toPlainText(title) ?? 'News of the bill',
    content: toPlainText(content),
    publishedOn: toLondonDay(displayDate) ?? null,
  }
}

/** A link is shown to readers: it may lead to a web page and nowhere else. */
function isWebAddress(url: string | null | undefined): url is string {
  return typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

/** The day a bill that is an Act had Royal Assent. */
export function royalAssentOn(bill: BillFacts, stages: StageFacts[]): string | null {
  if (bill.outcome !== 'act') return null
  return stages.find(({ kind }) => kind === 'royal-assent')?.sittings[0]?.sitsOn ?? null
}

/** "Domestic Abuse Act 2021": an Act, and behind it a year. */
function isNameOfAct(title: string): boolean {
  const act = title.search(/\bAct\b/)
  return act >= 0 && /\d{4}/.test(title.slice(act))
}
