export interface PeriodContent {
  id: number
  from: string
  /** With its hour; null where evidence is taken as it comes. */
  to: string | null
  type?: string
  isOpen: boolean
}

export interface BusinessContent {
  id: number
  title: string
  type: string
  openedOn: string
  closedOn: string | null
  /** HTML. */
  scope: string
  committees: number[]
  periods: PeriodContent[]
  nextOral: string | null
}

export interface PublicationContent {
  id: number
  /** 1 is a report, 2 a reply of the Government, 12 a special report, 3 a letter. */
  type: 1 | 2 | 3 | 12
  title: string
  on: string
  committee: number
  businesses: number[]
  document: number | null
  replyTo?: number
  department?: string
  repliedBy?: number[]
  deadline?: string
}

export interface CommitteeContent {
  id: number
  name: string
  house: 'Commons' | 'Lords'
  members: { memberId: number | null; name: string; isChair?: boolean; from: string; to: string | null }[]
}

export interface CommitteesContent {
  businesses: BusinessContent[]
  publications: PublicationContent[]
  committees: CommitteeContent[]
  /** Which committee a stage of a bill is before, by the number of the stage. */
  stages: Record<number, { id: number; name: string }>
}

const memberId = (number: number): number => 990_200_000 + number

/** Made committees with made work: calls that close, that take evidence as it comes, and that closed; reports with and without replies. */
export function buildCommittees(): CommitteesContent {
  return { businesses: [...buildBusinesses()], publications: buildPublications(), committees: buildBoth(), stages: {} }
}

function buildBusinesses(): BusinessContent[] {
  const open = { type: 'Inquiry', openedOn: '2026-02-20', closedOn: null, nextOral: null }
  return [
    {
      ...open,
      id: 998_001,
      title: 'Made-up inquiry: victims and the  police',
      scope:
        '<p>The Committee asks how victims with insecure status can report safely.</p><ul><li>What is shared?</li></ul>',
      committees: [997_001],
      periods: [{ id: 996_001, from: '2026-02-20', to: '2026-03-20T17:00:00', isOpen: true }],
      nextOral: '2026-03-10T10:00:00',
    },
    {
      ...open,
      id: 998_002,
      title: 'Made-up inquiry: harbours',
      scope: '<p>Harbours.</p>',
      committees: [997_001, 997_002],
      periods: [{ id: 996_002, from: '2026-02-20', to: null, isOpen: true }],
    },
    {
      ...open,
      id: 998_003,
      title: 'Made-up private bill',
      type: 'Private bill',
      scope: '',
      committees: [997_002],
      periods: [{ id: 996_003, from: '2026-02-20', to: '2026-03-09T17:00:00', type: 'Petition', isOpen: true }],
    },
    {
      ...open,
      id: 998_004,
      title: 'Made-up inquiry: quays',
      scope: '<p>Quays.</p>',
      committees: [997_002],
      periods: [{ id: 996_004, from: '2026-01-05', to: '2026-02-25T23:59:00', isOpen: false }],
    },
  ]
}

function buildPublications(): PublicationContent[] {
  const report = { committee: 997_001, businesses: [998_001] }
  return [
    {
      ...report,
      id: 995_001,
      type: 1,
      title: '1st Report - Made-up victims',
      on: '2026-02-27T00:01:00',
      document: 994_001,
    },
    {
      ...report,
      id: 995_002,
      type: 1,
      title: '2nd Report - Made-up quays',
      on: '2026-02-26T10:00:00',
      document: null,
      businesses: [998_004],
      deadline: '2026-05-15T00:00:00',
    },
    { ...report, id: 995_003, type: 3, title: 'Made-up letter', on: '2026-02-28T10:00:00', document: 994_003 },
    {
      ...report,
      id: 995_000,
      type: 1,
      title: '9th Report - Made-up, of long ago',
      on: '2025-12-01T00:01:00',
      document: 994_000,
    },
  ]
}

function buildBoth(): CommitteeContent[] {
  return [
    { id: 997_001, name: 'Made-up Affairs Committee', house: 'Commons', members: [] },
    { id: 997_002, name: 'Made-up Harbours Committee', house: 'Lords', members: [] },
    {
      id: 997_003,
      name: 'Made-up Bill Committee',
      house: 'Commons',
      members: [
        { memberId: memberId(31), name: 'Made-up Member 31', isChair: true, from: '2026-02-10', to: null },
        { memberId: memberId(31), name: 'Made-up Member 31', from: '2026-02-10', to: null },
        { memberId: memberId(32), name: 'Made-up Member 32', from: '2026-02-10', to: '2026-02-24' },
        { memberId: memberId(33), name: 'Made-up Member 33', from: '2026-02-24', to: null },
        { memberId: null, name: 'Made-up lay person', from: '2026-02-10', to: null },
      ],
    },
  ]
}
