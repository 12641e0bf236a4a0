import { type Language, locales, seatNameIn } from '@safe-to-report/languages'
import { href, redirect } from 'react-router'
import { servicesContext, visitContext } from '../contexts.ts'
import { toRescueAfter } from '../http/rescue.server.ts'
import { type Draft, emptyDraft } from '../journey/draft.ts'
import type { Seat } from '../journey/seat.ts'
import { RescuePage } from '../pages/rescue-page.tsx'
import { SeatList } from '../pages/seat-list.tsx'
import type { Services } from '../services/index.server.ts'
import { readCarriedBy } from '../visit/read-carried.ts'
import { requestedLanguage } from '../http/requested-language.ts'
import { toEnded } from '../journey/to-ended.ts'
import type { Route } from './+types/choose-seat'

export function loader({ context, params }: Route.LoaderArgs) {
  const draft = context.get(visitContext).current()?.letter?.draft ?? emptyDraft
  return listChoices(context.get(servicesContext).seats, { draft, language: requestedLanguage(params) })
}

/** Carries what is typed so far through the choice. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const visit = context.get(visitContext)
  const carried = readCarriedBy(request, await request.formData(), visit)
  if (carried.is === 'closed') return toEnded(params)
  const { draft, inVisit } = carried
  if (inVisit && visit.keep({ letter: { draft } })) return redirect(href('/:language?/write/seat', params), 303)
  return listChoices(context.get(servicesContext).seats, { draft, language: requestedLanguage(params) })
}

async function listChoices(known: Services['seats'], { draft, language }: { draft: Draft; language: Language }) {
  try {
    const seats = await known.list()
    return { view: 'list' as const, seats: toChoices(seats, language), draft }
  } catch (error) {
    return toRescueAfter(error, draft)
  }
}

type Choice = Pick<Seat, 'gss' | 'name' | 'nation'>

/** By the names of the reader's language, in its order. */
function toChoices(seats: readonly Choice[], language: Language): Choice[] {
  const { compare } = new Intl.Collator(locales[language])
  return seats
    .map(({ gss, name, nation }) => ({ gss, name: seatNameIn(language, name), nation }))
    .toSorted((one, other) => compare(one.name, other.name))
}

export default function ChooseSeat({ loaderData, actionData = loaderData }: Route.ComponentProps) {
  return actionData.view === 'rescue' ? <RescuePage {...actionData} /> : <SeatList {...actionData} />
}
