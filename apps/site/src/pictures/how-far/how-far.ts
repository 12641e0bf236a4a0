import { citeLineage } from '../../words/cited-places.ts'
import { dayOfStatus } from '../../words/tell-page-citation.ts'
import { makePicture } from '../picture.ts'
import type { AskPage } from '@safe-to-report/bill-tracker/reading'
import { gates, listAttempts, type Attempt } from './attempts.ts'
import { drawAttempts } from './draw-attempts.ts'

interface HowFar {
  attempts: Attempt[]
  page: Pick<AskPage, 'lineage' | 'status'>
}

/** How far each attempt at a firewall came, gate by gate. */
export const howFar = makePicture<HowFar>({
  name: 'how-far',
  find: async (record) => {
    const page = await record.findAskPage('data-sharing-firewall')
    const attempts = page === undefined ? [] : listAttempts(page.lineage)
    return page && attempts.length > 0 ? { data: { attempts, page }, tags: page.tags } : undefined
  },
  title: ({ attempts }) => tellHowFar(attempts),
  shared: ({ attempts }) => ({
    title: tellHowFar(attempts),
    description: 'A row for each attempt, with the gates that it came through in Parliament.',
  }),
  describe: ({ attempts }) =>
    `A row for each attempt, and six doors in a wall that it has to come through: ${gates.join(', ')}. ${attempts.map(tellRow).join(' ')}`,
  draw: ({ attempts }, width, pen) => drawAttempts(attempts, width, pen),
  toTable: ({ attempts }) => ({
    header: ['Attempt', 'Gates passed, of 6', 'Furthest gate', 'What became of it', 'Year', 'Bill'],
    rows: attempts.map(({ label, bill, year, passed, story }) => [
      label,
      passed,
      gates[passed - 1] ?? '',
      story.join('. '),
      year ?? '',
      bill.shortTitle,
    ]),
  }),
  sources: ({ page }) => citeLineage(page.lineage),
  limits: () => [
    'A yes of one House is not yet law: the other must say yes to the same words. Some attempts asked for less than the whole firewall; their own pages say how much. What was offered in place of it is not counted as an attempt.',
  ],
  more: [{ href: '/asks/data-sharing-firewall', words: 'Each attempt in its own words' }],
  lookedOn: ({ page }) => dayOfStatus(page.status),
})

/** The finding in one sentence, whatever the attempts were. */
export function tellHowFar(attempts: readonly Attempt[]): string {
  const since = attempts[0]?.year
  const through = attempts.filter(({ passed }) => passed >= 4)
  const laws = attempts.filter(({ end }) => end === 'law').length
  const houses = new Set(through.map(({ yesBy }) => yesBy))
  const [house] = houses
  const where = houses.size === 1 && house ? `the ${house}` : 'one House'
  const came = through.length === 0 ? 'none passed either House' : `${tellCount(through.length)} passed ${where}`
  const law = laws === 0 ? 'none became law' : `${tellCount(laws)} became law`
  return `Of ${tellAttempts(attempts.length)} at a firewall${since ? ` since ${since}` : ''}, ${came}, and ${law}`
}

function tellAttempts(count: number): string {
  return count === 1 ? 'one attempt' : `${tellCount(count)} attempts`
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function tellCount(count: number): string {
  return small[count] ?? String(count)
}

function tellRow({ label, year, passed, inAWord }: Attempt): string {
  return `${[label, year].filter(Boolean).join(', ')}: through ${passed} of 6, then ${inAWord}.`
}
