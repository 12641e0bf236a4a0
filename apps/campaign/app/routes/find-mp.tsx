import { data, href, redirect } from 'react-router'
import { clientAddressContext, servicesContext, visitContext } from '../contexts.ts'
import { rescueAfter, rescueStatuses } from '../http/rescue.server.ts'
import { isFromSite, keepAskedFields } from '../http/site-form.ts'
import { carryPostcode } from '../journey/carry-postcode.ts'
import { comeInFromSite } from '../journey/come-in.server.ts'
import { type Draft, emptyDraft, readText } from '../journey/draft.ts'
import { findSeat } from '../journey/find-seat.server.ts'
import { askWhich, type SeatAnswer } from '../journey/seat-answer.ts'
import { MemberFound } from '../pages/member-found.tsx'
import { PostcodeForm } from '../pages/postcode-form.tsx'
import { WhichSeat } from '../pages/which-seat.tsx'
import { RescuePage } from '../pages/rescue-page.tsx'
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
  const services = context.get(servicesContext)
  const siteOrigin = new URL(services.settings.siteUrl).origin
  return isFromSite(request, siteOrigin)
    ? answerSite({ request, context, params })
    : answerOwn({ request, context, params })
}

type Asked = Pick<Route.ActionArgs, 'request' | 'context' | 'params'>

async function answerOwn({ request, context, params }: Asked) {
  const form = await request.formData()
  const visit = context.get(visitContext)
  const carried = readCarriedBy(request, form, visit)
  if (carried.is === 'closed') return toEnded(params)
  return answerForm({ form, draft: carried.draft, inVisit: carried.inVisit }, { context, params })
}

/** A form of the public site's: what this visit had typed already stays, and each page is asked for by its address, from here. */
async function answerSite({ request, context, params }: Asked) {
  const form = keepAskedFields(await request.formData())
  const visit = context.get(visitContext)
  const before = visit.begin().letter?.draft ?? emptyDraft
  const draft = { ...before, gss: readText(form, 'gss'), border: readText(form, 'border') }
  const answer = await answerForm({ form, draft, inVisit: true }, { context, params })
  return comeInFromSite(answer, { form, draft, context, params })
}

interface Posted {
  form: FormData
  draft: Draft
  inVisit: boolean
}

async function answerForm({ form, draft, inVisit }: Posted, { context, params }: Omit<Asked, 'request'>) {
  const visit = context.get(visitContext)
  const clientAddress = context.get(clientAddressContext)
  const found = await findSeat({ form, draft, clientAddress }, context.get(servicesContext))
  if (found.view === 'answer') {
    const typed = readText(form, 'postcode')
    const answered = { ...found, typed, draft: carryPostcode(draft, typed, found.answer) }
    return inVisit ? answerInVisit(answered, visit, params) : answered
  }
  const kept = inVisit && toHindered({ visit, draft, hindered: found.why, params })
  return kept || data({ ...found, postcode: readText(form, 'postcode') }, { status: rescueStatuses[found.why] })
}

interface Found {
  answer: SeatAnswer | undefined
  typed: string
  draft: Draft
}

/** Each page is asked for by its address. The seat gets into the letter only by the button that says that it is the right one. */
function answerInVisit({ answer, typed, draft }: Found, visit: VisitKeeper, params: Asked['params']) {
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
