import type { Random } from './random.ts'

/** A made postcode area: sectors that lie about a square, and the seats whose borders cut it. */
export interface MadeArea {
  sectors: { name: string; x: number; y: number }[]
  /** How far a sector's postcodes lie from its middle. */
  spread: number
  seatAt: (x: number, y: number) => string
}

const areasOf = {
  E: 'AL B BA BB BD BH BL BN BR BS CA CB CH CM CO CR CT CV CW DA DE DH DL DN DT DY E EC EN EX FY GL GU HA HD HG HP HR HU HX IG IP KT L LA LE LN LS LU M ME MK N NE NG NN NR NW OL OX PE PL PO PR RG RH RM S SE SG SK SL SM SN SO SP SR SS ST SW TA TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO',
  W: 'CF LD LL NP SA SY',
  S: 'AB DD DG EH FK G HS IV KA KW KY ML PA PH TD ZE',
  N: 'BT',
} as const

/** The areas of all four nations. A seat lies in one area here; true ones cross, which costs a table no more. */
export function* createMadeMap(seats: readonly string[], sectors: number, random: Random): Generator<MadeArea> {
  for (const [nation, names] of Object.entries(areasOf)) {
    const own = seats.filter((gss) => gss.startsWith(nation))
    const areas = names.split(' ')
    for (const [index, name] of areas.entries()) {
      const from = Math.floor((own.length * index) / areas.length)
      const to = Math.floor((own.length * (index + 1)) / areas.length)
      const here = own.slice(Math.min(from, own.length - 1), Math.max(to, from + 1))
      yield makeArea(name, here, Math.max(2, Math.round((sectors * here.length) / seats.length)), random)
    }
  }
}

function makeArea(name: string, seats: string[], sectorCount: number, random: Random): MadeArea {
  const centres = seats.map((gss) => ({ gss, x: random.next(), y: random.next() }))
  const sectors: MadeArea['sectors'] = []
  const perDistrict = 5
  for (let district = 1; sectors.length < sectorCount; district += 1) {
    // A town in the middle of each seat first, so that none is without a postcode.
    const { x, y } = centres[district - 1] ?? { x: random.next(), y: random.next() }
    for (let digit = 0; digit < perDistrict && sectors.length < sectorCount; digit += 1) {
      const outward = district < 100 ? `${name}${district}` : `${name}${district - 99}A`
      sectors.push({ name: `${outward} ${digit}`, x: x + random.bell() * 0.05, y: y + random.bell() * 0.05 })
    }
  }
  return { sectors, spread: 0.05, seatAt: (x, y) => nearest(centres, x, y) }
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
