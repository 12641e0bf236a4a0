import { servicesContext } from '../contexts.ts'
import { toRescueAfter } from '../http/rescue.server.ts'
import { type Draft, emptyDraft, readDraft } from '../journey/draft.ts'
import { RescuePage } from '../pages/rescue-page.tsx'
import { SeatList } from '../pages/seat-list.tsx'
import type { Services } from '../services.server.ts'
import type { Route } from './+types/choose-seat'

export const loader = ({ context }: Route.LoaderArgs) => listChoices(context.get(servicesContext), emptyDraft)

/** Carries what is typed so far through the choice. */
export async function action({ request, context }: Route.ActionArgs) {
  return listChoices(context.get(servicesContext), readDraft(await request.formData()))
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
