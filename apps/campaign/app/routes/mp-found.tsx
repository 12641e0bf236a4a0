import { servicesContext, visitContext } from '../contexts.ts'
import { toRescueAfter } from '../http/rescue.server.ts'
import { emptyDraft } from '../journey/draft.ts'
import { withDeeds } from '../journey/find-deeds.server.ts'
import { findSeatByCode } from '../journey/seat-answer.ts'
import { withBorders } from '../journey/name-borders.ts'
import { LetterEnded } from '../pages/letter/letter-ended.tsx'
import { MemberFound } from '../pages/member-found.tsx'
import { RescuePage } from '../pages/rescue-page.tsx'
import type { Route } from './+types/mp-found'

/** Whose letter it will be, as it was found in this visit. */
export async function loader({ context }: Route.LoaderArgs) {
  const visit = context.get(visitContext).current()
  const found = visit?.lookUp?.found
  if (!found) return { view: 'ended' as const }
  const draft = visit.letter?.draft ?? emptyDraft
  try {
    const services = context.get(servicesContext)
    const { seats } = services
    const answer = await withDeeds(await findSeatByCode(found.gss, found.foundBy, seats), services)
    if (answer.answer !== 'seat') return { view: 'ended' as const }
    const seat = await withBorders(answer.seat, draft.border, seats.find)
    return { view: 'found' as const, found: { ...answer, seat, ...(found.place && { place: found.place }) }, draft }
  } catch (error) {
    return toRescueAfter(error, draft)
  }
}

export default function MpFound({ loaderData }: Route.ComponentProps) {
  if (loaderData.view === 'rescue') return <RescuePage {...loaderData} />
  if (loaderData.view === 'ended') return <LetterEnded />
  return <MemberFound found={loaderData.found} draft={loaderData.draft} />
}
