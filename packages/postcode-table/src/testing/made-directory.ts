import { createMadeMap, type MadeArea } from './made-map.ts'
import { createRandom, type Random } from './random.ts'
import { unitLetters } from '../units.ts'

export interface MadeDirectoryOptions {
  /** All seats, by GSS code. */
  seats: readonly string[]
  /** Sectors of all areas together: 11,900 make about 1.8 million live postcodes. */
  sectors: number
  /** The column names of an edition; the order is that of the real ones. */
  edition?: 'pcd' | 'pcd7'
  seed?: number
  /** Postcodes that the directory does not have yet. */
  isLeftOut?: (postcode: string) => boolean
}

export interface MadePostcode {
  postcode: string
  seat: string
  /** "202408", or '' while in use. */
  ended: string
  /** Absent where it lies nowhere. */
  place?: { east: number; north: number }
  policeArea?: string
}

const headers = {
  pcd: 'pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind,oshlthau,nhser,ctry,rgn,streg,pcon,eer,teclec,ttwa,pct,itl,statsward,oa01,casward,npark,lsoa01,msoa01,ur01ind,oac01,oa11,lsoa11,msoa11,wz11,sicbl,bua24,ru11ind,oac11,lat,long,lep1,lep2,pfa,imd,calncv,icb,oa21,lsoa21,msoa21',
  pcd7: 'pcd7,pcd8,pcds,dointr,doterm,cty25cd,ced25cd,lad25cd,wd25cd,parncp25cd,usrtypind,east1m,north1m,gridind,hlth19cd,nhser24cd,ctry25cd,rgn25cd,ssr95cd,pcon24cd,eer20cd,educ23cd,ttwa15cd,pco19cd,itl25cd,wdstl05cd,oa01cd,wdcas03cd,npark16cd,lsoa01cd,msoa01cd,ruc01ind,oac01ind,oa11cd,lsoa11cd,msoa11cd,wz11cd,sicbl24cd,bua24cd,ruc11ind,oac11ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd20ind,calncv23cd,icb23cd,oa21cd,lsoa21cd,msoa21cd',
} as const

/**
 * A made ONS Postcode Directory as text, a piece for each sector. The shapes are real, the seats are not: no postcode's seat
 * in it is true but by chance. Borders cut somewhat more sectors than in Great Britain, where it is 38 in 100.
 */
export function* madeDirectoryCsv(options: MadeDirectoryOptions): Generator<string> {
  yield `${headers[options.edition ?? 'pcd7']}\n`
  const { isLeftOut = () => false } = options
  for (const sector of madeSectors(options)) {
    yield sector
      .filter(({ postcode }) => !isLeftOut(postcode))
      .map(toLine)
      .join('')
  }
}

/** Rows as the real directory has them that are no ordinary postcode: Newport's old ones, ended, and Girobank's, live. */
export const oddRows: readonly MadePostcode[] = [
  { postcode: 'NPT 0AA', seat: 'W07000081', ended: '198406' },
  { postcode: 'NPT 9ZB', seat: 'W07000081', ended: '199606' },
  { postcode: 'GIR 0AA', seat: '', ended: '' },
]

/** The same, a list of postcodes for each sector. */
export function* madeSectors({ seats, sectors, seed = 1 }: MadeDirectoryOptions): Generator<MadePostcode[]> {
  const random = createRandom(seed)
  for (const area of createMadeMap(seats, sectors, random)) {
    for (const place of area.sectors) yield makeSector(area, place, random)
  }
  yield* makeIslands(random)
}

/** A sector's letters go street by street: the next to last letter is a part of town, the last walks through it. */
function makeSector(area: MadeArea, place: MadeArea['sectors'][number], random: Random): MadePostcode[] {
  const made: MadePostcode[] = []
  // Letters are given out from A on, so that a small sector lacks the later ones.
  const parts = 5 + Math.floor(random.next() * 16)
  for (const row of unitLetters.slice(0, parts)) {
    const x = place.x + random.bell() * area.spread
    const y = place.y + random.bell() * area.spread
    const towards = random.next() * Math.PI * 2
    const isEnded = place.isEnded || random.next() < 0.02
    for (const [step, column] of unitLetters.entries()) {
      const chance = random.next()
      if (chance > 0.95) continue
      const reach = area.spread * 0.06 * step
      const stray = area.spread * 0.35
      const at = [
        x + Math.cos(towards) * reach + random.bell() * stray,
        y + Math.sin(towards) * reach + random.bell() * stray,
      ] as const
      made.push({
        postcode: `${place.name}${row}${column}`,
        seat: area.seatAt(...at),
        ended: isEnded || chance < 0.29 ? monthFrom(random) : '',
        place: area.placeAt(...at),
        policeArea: area.policeArea,
      })
    }
  }
  return made
}

function monthFrom(random: Random): string {
  const year = 1980 + Math.floor(random.next() * 46)
  return `${year}${String(1 + Math.floor(random.next() * 12)).padStart(2, '0')}`
}

/** Jersey, Guernsey, Man, and a few boxes of large users that lie nowhere. */
function* makeIslands(random: Random): Generator<MadePostcode[]> {
  const islands: [string, string][] = [
    ['BX1 1', ''],
    ['GY1 1', 'L99999999'],
    ['IM1 1', 'M99999999'],
    ['JE2 4', 'L99999999'],
  ]
  for (const [sector, seat] of islands) {
    yield unitLetters.flatMap((row) =>
      unitLetters.slice(0, 9).map((column) => ({
        postcode: `${sector}${row}${column}`,
        seat,
        ended: random.next() < 0.2 ? monthFrom(random) : '',
      })),
    )
  }
}

/** Fields that nobody reads here, as long together as the real ones are. */
const before = 'E99999999,E99999999,E06000001,E05000001,E04000001,0'
const between = 'E18000001,E40000001,E92000001,E12000001,0'
const after = [
  'E15000001,E24000001,E30000001,E16000001,TLC11,99ZZ99,E00000001,99ZZ,E65000001,E01000001,E02000001,5,8B1,E00000001,E01000001,E02000001,E33000001,E38000001,E63000001,C1,7A1,54.500000,-1.250000,E37000001,',
  '12000,E56000001,E54000001,E00000001,E01000001,E02000001',
] as const

export function toLine({ postcode, seat, ended, place, policeArea = '' }: MadePostcode): string {
  const [outward = '', inward = ''] = postcode.split(' ')
  const seven = outward.length === 4 ? `${outward}${inward}` : `${outward.padEnd(4)}${inward}`
  const grid = place ? `${place.east},${String(place.north).padStart(7, '0')},1` : ',,9'
  const names = `${seven},${outward.padEnd(4)} ${inward},${postcode},198001,${ended}`
  return `${names},${before},${grid},${between},${seat},${after[0]},${policeArea},${after[1]}\n`
}
