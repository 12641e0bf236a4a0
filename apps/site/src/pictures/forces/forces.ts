import type { Evidence } from '@safe-to-report/bill-tracker/reading'
import { citeFacts } from '../../words/cited-places.ts'
import { makePicture } from '../picture.ts'
import { drawForces, type Drawn } from './draw-forces.ts'
import { others, territorial, transport, type Tile } from './tiles.ts'

interface Forces {
  every: Evidence
  /** Of all of the United Kingdom, by another inquiry; undefined while it is not public. */
  across: Evidence | undefined
}

/**
 * The police forces as a wall that is laid out like the map. Of a single force no source says more than that it is one of them all, and
 * so neither does this.
 */
export const forces = makePicture<Forces>({
  name: 'forces',
  find: async (record) => {
    const { evidence, tags } = await record.findEvidencePage()
    const every = evidence.find(({ slug, statement }) => slug === 'every-force' && isOfAllForces(statement))
    const across = evidence.find(({ slug, caveat }) => slug === 'referred-across-the-uk' && namesOthers(caveat))
    return every && { data: { every, across }, tags }
  },
  title: ({ every }) => `${every.statement.replace(/\.$/, '')}, ${every.period}`,
  shared: () => ({
    title: '43 forces and the British Transport Police',
    description: 'A tile for each, laid out like the map, with what was published of all of them.',
  }),
  describe: (data) =>
    `A wall of ${coveredBy().length} bricks, one for each force, laid out like the map from Northumbria to Devon and Cornwall. All are the same. ${toKey(
      data,
    )
      .map(({ words }) => words)
      .join(' ')}`,
  draw: (data, width, pen) =>
    drawForces({ covered: coveredBy(), apart: data.across ? others : [], key: toKey(data) }, width, pen),
  toTable: (data) => ({
    header: ['Police force', 'In the picture', 'Nation', 'Covered by', 'Period'],
    rows: [
      ...coveredBy().map((tile) => toRow(tile, `Figures of the ${data.every.whoSaysSo}`, data.every.period)),
      ...(data.across ? others : []).map((tile) =>
        toRow(tile, `Inquiry of ${data.across?.whoSaysSo ?? ''}`, data.across?.period ?? ''),
      ),
    ],
  }),
  sources: ({ every, across }) => citeFacts([every, ...(across ? [across] : [])]),
  limits: ({ every, across }) => [
    ...[every.caveat, across?.caveat].filter((words) => typeof words === 'string'),
    'How often a single force did it is not in these sources, so the bricks are all the same. They end years ago: what is said to have changed since is told below.',
  ],
  more: [
    {
      href: '/explained/how-the-police-share-data',
      words: 'How the police share data, and what to do if it is about you',
    },
    { href: '/evidence', words: 'All the evidence' },
  ],
})

/** The picture draws this sentence; should the record say another, it waits for a person to draw that. */
function isOfAllForces(statement: string): boolean {
  return statement.startsWith('Every police force in England and Wales referred ')
}

function namesOthers(caveat: string | null): boolean {
  return /all 45 forces, Police Scotland and the Police Service of Northern Ireland/.test(caveat ?? '')
}

function coveredBy(): readonly Tile[] {
  return [...territorial, transport]
}

function toKey({ every, across }: Forces): Drawn['key'] {
  const first = {
    part: 'brick',
    words: `${territorial.length} forces of England and Wales, and the British Transport Police: the ${every.whoSaysSo}’s figures cover them all.`,
  } as const
  if (!across) return [first]
  const second = {
    part: 'brick-apart',
    words: `Police Scotland and the Police Service of Northern Ireland: in another inquiry, for ${across.period}, with all crimes.`,
  } as const
  return [first, second]
}

function toRow({ name, short, nation }: Tile, coveredIn: string, period: string): string[] {
  return [name, short, nation, coveredIn, period]
}
