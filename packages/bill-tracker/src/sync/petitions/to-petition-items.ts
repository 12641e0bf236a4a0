import type { ItemDetails } from '@safe-to-report/db'
import { toLondonDay } from '../asking/london-day.ts'
import { toPlainProse } from '../asking/plain-text.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'
import type { PetitionAnswer } from './petitions-answers.ts'

const site = 'https://petition.parliament.uk'

/** The key of a petition among items: its number is another's among reports. */
export function petitionKey(id: number | string): string {
  return `petition-${id}`
}

/**
 * A petition and, once there is one, the Government's response to it, which is an item of its own: another speaks, on another day. A
 * petition is by a private person, of whom nothing is kept.
 */
export function toPetitionItems(said: PetitionAnswer): FetchedItem[] {
  const { attributes } = said
  const shared = {
    title: toPlainProse(attributes.action) ?? '',
    house: 'Commons' as const,
    body: bodyOf(said),
  }
  const petition: FetchedItem = {
    ...shared,
    kind: 'petition',
    key: petitionKey(said.id),
    text: [attributes.background, attributes.additional_details].map(toPlainProse).filter(Boolean).join('\n'),
    happenedOn: toLondonDay(attributes.opened_at) ?? null,
    url: urlOf(said),
    number: String(said.id),
    standing: attributes.state,
    details: detailsOf(said),
    raw: said,
  }
  const response = toResponse(said)
  return response ? [petition, { ...shared, ...response }] : [petition]
}

function toResponse(said: PetitionAnswer): Omit<FetchedItem, 'title'> | undefined {
  const response = said.attributes.government_response
  const text = [response?.summary, response?.details].map(toPlainProse).filter(Boolean).join('\n')
  if (text === '') return undefined
  return {
    kind: 'reply',
    key: petitionKey(said.id),
    text,
    happenedOn: toLondonDay(response?.responded_on) ?? toLondonDay(response?.created_at) ?? null,
    url: `${urlOf(said)}?reveal_response=yes#response-threshold`,
    aboutKey: petitionKey(said.id),
    standing: 'published',
    raw: response,
  }
}

function urlOf(said: PetitionAnswer): string {
  return `${site}/${isArchived(said) ? 'archived/' : ''}petitions/${said.id}`
}

function isArchived({ type }: PetitionAnswer): boolean {
  return type === 'archived-petition'
}

function bodyOf({ attributes: { departments } }: PetitionAnswer): string | null {
  return (departments ?? []).flatMap(({ name }) => name?.trim() || []).join(', ') || null
}

function detailsOf(said: PetitionAnswer): ItemDetails {
  const { signature_count, closed_at, scheduled_debate_date, debate } = said.attributes
  const closedOn = toLondonDay(closed_at)
  const debateOn = toLondonDay(scheduled_debate_date)
  const debatedOn = toLondonDay(debate?.debated_on)
  return {
    signatures: signature_count,
    ...(closedOn && { closedOn }),
    ...(debateOn && { debateOn }),
    ...(debatedOn && { debatedOn }),
    ...(debate?.transcript_url && { debateUrl: debate.transcript_url }),
    ...(isArchived(said) && { isArchived: true }),
  }
}
