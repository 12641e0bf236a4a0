export interface EventContent {
  id: number
  house: 'Commons' | 'Lords'
  on: string
  /** Empty after other business. */
  at: string
  type: string
  category: string
  description: string | null
  summary: string
  cancelledOn: string | null
  committee: { id: number; name: string; inquiries: { id: number; title: string }[] } | null
  memberIds: number[]
  parts: [from: string, to: string][] | null
  bill: { id: number; name: string } | null
}

export interface NonSittingContent {
  house: 'Commons' | 'Lords'
  from: string
  to: string
  what: string
}

export interface WhatsOnContent {
  events: EventContent[]
  nonSittings: NonSittingContent[]
}

const plain = { at: '', cancelledOn: null, committee: null, memberIds: [], parts: null, bill: null }
const chamber = { ...plain, house: 'Commons', type: 'Main Chamber' } as const

/** Made events of the weeks after 1 March 2026, and the recess before them. */
export function buildWhatsOn(): WhatsOnContent {
  return {
    events: structuredClone([...inTheChamber, ...elsewhere]),
    nonSittings: [
      { house: 'Commons', from: '2026-02-13', to: '2026-02-22', what: 'Recess - Commons' },
      { house: 'Lords', from: '2026-02-13', to: '2026-02-22', what: 'Recess - Lords' },
      { house: 'Commons', from: '2026-03-13', to: '2026-03-13', what: 'Non-sitting Friday' },
    ],
  }
}

// Parliament's list is in no order of days.
const inTheChamber: readonly EventContent[] = [
  {
    ...chamber,
    id: 991_002,
    on: '2026-03-04',
    category: 'Adjournment',
    description: 'Made-up  safe reporting by victims',
    summary: String.raw`Commons - Main Chamber\nAdjournment\nMade-up  safe reporting by victims`,
    memberIds: [990_200_011],
  },
  {
    ...chamber,
    id: 991_001,
    on: '2026-03-03',
    at: '14:30',
    category: 'Legislation',
    description: null,
    summary: String.raw`Commons - Main Chamber\nLegislation`,
    bill: { id: 9001, name: 'Made-up Harbours Bill' },
  },
]

const elsewhere: readonly EventContent[] = [
  {
    ...plain,
    id: 991_003,
    house: 'Commons',
    type: 'Select & Joint Committees',
    on: '2026-03-10',
    at: '09:30',
    category: 'Oral evidence',
    description: null,
    summary: 'Commons - Select & Joint Committees',
    committee: {
      id: 997_001,
      name: 'Made-up Affairs Committee',
      inquiries: [{ id: 998_001, title: 'Made-up inquiry: victims and the police' }],
    },
    parts: [
      ['11:15 am', '12:00 pm'],
      ['10:00 am', '11:15 am'],
    ],
  },
  {
    ...plain,
    house: 'Lords',
    type: 'Main Chamber',
    id: 991_004,
    on: '2026-03-05',
    at: '15:00:00',
    category: 'Debate',
    description: 'Made-up quays',
    summary: 'Lords - Main Chamber',
  },
  {
    ...plain,
    house: 'Lords',
    type: 'Main Chamber',
    id: 991_000,
    on: '2026-02-11',
    at: '15:00',
    category: 'Debate',
    description: 'Made-up, of before recess',
    summary: '',
  },
  { ...chamber, id: 990_999, on: '2026-02-10', category: 'Debate', description: 'Made-up, of before', summary: '' },
]
