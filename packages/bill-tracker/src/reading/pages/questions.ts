import type { Door } from '../../words/fate.ts'
import type { BillHeading } from './heading-types.ts'
import type { ToldText } from './told-texts.ts'

/** A question that was put, with the texts it was put on: one door of an ask's wall. */
export interface Question {
  door: Door
  /** What became of it in a word or two, to stand under its door. */
  inAWord: string
  /** "40B and 40C"; of what came instead of the ask, what it is: "a review, a power to issue a code". */
  label: string
  /** The first of its texts: where its page shows it. */
  slug: string
  slugs: string[]
  happenedOn: string | null
  bill: BillHeading
}

type Put = Pick<
  ToldText,
  'slug' | 'label' | 'apart' | 'strength' | 'fate' | 'door' | 'division' | 'amendmentId' | 'happenedOn' | 'bill'
>

/**
 * The doors of an ask's wall, in order. Texts that one division or one amendment decided are one question, and so is all that came
 * in place of the ask in one bill. What nobody knows the end of has no door.
 */
export function listQuestions(texts: readonly Put[]): Question[] {
  const known = texts.filter(({ door }) => door !== null)
  return [...Map.groupBy(known, keyOf).values()].flatMap(toQuestion)
}

function keyOf(text: Put): string {
  if (text.door === 'hatch') return `instead ${text.bill.slug}`
  if (text.division !== null) return `division ${text.division}`
  return text.amendmentId === null ? `text ${text.slug}` : `amendment ${text.amendmentId}`
}

function toQuestion(texts: readonly Put[]): Question[] {
  const [first] = texts
  if (!first || first.door === null) return []
  const isInstead = first.door === 'hatch'
  const { door, slug, happenedOn, bill } = first
  return [
    {
      door,
      inAWord: isInstead ? 'instead' : (first.fate.inAWord ?? ''),
      label: isInstead ? tellInstead(texts) : list.format(new Set(texts.map(({ label }) => label))),
      slug,
      slugs: texts.map((text) => text.slug),
      happenedOn,
      bill: { slug: bill.slug, shortTitle: bill.shortTitle, sessions: bill.sessions },
    },
  ]
}

const list = new Intl.ListFormat('en-GB')
const listed = new Intl.ListFormat('en-GB', { type: 'unit' })

/** What was enacted, where anything was: else what was agreed to. */
function tellInstead(texts: readonly Put[]): string {
  const enacted = texts.filter(({ fate }) => fate.key === 'in-law')
  const told = (enacted.length > 0 ? enacted : texts).map(({ apart, label }) => apart ?? label)
  return listed.format(new Set(told))
}
