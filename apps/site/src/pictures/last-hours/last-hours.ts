import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { makePicture } from '../picture.ts'
import { listBeats, type Beat } from './beats.ts'
import { drawBeats } from './draw-beats.ts'

const days = ['2024-05-22', '2024-05-23', '2024-05-24'] as const
const bill = 'victims-and-prisoners-bill'
/** Of the campaign's events, those that set the pace of these days. */
const ofThePace = new Set(['election-called-2024'])

/** What became of the firewall in the last days of a Parliament, from the record's events, stages and lineage. */
export const lastHours = makePicture<Beat[]>({
  name: 'last-48-hours',
  find: async (record) => {
    const [ask, page, evidence] = await Promise.all([
      record.findAskPage('data-sharing-firewall'),
      record.findBillPage(bill),
      record.findEvidencePage(),
    ])
    if (!ask || !page) return undefined
    const texts = ask.lineage.filter((one) => one.bill.slug === bill).flatMap((one) => one.texts)
    const events = evidence.events.filter(({ slug }) => ofThePace.has(slug))
    const beats = listBeats({ days, events, stages: page.stages, texts })
    if (!beats.some(({ did }) => did === 'refused')) return undefined
    return { data: beats, tags: [...new Set([...ask.tags, ...page.tags, ...evidence.tags])] }
  },
  title: tellLastHours,
  shared: (beats) => ({
    title: tellLastHours(beats),
    description: 'Day by day, what the two Houses did with the words before Parliament ended.',
  }),
  describe: (beats) =>
    `A line of light between two Houses, the Commons above and the Lords below. It goes out at the first shut door. ${beats.map(tellBeat).join(' ')}`,
  draw: drawBeats,
  toTable: (beats) => ({
    header: ['Day', 'Where', 'What', 'In plain words', 'The firewall when it was over'],
    rows: beats.map(({ day, house, title, told, did, isIn }) => [
      formatLondonDate(day),
      house ?? 'Neither House',
      title,
      told,
      tellWhetherIn({ did, isIn }),
    ]),
  }),
  sources: (beats) => beats.map(({ id, title, sources }) => ({ id, of: title, sources })),
  limits: () => [
    'Days, and no hours: no source that we have gives an hour. We have found no counted vote of the Commons on these words.',
  ],
  more: [
    { href: '/explained/what-happened-in-2024', words: 'What happened in 2024' },
    { href: '/explained/wash-up', words: 'What wash-up is' },
  ],
})

/** The finding, as far as the record has it. */
export function tellLastHours(beats: readonly Beat[]): string {
  const refused = beats.find(({ did }) => did === 'refused')
  const letGo = beats.find(({ did }) => did === 'let-go')
  const called = beats.find(({ house, id }) => house === null && ofThePace.has(id))
  if (!refused) return 'The last days of May 2024'
  const after = called ? daysBetween(called.day, refused.day) : 0
  const when = after > 0 ? `${spell(after)} after an election was called` : `On ${formatLondonDate(refused.day)}`
  const then = letGo
    ? `, and the ${letGo.house ?? 'Lords'} let it go${letGo.day === refused.day ? ' the same day' : ''}`
    : ''
  return `${when}, the ${refused.house ?? 'Commons'} refused the firewall${then}`
}

function spell(count: number): string {
  if (count === 1) return 'One day'
  return count === 2 ? 'Two days' : `${count} days`
}

function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000)
}

function tellBeat(beat: Beat): string {
  const { day, title, told } = beat
  return `${formatLondonDate(day)}, ${title}.${told === '' ? '' : ` ${told}`}`
}

function tellWhetherIn({ did, isIn }: Pick<Beat, 'did' | 'isIn'>): string {
  if (did === 'refused') return 'refused'
  if (did === 'let-go') return 'let go'
  return isIn ? 'in the bill' : 'out of the bill'
}
