import type { House, ItemDetails } from '@safe-to-report/db'
import { toLondonDay } from '../asking/london-day.ts'
import { toPlainText } from '../asking/plain-text.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'
import type { InstrumentAnswer, InstrumentDetailAnswer, StepAnswer } from './instruments-answers.ts'

/** An instrument with what is asked for apart. */
export interface ToldInstrument {
  listed: InstrumentAnswer
  detail: InstrumentDetailAnswer | null
  /** Null where nobody asked. */
  steps: readonly StepAnswer[] | null
  raw: unknown
}

/**
 * An instrument, or a paper that says what instrument is meant to be made (a proposed negative). Its words are at
 * legislation.gov.uk; what is kept besides the title is under which Acts it is made, as those are what an ask knows.
 */
export function toInstrument({ listed, detail, steps, raw }: ToldInstrument, today: string): FetchedItem {
  const procedure = toPlainText(listed.procedure?.name)
  return {
    kind: /proposed negative/i.test(procedure ?? '') ? 'paper' : 'instrument',
    key: listed.id,
    house: houseOf(listed),
    title: toPlainText(listed.name) ?? listed.name,
    text: tellActs(detail),
    happenedOn: laidOn(listed) ?? null,
    url: `https://statutoryinstruments.parliament.uk/instrument/${encodeURIComponent(listed.id)}/`,
    number: numberOf(listed),
    body: toPlainText(detail?.layingBody?.name),
    ...toStanding(listed, steps ?? [], today),
    details: {
      procedure,
      ...inForce(detail),
      ...toNext(steps ?? [], today),
      hasWords: false,
    },
    raw,
  }
}

function tellActs(detail: InstrumentDetailAnswer | null): string {
  const acts = (detail?.enablingActs ?? []).flatMap(({ name }) => toPlainText(name) ?? [])
  return acts.length > 0 ? `Made under: ${acts.join('; ')}` : ''
}

/** The day on which it was first laid; of one that is made and not laid, that of its making. */
export function laidOn({ commonsLayingDate, lordsLayingDate, paperMadeDate }: InstrumentAnswer): string | undefined {
  const laid = [commonsLayingDate, lordsLayingDate].flatMap((date) => toLondonDay(date) ?? [])
  return laid.toSorted()[0] ?? toLondonDay(paperMadeDate)
}

/** Most are laid before both Houses: those are neither's. */
function houseOf({ commonsLayingDate, lordsLayingDate }: InstrumentAnswer): House | null {
  if (commonsLayingDate && !lordsLayingDate) return 'Commons'
  return lordsLayingDate && !commonsLayingDate ? 'Lords' : null
}

function numberOf({ paperPrefix, paperNumber, paperYear }: InstrumentAnswer): string | null {
  if (paperNumber === null || paperNumber === undefined || paperNumber === '') return null
  const number = paperYear ? `${paperYear}/${paperNumber}` : String(paperNumber)
  return [paperPrefix?.trim(), number].filter(Boolean).join(' ')
}

function toStanding(
  listed: InstrumentAnswer,
  steps: readonly StepAnswer[],
  today: string,
): Pick<FetchedItem, 'standing'> {
  const done = steps.filter(({ on }) => (toLondonDay(on) ?? '9999') <= today).map(({ what }) => what ?? '')
  if (done.some((what) => /withdrawn/i.test(what))) return { standing: 'withdrawn' }
  if (done.some((what) => /revoked|annulled/i.test(what))) return { standing: 'annulled' }
  return { standing: listed.paperMadeDate ? 'made' : 'laid' }
}

function inForce(detail: InstrumentDetailAnswer | null): ItemDetails {
  const on = toLondonDay(detail?.paperComingIntoForceDate)
  return on === undefined ? {} : { inForceOn: on }
}

/** What is laid down to come next: a debate, the end of the days in which a House can object. */
function toNext(steps: readonly StepAnswer[], today: string): ItemDetails {
  const [next] = steps
    .flatMap(({ on, what }) => {
      const day = toLondonDay(on)
      return day !== undefined && day >= today ? [{ nextOn: day, next: toPlainText(what) }] : []
    })
    .toSorted((one, other) => one.nextOn.localeCompare(other.nextOn))
  return next ?? {}
}
