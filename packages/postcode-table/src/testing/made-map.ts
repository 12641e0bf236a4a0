import type { Random } from './random.ts'

/** A made postcode area: sectors that lie about a square, and the seats whose borders cut it. */
export interface MadeArea {
  sectors: { name: string; x: number; y: number; isEnded: boolean }[]
  /** How far a sector's postcodes lie from its middle. */
  spread: number
  seatAt: (x: number, y: number) => string
  /** Metres on the national grid. */
  placeAt: (x: number, y: number) => { east: number; north: number }
  /** The code of the force that polices it; '' in Northern Ireland. */
  policeArea: string
}

const areasOf = {
  E: 'AL B BA BB BD BH BL BN BR BS CA CB CH CM CO CR CT CV CW DA DE DH DL DN DT DY E EC EN EX FY GL GU HA HD HG HP HR HU HX IG IP KT L LA LE LN LS LU M ME MK N NE NG NN NR NW OL OX PE PL PO PR RG RH RM S SE SG SK SL SM SN SO SP SR SS ST SW TA TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO',
  W: 'CF LD LL NP SA SY',
  S: 'AB DD DG EH FK G HS IV KA KW KY ML PA PH TD ZE',
  N: 'BT',
} as const

/** How wide an area is, and how far the next one is away: no border runs between two of them. */
const side = 12_000
const apart = 60_000

/** The areas of all four nations. A seat lies in one area here; true ones cross, which costs a table no more. */
export function* createMadeMap(seats: readonly string[], sectors: number, random: Random): Generator<MadeArea> {
  let count = 0
  for (const [nation, names] of Object.entries(areasOf)) {
    const own = seats.filter((gss) => gss.startsWith(nation))
    const areas = names.split(' ')
    for (const [index, name] of areas.entries()) {
      const from = Math.floor((own.length * index) / areas.length)
      const to = Math.floor((own.length * (index + 1)) / areas.length)
      const here = own.slice(Math.min(from, own.length - 1), Math.max(to, from + 1))
      const sectorCount = Math.max(2, Math.round((sectors * here.length) / seats.length))
      // Ireland has a grid of its own, whose numbers are those of places in Britain as well.
      yield makeArea({ name, seats: here, sectorCount, count: nation === 'N' ? 0 : count }, random)
      count += 1
    }
  }
}

interface AreaToMake {
  name: string
  seats: string[]
  sectorCount: number
  count: number
}

function makeArea({ name, seats, sectorCount, count }: AreaToMake, random: Random): MadeArea {
  const centres = seats.map((gss) => ({ gss, x: random.next(), y: random.next() }))
  const sectors: MadeArea['sectors'] = []
  const perDistrict = 5
  for (let district = 1; sectors.length < sectorCount; district += 1) {
    // Where an area was given new numbers, whole districts have ended.
    const isEnded = district % 12 === 0
    // A town in the middle of each seat first, so that none is without a postcode.
    const { x, y } = centres[district - 1] ?? { x: random.next(), y: random.next() }
    for (let digit = 0; digit < perDistrict && sectors.length < sectorCount; digit += 1) {
      const outward = district < 100 ? `${name}${district}` : `${name}${district - 99}A`
      sectors.push({ name: `${outward} ${digit}`, x: x + random.bell() * 0.05, y: y + random.bell() * 0.05, isEnded })
    }
  }
  const origin = { east: 100_000 + (count % 10) * apart, north: 100_000 + Math.floor(count / 10) * apart }
  return {
    sectors,
    spread: 0.05,
    seatAt: (x, y) => nearest(centres, x, y),
    placeAt: (x, y) => ({ east: origin.east + Math.round(x * side), north: origin.north + Math.round(y * side) }),
    policeArea: policeAreaOf(seats[0] ?? '', count),
  }
}

/** Three areas a force in England; the codes are shaped like true ones. */
function policeAreaOf(gss: string, count: number): string {
  const number = String(1 + Math.floor(count / 3)).padStart(3, '0')
  if (gss.startsWith('N')) return ''
  if (gss.startsWith('S')) return 'S23000009'
  return gss.startsWith('W') ? 'W15000001' : `E23000${number}`
}

function nearest(centres: readonly { gss: string; x: number; y: number }[], x: number, y: number): string {
  let best = ''
  let least = Number.POSITIVE_INFINITY
  for (const centre of centres) {
    const distance = (centre.x - x) ** 2 + (centre.y - y) ** 2
    if (distance < least) {
      least = distance
      best = centre.gss
    }
  }
  return best
}
