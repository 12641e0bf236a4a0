import { type Draft, emptyDraft, readDraft, readText } from '../journey/draft.ts'
import { isInPage } from './in-page.ts'
import type { Visit } from './visit.ts'
import type { VisitKeeper } from './visit-keeper.server.ts'

/** The names of the fields by which a form says to which letter it belongs, and what of it this page asked. */
export const numberField = 'letterNumber'
export const asksField = 'asks'

/** What a posted step brings along. */
export type Carried =
  /** Its letter was left, sent, or untouched for an hour. */
  | { is: 'closed' }
  /** `inVisit`: its answer is asked for by address, so that Back and Reload find it. */
  | { is: 'open'; draft: Draft; inVisit: boolean }

/**
 * All that was typed so far. A form without a number has all of it, and is answered at once: with a script the letter lives in
 * the page. A form with a number is of a visit, which has what the form does not ask, unless that was too long to keep.
 */
export function readCarried(form: FormData, visit: Visit | undefined): Carried {
  if (isClosed(form, visit)) return { is: 'closed' }
  const typed = readDraft(form)
  if (readText(form, numberField) === '') return { is: 'open', draft: typed, inVisit: false }
  if (!form.has(asksField)) return { is: 'open', draft: typed, inVisit: true }
  return {
    is: 'open',
    draft: merge(visit?.letter?.draft ?? emptyDraft, typed, readText(form, asksField).split(' ')),
    inVisit: true,
  }
}

/**
 * The same of a request. Where our script asks for the page of a visit, it takes the letter over: from then on the page has it, and
 * the visit does not.
 */
export function readCarriedBy(request: Request, form: FormData, visit: VisitKeeper): Carried {
  const carried = readCarried(form, visit.current())
  if (carried.is === 'closed' || !carried.inVisit || !isInPage(request)) return carried
  visit.endLetter()
  return { ...carried, inVisit: false }
}

/** Whether a form was of a visit that is over. */
export function isClosed(form: FormData, visit: Visit | undefined): boolean {
  const number = readText(form, numberField)
  return number !== '' && visit?.letterNumber !== number
}

function merge(before: Draft, typed: Draft, asked: readonly string[]): Draft {
  const fresh = Object.fromEntries(Object.entries(typed).filter(([name]) => asked.includes(name)))
  return { ...before, ...fresh, kept: [...new Set([...before.kept, ...typed.kept])] }
}
