import { href, redirect } from 'react-router'
import { servicesContext, visitContext } from '../contexts.ts'
import { toRescueAfter } from '../http/rescue.server.ts'
import { type Draft, emptyDraft } from '../journey/draft.ts'
import { RescuePage } from '../pages/rescue-page.tsx'
import { SeatList } from '../pages/seat-list.tsx'
import type { Services } from '../services.server.ts'
import { readCarriedBy } from '../visit/read-carried.ts'
import { toEnded } from './to-ended.ts'
import type { Route } from './+types/choose-seat'

export const loader = ({ context }: Route.LoaderArgs) =>
  listChoices(context.get(servicesContext), context.get(visitContext).current()?.letter?.draft ?? emptyDraft)

/** Carries what is typed so far through the choice. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const visit = context.get(visitContext)
  const carried = readCarriedBy(request, await request.formData(), visit)
  if (carried.is === 'closed') return toEnded(params)
  const { draft, inVisit } = carried
  if (inVisit && visit.keep({ letter: { draft } })) return redirect(href('/:language?/write/seat', params), 303)
  return listChoices(context.get(servicesContext), draft)
}

async function listChoices(services: Services, draft: Draft) {
  try {
    const seats = await services.listSeats()
    return { view: 'list' as const, seats: seats.map(({ gss, name, nation }) => ({ gss, name, nation })), draft }
  } catch (error) {
    return toRescueAfter(error, draft)
  }
}

export default function ChooseSeat({ loaderData, actionData = loaderData }: Route.ComponentProps) {
  return actionData.view === 'rescue' ? <RescuePage {...actionData} /> : <SeatList {...actionData} />
}
