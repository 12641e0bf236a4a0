import { z } from 'zod'
import { clientAddressContext, servicesContext } from '../contexts.ts'
import { toRescue, toRescueAfter } from '../http/rescue.server.ts'
import { readDraft, readText } from '../journey/draft.ts'
import { findSeatByCode, findSeatByPostcode, waysToFind } from '../journey/seat-answer.ts'
import { MemberFound } from '../pages/member-found.tsx'
import { PostcodeForm } from '../pages/postcode-form.tsx'
import { RescuePage } from '../pages/rescue-page.tsx'
import type { Route } from './+types/find-mp'

/** Asked by POST alone: a postcode in a URL would stay in histories and logs. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const services = context.get(servicesContext)
  const draft = readDraft(form)
  const typed = readText(form, 'postcode')
  // The same page again in another language: nothing is asked of anybody.
  if (readText(form, 'intent') === 'show') return { view: 'answer' as const, answer: undefined, typed, draft }
  try {
    const isWithin = await services.isWithinLimit('postcode-by-address', context.get(clientAddressContext))
    if (!isWithin) return toRescue('too-many', draft)
    // A seat that no page of ours has shown yet was found on the device.
    const foundBy = z.enum(waysToFind).catch('device').parse(readText(form, 'foundBy'))
    const answer = draft.gss
      ? await findSeatByCode(draft.gss, foundBy, services)
      : await findSeatByPostcode(typed, services)
    return { view: 'answer' as const, answer, typed, draft }
  } catch (error) {
    return toRescueAfter(error, draft)
  }
}

export default function FindMp({ actionData }: Route.ComponentProps) {
  if (actionData?.view === 'rescue') return <RescuePage {...actionData} />
  if (actionData?.answer?.answer === 'seat') return <MemberFound found={actionData.answer} draft={actionData.draft} />
  return <PostcodeForm answer={actionData?.answer} draft={actionData?.draft} typed={actionData?.typed ?? ''} />
}
