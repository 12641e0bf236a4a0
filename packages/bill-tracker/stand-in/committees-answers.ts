import type {
  BusinessContent,
  CommitteeContent,
  CommitteesContent,
  PeriodContent,
  PublicationContent,
} from './committees.ts'

interface Asked {
  ids: number[]
  query: URLSearchParams
}

type Answer = (holdings: { committees: CommitteesContent }, asked: Asked) => unknown

/** The default of the API, and what it gives where more is asked. */
const mostAtOnce = 30
const orders = ['DateOpenedNewest', 'DateOpenedOldest', 'PublicationDateAscending', 'PublicationDateDescending']

/** The paths of the Committees API; who a bill's stage is before is the Bills API's. */
export const committeeRoutes: readonly (readonly [RegExp, Answer])[] = [
  [/^\/api\/CommitteeBusiness$/, ({ committees }, { query }) => listBusinesses(committees, query)],
  [
    /^\/api\/CommitteeBusiness\/(\d+)$/,
    ({ committees }, { ids: [id] }) => {
      const found = committees.businesses.find((business) => business.id === id)
      return found && { ...toSummary(found), scope: found.scope, relatedInformation: [], hcNumbers: [] }
    },
  ],
  [
    /^\/api\/Committees$/,
    ({ committees }, { query }) => {
      const business = committees.businesses.find(({ id }) => String(id) === query.get('CommitteeBusinessId'))
      return page(committees.committees.filter(({ id }) => business?.committees.includes(id)).map(toCommittee), query)
    },
  ],
  [
    /^\/api\/Committees\/(\d+)\/Members$/,
    ({ committees }, { ids: [id], query }) => {
      const found = committees.committees.find((committee) => committee.id === id)
      return found && page(toMembers(found), query)
    },
  ],
  [/^\/api\/Publications$/, ({ committees }, { query }) => listPublications(committees, query)],
  [
    /^\/api\/Publications\/(\d+)$/,
    ({ committees }, { ids: [id] }) => {
      const found = committees.publications.find((publication) => publication.id === id)
      return found && toPublication(committees, found)
    },
  ],
  [
    /^\/api\/v1\/Bills\/\d+\/Stages\/(\d+)$/,
    ({ committees }, { ids: [id = 0] }) => {
      const committee = committees.stages[id]
      return { id, stageId: 8, committee: committee ? { ...committee, category: 'General', house: 'Commons' } : null }
    },
  ],
]

function page(items: object[], query: URLSearchParams): object | undefined {
  const order = query.get('SortOrder')
  if (order !== null && !orders.includes(order)) return undefined
  const skip = Number(query.get('Skip') ?? 0)
  const take = Math.min(Number(query.get('Take') ?? mostAtOnce), mostAtOnce)
  return { items: items.slice(skip, skip + take), totalResults: items.length }
}

function listBusinesses({ businesses }: CommitteesContent, query: URLSearchParams): object | undefined {
  const from = query.get('DateFrom')
  const found = businesses
    .filter(({ periods }) => query.get('CurrentlyAcceptingEvidence') !== 'true' || periods.some(({ isOpen }) => isOpen))
    .filter(({ openedOn }) => from === null || openedOn >= from)
  return page(found.map(toSummary), query)
}

/** Without its words, and without whose it is. */
function toSummary({ id, title, type, openedOn, closedOn, periods, nextOral }: BusinessContent): object {
  return {
    id,
    title,
    type: { id: 1, name: type, isInquiry: type === 'Inquiry', description: '' },
    openDate: `${openedOn}T00:00:00`,
    closeDate: closedOn && `${closedOn}T00:00:00`,
    latestReport: null,
    openSubmissionPeriods: periods.filter(({ isOpen }) => isOpen).map(toPeriod),
    closedSubmissionPeriods: periods.filter(({ isOpen }) => !isOpen).map(toPeriod),
    nextOralEvidenceSession: nextOral === null ? null : { id: 1, startDate: nextOral },
    contact: { email: 'made-up@example.org', phone: '020 7946 0000', address: null },
  }
}

function toPeriod({ id, from, to, type }: PeriodContent): object {
  return {
    id,
    startDate: `${from}T00:00:00`,
    endDate: to,
    submissionType: type ?? 'WrittenEvidence',
    isPromoted: false,
    statusMessage: '<p>Anybody may answer.</p>',
    allowSubmissionsPastEndDate: false,
  }
}

function toCommittee({ id, name, house }: CommitteeContent): object {
  return { id, name, house, category: { id: 1, name: 'Select' }, contact: { email: 'made-up@example.org' } }
}

/** One row a person, with a role for each time that they sat or presided. */
function toMembers({ members }: CommitteeContent): object[] {
  return [...Map.groupBy(members, ({ name }) => name)].map(([name, roles], index) => ({
    id: 993_000 + index,
    personId: 992_000 + index,
    name,
    memberInfo: roles[0]?.memberId ? { mnisId: roles[0].memberId, displayAs: name, listAs: name } : null,
    isLayMember: !roles[0]?.memberId,
    roles: roles.map(({ isChair = false, from, to }) => ({
      startDate: `${from}T00:00:00`,
      endDate: to && `${to}T00:00:00`,
      role: { id: isChair ? 1 : 2, name: isChair ? 'Chair' : 'Member', isChair },
    })),
  }))
}

function listPublications(content: CommitteesContent, query: URLSearchParams): object | undefined {
  const types = query.getAll('PublicationTypeIds').map(Number)
  const from = query.get('StartDate')
  const found = content.publications
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .filter(({ on }) => from === null || on >= from)
    .toSorted((one, other) => other.on.localeCompare(one.on))
  return page(
    found.map((publication) => toPublication(content, publication)),
    query,
  )
}

const typeNames = { 1: 'Report', 2: 'Government Response', 3: 'Correspondence', 12: 'Special Report' } as const

function toPublication({ businesses, committees }: CommitteesContent, publication: PublicationContent): object {
  const { id, type, title, on, document, replyTo, department, repliedBy = [], deadline } = publication
  const committee = committees.find((held) => held.id === publication.committee)
  return {
    id,
    description: title,
    publicationStartDate: on,
    publicationEndDate: null,
    type: { id: type, name: typeNames[type], governmentCanRespond: type === 1 },
    committee: committee && toCommittee(committee),
    businesses: businesses.filter((held) => publication.businesses.includes(held.id)).map(toSummary),
    documents: document === null ? [] : [{ documentId: document, files: [{ fileName: 'made-up.pdf', url: null }] }],
    hcNumber: { number: String(id).slice(-3), sessionId: 40, sessionDescription: '2026-27' },
    hlPaper: null,
    responseToPublicationId: replyTo ?? null,
    respondingDepartment: department === undefined ? null : { id: 1, name: department },
    governmentResponses: {
      publication: repliedBy.map((reply) => ({ id: reply })),
      responseDeadline: deadline ?? null,
      responseExcepted: false,
    },
    additionalContentUrl: null,
    additionalContentUrl2: null,
  }
}
