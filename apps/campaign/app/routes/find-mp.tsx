import { data, href, redirect } from 'react-router'
import { z } from 'zod'
import { clientAddressContext, servicesContext, visitContext } from '../contexts.ts'
import { type Rescue, rescueAfter, rescueStatuses } from '../http/rescue.server.ts'
import { admit } from '../journey/admit.ts'
import { carryPostcode } from '../journey/carry-postcode.ts'
import { type Draft, emptyDraft, readText } from '../journey/draft.ts'
import { withBorders } from '../journey/name-borders.ts'
import {
  askWhich,
  findSeatByCode,
  findSeatByPostcode,
  type SeatAnswer,
  waysToFind,
  whysAsked,
} from '../journey/seat-answer.ts'
import { MemberFound } from '../pages/member-found.tsx'
import { PostcodeForm } from '../pages/postcode-form.tsx'
import { WhichSeat } from '../pages/which-seat.tsx'
import { RescuePage } from '../pages/rescue-page.tsx'
import type { Services } from '../services/index.server.ts'
import { readCarriedBy } from '../visit/read-carried.ts'
import type { VisitKeeper } from '../visit/visit-keeper.server.ts'
import { toEnded, toHindered } from '../journey/to-ended.ts'
import type { Route } from './+types/find-mp'

/** What was typed in this visit, for whoever comes back to it. */
export async function loader({ context }: Route.LoaderArgs) {
  const visit = context.get(visitContext).current()
  const lookUp = visit?.lookUp
  const draft = visit?.letter?.draft ?? emptyDraft
  const typed = lookUp?.typed ?? ''
  try {
    const among = lookUp?.among && (await askWhich(lookUp.among, context.get(servicesContext).seats))
    const answer: SeatAnswer | undefined = among ?? lookUp?.unseated
    return { view: 'answer' as const, answer, typed, draft }
  } catch (error) {
    const rescue = rescueAfter(error, draft)
    return data({ ...rescue, postcode: typed }, { status: rescueStatuses[rescue.why] })
  }
}

/** Asked by POST alone: a postcode in a URL would stay in histories and logs. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData()
  const visit = context.get(visitContext)
  const carried = readCarriedBy(request, form, visit)
  if (carried.is === 'closed') return toEnded(params)
  const { draft, inVisit } = carried
  const services = context.get(servicesContext)
  const clientAddress = context.get(clientAddressContext)
  const found = await findSeat({ form, draft, clientAddress }, services).catch((error: unknown) =>
    rescueAfter(error, draft),
  )
  if (found.view === 'answer') {
    const typed = readText(form, 'postcode')
    const answered = { ...found, typed, draft: carryPostcode(draft, typed, found.answer) }
    return inVisit ? answerInVisit(answered, visit, params) : answered
  }
  const kept = inVisit && toHindered({ visit, draft, hindered: found.why, params })
  return kept || data({ ...found, postcode: readText(form, 'postcode') }, { status: rescueStatuses[found.why] })
}

interface Search {
  form: FormData
  draft: Draft
  clientAddress: string
}

async function findSeat(
  { form, draft, clientAddress }: Search,
  services: Services,
): Promise<{ view: 'answer'; answer: SeatAnswer | undefined } | Rescue> {
  // The same page again, perhaps in another language: nothing is asked of anybody.
  if (readText(form, 'intent') === 'show') return { view: 'answer', answer: undefined }
  const admitted = await admit({
    meeting: draft.meeting,
    countAtMeeting: (meeting) => services.meetings.countLookUp(meeting, clientAddress),
    countByAddress: () => services.guard.isWithinLimit('postcode-by-address', clientAddress),
  })
  if (admitted.is === 'hindered') return { view: 'rescue', why: admitted.why, draft }
  // A seat that no page of ours has shown yet was found on the device.
  const foundBy = z.enum(waysToFind).catch('device').parse(readText(form, 'foundBy'))
  const why = z.enum(whysAsked).safeParse(readText(form, 'askedFor'))
  if (why.success) {
    const gss = readText(form, 'among')
      .split(' ')
      .filter((code) => code !== '')
    return { view: 'answer', answer: await askWhich({ gss, why: why.data }, services.seats) }
  }
  if (!draft.gss)
    return { view: 'answer', answer: await findSeatByPostcode(readText(form, 'postcode'), services.seats) }
  const answer = await findSeatByCode(draft.gss, foundBy, services.seats)
  if (answer.answer !== 'seat') return { view: 'answer', answer }
  return {
    view: 'answer',
    answer: { ...answer, seat: await withBorders(answer.seat, draft.border, services.seats.find) },
  }
}

interface Found {
  answer: SeatAnswer | undefined
  typed: string
  draft: Draft
}

/** Each page is asked for by its address. The seat gets into the letter only by the button that says that it is the right one. */
function answerInVisit({ answer, typed, draft }: Found, visit: VisitKeeper, params: Route.ActionArgs['params']) {
  const letter = { draft: { ...draft, gss: '' } }
  if (answer?.answer === 'which-seat') {
    const { seats, why, isMostInFirst } = answer
    visit.keep({ letter, lookUp: { typed, among: { gss: seats.map(({ gss }) => gss), why, isMostInFirst } } })
    return redirect(href('/:language?/write/mp', params), 303)
  }
  if (answer?.answer !== 'seat') {
    visit.keep({ letter, lookUp: { typed, ...(answer && { unseated: answer }) } })
    return redirect(href('/:language?/write/mp', params), 303)
  }
  const { seat, foundBy, place } = answer
  const known = visit.current()?.lookUp?.typed ?? ''
  const found = { gss: seat.gss, foundBy, ...(place !== undefined && { place }) }
  visit.keep({ letter, lookUp: { typed: typed || known, found } })
  return redirect(href('/:language?/write/mp/found', params), 303)
}

export default function FindMp({ loaderData, actionData = loaderData }: Route.ComponentProps) {
  if (actionData.view === 'rescue') return <RescuePage {...actionData} />
  const { answer, draft, typed } = actionData
  if (answer?.answer === 'seat') return <MemberFound found={answer} draft={draft} />
  if (answer?.answer === 'which-seat' && answer.why !== 'unknown') return <WhichSeat asked={answer} draft={draft} />
  return <PostcodeForm answer={answer} draft={draft} typed={typed} />
}
