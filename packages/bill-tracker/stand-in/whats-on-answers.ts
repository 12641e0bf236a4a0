import type { EventContent, NonSittingContent, WhatsOnContent } from './whats-on.ts'

interface Asked {
  query: URLSearchParams
}

type Answer = (holdings: { whatsOn: WhatsOnContent }, asked: Asked) => unknown

/** The paths of the What's On API. Without days, Parliament refuses. */
export const whatsOnRoutes: readonly (readonly [RegExp, Answer])[] = [
  [
    /^\/calendar\/events\/list\.json$/,
    ({ whatsOn: { events } }, { query }) => {
      const [from, to] = [query.get('startDate'), query.get('endDate')]
      if (from === null || to === null) return undefined
      return events.filter(({ house, on }) => house === query.get('house') && on >= from && on <= to).map(toEvent)
    },
  ],
  [
    /^\/calendar\/events\/nonsitting\.json$/,
    ({ whatsOn: { nonSittings } }, { query }) => {
      const [from, to] = [query.get('startDate') ?? '', query.get('endDate') ?? '9999']
      return nonSittings
        .filter((span) => span.house === query.get('house') && span.from <= to && span.to >= from)
        .map(toNonSitting)
    },
  ],
]

function toEvent(event: EventContent): object {
  const { id, house, on, at, type, category, description, summary, cancelledOn, committee, memberIds, parts, bill } =
    event
  return {
    Id: id,
    StartDate: `${on}T00:00:00`,
    EndDate: `${on}T00:00:00`,
    StartTime: at,
    EndTime: '',
    CancelledDate: cancelledOn && `${cancelledOn}T00:00:00`,
    Description: description,
    Notes: null,
    SortOrder: 0,
    Type: type,
    House: house,
    LeadHouse: committee ? house : null,
    Category: category,
    Location: committee ? 'Made-up Room' : null,
    HasSpeakers: memberIds.length > 0,
    Committee: committee && {
      Id: committee.id,
      Description: committee.name,
      Category: 1,
      Inquiries: committee.inquiries.map(({ id: inquiry, title }) => ({
        Id: inquiry,
        Description: title,
        SortOrder: 0,
      })),
    },
    Members: memberIds.map((memberId, index) => ({
      Id: memberId,
      Name: `Made-up Member ${memberId - 990_200_000}`,
      SortOrder: index,
    })),
    EventActivities:
      parts &&
      parts.map(([from, to], index) => ({
        Id: index,
        StartTime: from,
        EndTime: to,
        Attendees: [{ Name: 'Made-up private person', Organisation: null }],
      })),
    Tags: [],
    Metadata: [],
    SummarisedDetails: summary,
    BillId: bill && String(bill.id),
    BillName: bill && bill.name,
    BillPageLink: bill && `https://bills.parliament.uk/bills/${bill.id}`,
  }
}

function toNonSitting({ house, from, to, what }: NonSittingContent, index: number): object {
  return {
    Id: 989_000 + index,
    StartDate: `${from}T00:00:00`,
    EndDate: `${to}T00:00:00`,
    StartTime: null,
    EndTime: null,
    Category: what,
    CategoryCode: '1',
    Description: null,
    SummarisedDetails: null,
    House: house,
  }
}
