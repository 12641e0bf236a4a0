export interface StandInPlace {
  postcode: string
  country: string
  constituencyName: string | null
  gss: string | null
  /** Metres on the national grid, for what lies around it. */
  at?: { east: number; north: number }
}

/** Public buildings and their seats on the boundaries of 2024, as at 3 April 2026. */
const britishPlaces = [
  ['SW1A 0AA', 'E14001172', 'Cities of London and Westminster'],
  ['SE1 2DL', 'E14001085', 'Bermondsey and Old Southwark'],
  ['E8 1EA', 'E14001260', 'Hackney South and Shoreditch'],
  ['N1 2UD', 'E14001306', 'Islington South and Finsbury'],
  ['M1 1AD', 'E14001352', 'Manchester Central'],
  ['L3 1HU', 'E14001338', 'Liverpool Riverside'],
  ['LS1 1UR', 'E14001319', 'Leeds Central and Headingley'],
  ['S1 2HH', 'E14001467', 'Sheffield Central'],
  ['NE1 8QH', 'E14001377', 'Newcastle upon Tyne Central and West'],
  ['B1 1BB', 'E14001096', 'Birmingham Ladywood'],
  ['NG1 2DT', 'E14001410', 'Nottingham East'],
  ['LE1 6RN', 'E14001327', 'Leicester South'],
  ['NR2 1NH', 'E14001409', 'Norwich South'],
  ['OX1 1BX', 'E14001420', 'Oxford West and Abingdon'],
  ['BS1 5TR', 'E14001131', 'Bristol Central'],
  ['EX1 1JN', 'E14001231', 'Exeter'],
  ['PL1 2AA', 'E14001427', 'Plymouth Sutton and Devonport'],
  ['TR1 3AY', 'E14001554', 'Truro and Falmouth'],
  ['CF99 1SN', 'W07000091', 'Cardiff South and Penarth'],
  ['SA1 3SN', 'W07000108', 'Swansea West'],
  ['LL55 1SH', 'W07000096', 'Dwyfor Meirionnydd'],
  ['EH99 1SP', 'S14000078', 'Edinburgh East and Musselburgh'],
  ['G2 1DU', 'S14000086', 'Glasgow North East'],
  ['AB10 1AB', 'S14000061', 'Aberdeen South'],
  ['DD1 3BY', 'S14000075', 'Dundee Central'],
  ['KW15 1NY', 'S14000051', 'Orkney and Shetland'],
] as const

const countries: Record<string, string> = { E: 'England', W: 'Wales', S: 'Scotland' }

/** Made up, so that the answers for Northern Ireland and for a seat without a sample MP can be tried. */
const madeUpPlaces = [
  {
    postcode: 'BT1 1AA',
    country: 'Northern Ireland',
    constituencyName: 'Belfast South and Mid Down',
    gss: 'N05000003',
  },
  { postcode: 'GU11 1AA', country: 'England', constituencyName: 'Aldershot', gss: 'E14001063' },
  // On both sides of a border, and of no place.
  {
    postcode: 'GU14 1AA',
    country: 'England',
    constituencyName: 'Aldershot',
    gss: 'E14001063',
    at: { east: 0, north: 0 },
  },
  {
    postcode: 'GU14 1AB',
    country: 'England',
    constituencyName: 'Farnham and Bordon',
    gss: 'E14001234',
    at: { east: 80, north: 0 },
  },
  { postcode: 'EN77 1AA', country: '', constituencyName: null, gss: null },
]

const crownDependencies = [
  { postcode: 'JE2 4WD', country: 'Channel Islands', constituencyName: null, gss: 'L99999999' },
  { postcode: 'GY1 1AA', country: 'Channel Islands', constituencyName: null, gss: 'L99999999' },
  { postcode: 'IM1 1AA', country: 'Isle of Man', constituencyName: null, gss: 'M99999999' },
]

export const livePlaces: StandInPlace[] = [
  ...britishPlaces.map(([postcode, gss, constituencyName]) => ({
    postcode,
    country: countries[gss.charAt(0)] ?? 'England',
    constituencyName,
    gss,
  })),
  ...madeUpPlaces,
  ...crownDependencies,
]

/** Withdrawn postcodes, with the month in which they were. */
export const terminatedPlaces = [{ postcode: 'AB1 0AA', year: 1996, month: 6 }]
