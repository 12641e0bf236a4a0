import { z } from 'zod'
import { type Rescue, rescueAfter } from '../http/rescue.server.ts'
import type { Services } from '../services/index.server.ts'
import { admit } from './admit.ts'
import { type Draft, readText } from './draft.ts'
import { withDeeds } from './find-deeds.server.ts'
import { withBorders } from './name-borders.ts'
import { askWhich, findSeatByCode, findSeatByPostcode, type SeatAnswer, waysToFind, whysAsked } from './seat-answer.ts'

export interface SeatSearch {
  form: FormData
  draft: Draft
  clientAddress: string
}

export type SeatFound = { view: 'answer'; answer: SeatAnswer | undefined } | Rescue

/** Whose MP is somebody's, by what a form says: a postcode, a seat, or a few seats; a fault gives back all that was typed. */
export async function findSeat(search: SeatSearch, services: Services): Promise<SeatFound> {
  try {
    const found = await look(search, services)
    if (found.view !== 'answer' || !found.answer) return found
    return { view: 'answer', answer: await withDeeds(found.answer, services) }
  } catch (error) {
    return rescueAfter(error, search.draft)
  }
}

async function look({ form, draft, clientAddress }: SeatSearch, services: Services): Promise<SeatFound> {
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
