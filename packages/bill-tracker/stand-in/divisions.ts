/** A division as the stand-in holds it. */
export interface DivisionContent {
  house: 'Commons' | 'Lords'
  id: number
  number: number
  day: string
  title: string
  ayes: VoterContent[]
  noes: VoterContent[]
  /** Two of each side; in the Lords they are among the voters too. */
  ayeTellers: VoterContent[]
  noTellers: VoterContent[]
  /** Members of the Commons then, with no vote recorded. */
  absent: VoterContent[]
  /** Who moved it, in HTML as the Lords tell it. */
  notes: string | null
}

export interface VoterContent {
  id: number
  name: string
  listAs: string
  party: string
  seat: string
}

type DivisionNotes = Pick<DivisionContent, 'house' | 'id' | 'number' | 'day' | 'title'> & {
  counts: readonly [ayes: number, noes: number]
  mover?: string
}

// Facts that we hold a source for: days, the numbers below 900, the ids below 9900000 (994, 999 and 1002 by notes alone), the
// Lords' counts and 360-221, and that Lords Amendment 40 was refused by 80. Every id from 9900000, every number from 900 and
// every other count is made, and so is each member, party and seat.
const notes: readonly DivisionNotes[] = [
  { house: 'Commons', id: 814, number: 72, day: '2020-07-06', title: 'New Clause 22', counts: [40, 60] },
  { house: 'Commons', id: 815, number: 73, day: '2020-07-06', title: 'New Clause 23', counts: [41, 60] },
  { house: 'Commons', id: 994, number: 252, day: '2021-04-15', title: 'Lords Amendment 1', counts: [360, 221] },
  { house: 'Commons', id: 999, number: 257, day: '2021-04-15', title: 'Lords Amendment 40', counts: [100, 20] },
  { house: 'Commons', id: 1000, number: 258, day: '2021-04-15', title: 'Lords Amendment 41', counts: [60, 40] },
  { house: 'Commons', id: 1002, number: 260, day: '2021-04-15', title: 'Lords Amendment 43', counts: [62, 40] },
  {
    house: 'Commons',
    id: 9_900_904,
    number: 904,
    day: '2021-04-26',
    title: 'Lords Amendments 40B and 40C',
    counts: [63, 40],
  },
  { house: 'Commons', id: 9_900_905, number: 905, day: '2021-04-26', title: 'Lords Amendment 41B', counts: [64, 40] },
  { house: 'Lords', id: 9_900_050, number: 3, day: '2021-03-10', title: 'Amendment 50', counts: [298, 241] },
  {
    house: 'Lords',
    id: 9_900_067,
    number: 1,
    day: '2021-03-15',
    title: 'Amendment 67',
    counts: [321, 262],
    mover: 'Baroness Meacher moved amendment 67.',
  },
  {
    house: 'Lords',
    id: 9_900_070,
    number: 2,
    day: '2021-03-15',
    title: 'Amendment 70',
    counts: [318, 269],
    mover: 'The Lord Bishop of Gloucester moved amendment 70.',
  },
  { house: 'Lords', id: 9_900_087, number: 2, day: '2021-03-17', title: 'Amendment 87', counts: [310, 232] },
  { house: 'Lords', id: 9_900_901, number: 1, day: '2021-04-21', title: 'Motion B1', counts: [298, 240] },
  { house: 'Lords', id: 9_900_902, number: 2, day: '2021-04-21', title: 'Motion E1', counts: [307, 253] },
  { house: 'Lords', id: 2510, number: 3, day: '2021-04-21', title: 'Motion F1', counts: [292, 233] },
  { house: 'Lords', id: 9_900_096, number: 996, day: '2024-04-30', title: 'Amendment 96', counts: [214, 208] },
]

const poolSize = 650

/** The stand-in's divisions, each with made members who make up its count. */
export function buildDivisions(): DivisionContent[] {
  const pools = { Commons: buildVoters('Commons'), Lords: buildVoters('Lords') }
  return notes.map((division) => buildDivision(division, pools[division.house]))
}

/** A division with made members of a House, who make up its count. */
export function buildDivision(
  { counts: [ayes, noes], mover, ...division }: DivisionNotes,
  pool: VoterContent[],
): DivisionContent {
  // The Lords count their tellers among the voters; the Commons do not.
  const apart = division.house === 'Commons' ? 2 : 0
  const end = poolSize - noes
  return {
    ...division,
    title: `${division.title} (made-up answer of the stand-in)`,
    ayeTellers: pool.slice(0, 2),
    ayes: pool.slice(apart, apart + ayes),
    noTellers: pool.slice(-2),
    noes: pool.slice(end - apart, poolSize - apart),
    absent: division.house === 'Commons' ? pool.slice(apart + ayes, end - apart) : [],
    notes: mover === undefined ? null : `<p>${mover} The House divided:</p>`,
  }
}

const parties = ['Made-up Party A', 'Made-up Party B', 'Made-up Party C', 'Made-up Independent']

/** The made members of one House. */
export function buildVoters(house: DivisionContent['house']): VoterContent[] {
  const title = house === 'Commons' ? 'Made-up Member' : 'Made-up Peer'
  return Array.from({ length: poolSize }, (_, index) => ({
    id: (house === 'Commons' ? 990_200_000 : 990_300_000) + index + 1,
    name: `${title} ${index + 1}`,
    listAs: `${title} ${String(index + 1).padStart(3, '0')}`,
    party: parties[Math.floor((index * parties.length) / poolSize)] ?? 'Made-up Independent',
    seat: house === 'Commons' ? `Made-up Seat ${index + 1}` : 'Life peer',
  }))
}
