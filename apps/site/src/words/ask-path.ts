import { tellBillState, type LineageBill, type LineageText, type Question } from '@safe-to-report/bill-tracker/reading'
import type { Door } from '@safe-to-report/bill-tracker/words'

type Strand = 'commons' | 'lords' | 'neither'

/** One question that was put, or a text of which nobody knows whether one was. */
interface PathStop {
  /** Of the first of its texts: where the page tells of it. */
  slug: string
  label: string
  happenedOn: string | null
  strand: Strand
  /** None where what became of it is not on the record. */
  door: Door | null
  word: string
  /** The line through it, in a box of 100 by 100 that is stretched to its room; of the parts of it that lie between bills, apart. */
  within: string
  between: string
}

/** An ask's way through one bill. */
export interface PathStretch {
  bill: LineageBill['bill']
  /** Its sessions, and where the bill stands. */
  told: string
  /** The line from the bill before, straight; null of the first bill. */
  enters: string | null
  stops: PathStop[]
}

type Told = Pick<LineageText, 'slug' | 'label' | 'happenedOn' | 'askedWith'> & {
  amendment: Pick<NonNullable<LineageText['amendment']>, 'house'> | null
}
type Put = Pick<Question, 'slug' | 'label' | 'door' | 'inAWord'>
type Stretch = Pick<LineageBill, 'bill' | 'state'> & { texts: readonly Told[] }

/** Across a box 100 units wide. */
const strandAt = { commons: 25, neither: 50, lords: 75 } as const satisfies Record<Strand, number>

/** An ask's whole way, through all its bills: one stop for each question that was put, as its doors are. */
export function planAskPath(lineage: readonly Stretch[], questions: readonly Put[]): PathStretch[] {
  const ridden = lineage.map(({ bill, state, texts }) => ({
    bill,
    told: [bill.sessions, tellBillState(state)].filter(Boolean).join(' · '),
    own: texts.filter(({ askedWith }) => askedWith === null),
  }))
  const put = ridden.filter(({ own }) => own.length > 0)
  return put.map(({ bill, told, own }, at) => {
    const before = put[at - 1]?.own.at(-1)
    const after = put[at + 1]?.own[0]
    return {
      bill,
      told,
      enters: before && own[0] ? `M0 ${middleOf(before, own[0])}H100` : null,
      stops: own.map((text, place) => ({
        ...tellStop(text, questions),
        within: join(comeFrom(text, own[place - 1]), goTo(text, own[place + 1])),
        between: join(
          place === 0 ? comeFrom(text, before) : '',
          place === own.length - 1 ? goTo(text, after ?? text) : '',
        ),
      })),
    }
  })
}

function tellStop(text: Told, questions: readonly Put[]): Omit<PathStop, 'within' | 'between'> {
  const put = questions.find(({ slug }) => slug === text.slug)
  return {
    slug: text.slug,
    label: put?.label ?? text.label,
    happenedOn: text.happenedOn,
    strand: strandOf(text),
    door: put?.door ?? null,
    word: put?.inAWord ?? 'not on our record',
  }
}

function strandOf({ amendment }: Told): Strand {
  const house = amendment?.house ?? null
  if (house === null) return 'neither'
  return house === 'Commons' ? 'commons' : 'lords'
}

const placeOf = (text: Told): number => strandAt[strandOf(text)]
const middleOf = (one: Told, other: Told): number => (placeOf(one) + placeOf(other)) / 2
const join = (...parts: string[]): string => parts.join('')

/** From the edge of its room to the stop: half of a curve, where the words came from the other House. */
function comeFrom(text: Told, before: Told | undefined): string {
  if (!before) return ''
  const [edge, here] = [middleOf(before, text), placeOf(text)]
  return edge === here ? `M0 ${here}H50` : `M0 ${edge}C12.5 ${(edge + here) / 2} 25 ${here} 50 ${here}`
}

function goTo(text: Told, next: Told | undefined): string {
  if (!next) return ''
  const [here, edge] = [placeOf(text), middleOf(text, next)]
  return edge === here ? `M50 ${here}H100` : `M50 ${here}C75 ${here} 87.5 ${(edge + here) / 2} 100 ${edge}`
}
