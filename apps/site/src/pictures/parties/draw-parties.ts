import type { Part, Pen } from '../pen.ts'
import type { Drawing, Width } from '../picture.ts'
import { tellVotes, type PartyVotes } from './to-party-votes.ts'

/** What is drawn is as wide as it is shown, so that its words are no smaller on a phone than others. */
const layouts = {
  wide: { width: 720, longest: 520, size: 15 },
  narrow: { width: 340, longest: 170, size: 12.5 },
} as const
const rowHeight = 44
const barHeight = 18

/** A stacked bar for each party: full for the words, an outline against them, dashed for no vote. */
export function drawParties(votes: readonly PartyVotes[], width: Width, pen: Pen): Drawing {
  const layout = layouts[width]
  const widest = Math.max(1, ...votes.map((party) => party.for + party.against + party.neither))
  const rows = votes.map((party, at) => {
    const y = at * rowHeight
    const lengths = [party.for, party.against, party.neither].map((count) => (count * layout.longest) / widest)
    const end = lengths.reduce((sum, length) => sum + length, 0)
    return [
      pen.words('ink', party.party, { x: 0, y: y + 14, size: layout.size, isBold: true }),
      drawBar(lengths, y + 20, pen),
      pen.words('soft', tellVotes(party), { x: end + 8, y: y + 34, size: layout.size - 1 }),
    ].join('')
  })
  return { width: layout.width, height: Math.max(1, votes.length) * rowHeight, body: rows.join('') }
}

const parts = ['for', 'against', 'unknown'] as const satisfies readonly Part[]

function drawBar(lengths: readonly number[], y: number, pen: Pen): string {
  let x = 0
  return parts
    .map((part, at) => {
      const length = lengths[at] ?? 0
      const drawn = drawPart(part, { x, y, length }, pen)
      x += length
      return drawn
    })
    .join('')
}

/** An outline lies within its part; what is too thin for one is a line. */
function drawPart(
  part: (typeof parts)[number],
  { x, y, length }: { x: number; y: number; length: number },
  pen: Pen,
): string {
  if (length === 0) return ''
  if (part === 'for') return pen.box(part, { x, y, width: length, height: barHeight })
  if (length < 3) return pen.path(part, `M${Math.round((x + length / 2) * 10) / 10} ${y}v${barHeight}`)
  return pen.box(part, { x: x + 1, y: y + 1, width: length - 2, height: barHeight - 2 })
}
