import type { PetitionContent } from './petitions.ts'
import { Refused } from './refused.ts'

interface Asked {
  ids: number[]
  query: URLSearchParams
}

type Answer = (holdings: { petitions: PetitionContent[] }, asked: Asked) => unknown

/** The paths of petition.parliament.uk: what is open or was this Parliament, apart from the archive. */
export const petitionRoutes: readonly (readonly [RegExp, Answer])[] = [
  [/^\/petitions\.json$/, ({ petitions }, { query }) => list(petitions, query, 'petitions')],
  [/^\/archived\/petitions\.json$/, ({ petitions }, { query }) => list(petitions, query, 'archived/petitions')],
  [/^\/petitions\/(\d+)\.json$/, ({ petitions }, { ids }) => one(petitions, ids[0], 'petitions')],
  [/^\/archived\/petitions\/(\d+)\.json$/, ({ petitions }, { ids }) => one(petitions, ids[0], 'archived/petitions')],
]

type Shelf = 'petitions' | 'archived/petitions'

const pageSize = 50
const isOpen = ({ state }: PetitionContent): boolean => state === 'open'
const newest = (one: PetitionContent, other: PetitionContent): number =>
  other.openedOn.localeCompare(one.openedOn) || other.id - one.id

/** What each state lists, and in which order. */
const states: Record<string, (petitions: PetitionContent[]) => PetitionContent[]> = {
  all: (petitions) => petitions.toSorted((one, other) => other.signatures - one.signatures),
  open: (petitions) => petitions.filter(isOpen).toSorted((one, other) => other.signatures - one.signatures),
  recent: (petitions) => petitions.filter(isOpen).toSorted(newest),
  closed: (petitions) => petitions.filter(({ state }) => state === 'closed'),
  with_response: (petitions) =>
    petitions
      .filter(({ response }) => response !== null)
      .toSorted((one, other) => (other.response?.on ?? '').localeCompare(one.response?.on ?? '')),
  awaiting_debate: (petitions) =>
    petitions
      .filter(({ debateOn, debate }) => debateOn !== null && debate === null)
      .toSorted((one, other) => (one.debateOn ?? '').localeCompare(other.debateOn ?? '')),
  debated: (petitions) =>
    petitions
      .filter(({ debate }) => debate !== null)
      .toSorted((one, other) => (other.debate?.on ?? '').localeCompare(one.debate?.on ?? '')),
}

function list(petitions: readonly PetitionContent[], query: URLSearchParams, shelf: Shelf): unknown {
  const q = (query.get('q') ?? '').toLowerCase()
  if (/international/i.test(q)) return new Refused(500)
  const held = petitions.filter(({ isArchived }) => isArchived === (shelf === 'archived/petitions'))
  const found = (states[query.get('state') ?? 'all'] ?? states['all'] ?? ((all) => all))(held).filter(
    ({ action, background }) => q.split(/\s+/).some((word) => `${action} ${background}`.toLowerCase().includes(word)),
  )
  const page = Math.max(Number(query.get('page') ?? 1), 1)
  const last = Math.max(Math.ceil(found.length / pageSize), 1)
  return {
    links: {
      self: `https://petition.parliament.uk/${shelf}.json?page=${page}`,
      next: page < last ? `https://petition.parliament.uk/${shelf}.json?page=${page + 1}` : null,
    },
    data: found.slice((page - 1) * pageSize, page * pageSize).map((petition) => toView(petition, shelf)),
  }
}

function one(petitions: readonly PetitionContent[], id: number | undefined, shelf: Shelf): unknown {
  const petition = petitions.find((held) => held.id === id && held.isArchived === (shelf === 'archived/petitions'))
  if (!petition) return undefined
  const view = toView(petition, shelf)
  const seats = [{ name: 'Made-up Seat', ons_code: 'E14999999', mp: 'Made-up Member 1', signature_count: 7 }]
  return { data: { ...view, attributes: { ...view.attributes, signatures_by_constituency: seats } } }
}

function toView(petition: PetitionContent, shelf: Shelf) {
  const { response, debate } = petition
  return {
    type: petition.isArchived ? 'archived-petition' : 'petition',
    id: petition.id,
    links: { self: `https://petition.parliament.uk/${shelf}/${petition.id}.json` },
    attributes: {
      action: petition.action,
      background: petition.background,
      additional_details: petition.details,
      committee_note: '',
      state: petition.state,
      signature_count: petition.signatures,
      created_at: `${petition.openedOn}T08:00:00.000Z`,
      updated_at: `${petition.openedOn}T09:00:00.000Z`,
      rejected_at: null,
      opened_at: petition.state === 'rejected' ? null : `${petition.openedOn}T09:00:00.000Z`,
      closed_at: petition.closedOn && `${petition.closedOn}T22:59:59.000Z`,
      moderation_threshold_reached_at: null,
      response_threshold_reached_at: null,
      government_response_at: response && `${response.on}T10:00:00.000Z`,
      debate_threshold_reached_at: null,
      scheduled_debate_date: petition.debateOn,
      debate_outcome_at: debate && `${debate.on}T20:00:00.000Z`,
      creator_name: petition.state === 'open' ? petition.creator : null,
      rejection: petition.state === 'rejected' ? { code: 'duplicate', details: 'There is one already.' } : null,
      government_response: response && {
        responded_on: response.on,
        summary: response.summary,
        details: response.details,
        created_at: `${response.on}T10:00:00.000Z`,
        updated_at: `${response.on}T10:00:00.000Z`,
      },
      debate: debate && {
        debated_on: debate.on,
        transcript_url: 'https://hansard.parliament.uk/',
        video_url: null,
        debate_pack_url: null,
        overview: debate.overview,
      },
      departments: [],
      topics: [],
    },
  }
}
