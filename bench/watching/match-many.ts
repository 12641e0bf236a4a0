import type { ItemToMatch } from '@safe-to-report/bill-tracker/watching'
import type { Measurement } from '../measurement.ts'
import { openShippedMatcher } from './shipped-matcher.ts'

const items = 50_000
const mostSeconds = 60

/** Words of speech, of bills and of the asks: an item is made of them at random, so that lists are met as often as in life, and oftener. */
const common = `the of to and a in that is for it be on this with as not we are by have which will was from they has at an been their who there or would what
  my lords right honourable friend government minister committee clause section amendment subsection page line leave out insert regulations may must secretary
  state person purposes provision made under act local authority services support people time country years bill house report public children work cases law`
const rare = `victim witness abuse violence police immigration enforcement status data information share disclose visa migrant refuge funds recourse reservation
  convention legal aid fear afraid home office benefit settlement discrimination protocol guidance detention woman spouse exploitation`

/** Every stored item against all watches again, as when a rule was changed; the process has one thread. */
export const matchMany: Measurement = {
  name: 'watch',
  measure: () => {
    const random = seededRandom(7)
    const made = Array.from({ length: items }, () => makeItem(random))
    const words = made.reduce((sum, { text }) => sum + text.split(' ').length, 0)
    const matcher = openShippedMatcher()
    const before = process.cpuUsage()
    const found = made.filter((item) => matcher.match(item).length > 0).length
    const { user, system } = process.cpuUsage(before)
    const seconds = (user + system) / 1e6
    const measured = `${seconds.toFixed(1)} s of the processor; ${Math.round(words / items)} words an item; ${found} of these made ones match`
    const what = `${items.toLocaleString('en-GB')} items matched against all watches, on one core`
    return Promise.resolve([{ what, bar: `≤ ${mostSeconds} s`, measured, isHeld: seconds <= mostSeconds }])
  },
}

function makeItem(random: () => number): ItemToMatch {
  const [often, seldom] = [common.split(/\s+/), rare.split(/\s+/)]
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? ''
  const say = (length: number): string => Array.from({ length }, () => pick(random() < 0.06 ? seldom : often)).join(' ')
  // As in life: many short questions, some answers, few long speeches.
  const length = Math.round(30 + 600 * random() ** 3)
  return { kind: pick(['question', 'answer', 'speech', 'amendment']), title: say(5), text: say(length) }
}

/** The same numbers in each run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
