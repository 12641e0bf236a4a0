/** A police force as a brick of a wall that is laid out like the map; odd rows stand half a brick to the right. */
export interface Tile {
  name: string
  /** In one line of five letters at most, for the narrowest drawing. */
  short: string
  /** In one line or two, for a wide one. */
  lines: readonly string[]
  nation: 'England' | 'Wales' | 'England and Wales, and Scotland' | 'Scotland' | 'Northern Ireland'
  column: number
  row: number
}

type Row = readonly (readonly [name: string, short: string, lines?: string])[]

/** From the north to the south, each row from where its first brick stands. */
const england: readonly (readonly [row: number, column: number, forces: Row])[] = [
  [1, 3, [['Northumbria', 'Nbria']]],
  [
    2,
    3,
    [
      ['Cumbria', 'Cumb'],
      ['Durham', 'Durh'],
      ['Cleveland', 'Clev'],
    ],
  ],
  [
    3,
    2,
    [
      ['Lancashire', 'Lancs'],
      ['North Yorkshire', 'NYks', 'North|Yorkshire'],
      ['Humberside', 'Humb'],
    ],
  ],
  [
    4,
    2,
    [
      ['Merseyside', 'Mers'],
      ['Greater Manchester', 'GMP', 'Greater|Manchester'],
      ['West Yorkshire', 'WYks', 'West|Yorkshire'],
      ['South Yorkshire', 'SYks', 'South|Yorkshire'],
    ],
  ],
  [
    5,
    2,
    [
      ['Cheshire', 'Ches'],
      ['Derbyshire', 'Derby'],
      ['Nottinghamshire', 'Notts', 'Nottingham-|shire'],
      ['Lincolnshire', 'Lincs'],
    ],
  ],
  [
    6,
    2,
    [
      ['West Mercia', 'WMer', 'West|Mercia'],
      ['Staffordshire', 'Staff'],
      ['Leicestershire', 'Leics', 'Leicester-|shire'],
      ['Cambridgeshire', 'Cambs', 'Cambridge-|shire'],
      ['Norfolk', 'Norf'],
    ],
  ],
  [
    7,
    2,
    [
      ['West Midlands', 'WMid', 'West|Midlands'],
      ['Warwickshire', 'Warks'],
      ['Northamptonshire', 'Nhant', 'Northampton-|shire'],
      ['Bedfordshire', 'Beds'],
      ['Suffolk', 'Suff'],
    ],
  ],
  [
    8,
    2,
    [
      ['Gloucestershire', 'Glos', 'Gloucester-|shire'],
      ['Thames Valley', 'ThamV', 'Thames|Valley'],
      ['Hertfordshire', 'Herts'],
      ['Essex', 'Essex'],
    ],
  ],
  [
    9,
    1,
    [
      ['Avon and Somerset', 'Avon', 'Avon and|Somerset'],
      ['Wiltshire', 'Wilts'],
      ['Metropolitan Police', 'Met', 'Metropolitan|Police'],
      ['City of London', 'City', 'City of|London'],
    ],
  ],
  [
    10,
    1,
    [
      ['Devon & Cornwall', 'Devon', 'Devon &|Cornwall'],
      ['Dorset', 'Dors'],
      ['Hampshire', 'Hants'],
      ['Surrey', 'Surr'],
      ['Kent', 'Kent'],
    ],
  ],
  [11, 3, [['Sussex', 'Suss']]],
]

const wales: readonly (readonly [row: number, column: number, forces: Row])[] = [
  [5, 1, [['North Wales', 'NWal', 'North|Wales']]],
  [6, 1, [['Dyfed-Powys', 'Dyfed', 'Dyfed-|Powys']]],
  [7, 1, [['Gwent', 'Gwent']]],
  [8, 1, [['South Wales', 'SWal', 'South|Wales']]],
]

/** The 43 territorial forces. */
export const territorial: readonly Tile[] = [...toTiles(england, 'England'), ...toTiles(wales, 'Wales')]

/** Its patch is the railways, so that it has no place on a map: it stands apart. */
export const transport: Tile = {
  name: 'British Transport Police',
  short: 'BTP',
  lines: ['British', 'Transport'],
  nation: 'England and Wales, and Scotland',
  column: 6,
  row: 2,
}

/** The two of which the figures of England and Wales do not speak. */
export const others: readonly Tile[] = [
  { name: 'Police Scotland', short: 'Scotl', lines: ['Police', 'Scotland'], nation: 'Scotland', column: 3, row: 0 },
  {
    name: 'Police Service of Northern Ireland',
    short: 'PSNI',
    lines: ['Northern', 'Ireland'],
    nation: 'Northern Ireland',
    column: 0,
    row: 3,
  },
]

function toTiles(rows: typeof england, nation: Tile['nation']): Tile[] {
  return rows.flatMap(([row, first, forces]) =>
    forces.map(([name, short, lines = name], at) => ({
      name,
      short,
      lines: lines.split('|'),
      nation,
      column: first + at,
      row,
    })),
  )
}
