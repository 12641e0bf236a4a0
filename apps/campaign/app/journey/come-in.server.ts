import { href, redirect, type RouterContextProvider } from 'react-router'
import { servicesContext, visitContext } from '../contexts.ts'
import { requestedLanguage } from '../http/requested-language.ts'
import { isLetterPage } from '../visit/visit.ts'
import type { Draft } from './draft.ts'
import { readText } from './draft.ts'
import { readPressed } from './read-pressed.ts'
import { showStep } from './show-step.server.ts'

interface FromSite {
  form: FormData
  draft: Draft
  context: Readonly<RouterContextProvider>
  params: { language?: string }
}

/**
 * Where a form of the public site's leads. The cookie of this visit goes along with no request that another site began, redirects of it
 * included: so between the post, which must not stay in the browser, and the page lies one that asks for it from here.
 */
export async function comeInFromSite<Answer>(answer: Answer | Response, from: FromSite): Promise<Answer | Response> {
  if (!(answer instanceof Response)) return answer
  const asked = pageAt(answer.headers.get('location') ?? '')
  const isSeat = asked === 'found'
  const page = isSeat && readText(from.form, 'intent') === 'write' ? await beginLetter(from) : asked
  return redirect(href('/:language?/write/mp/on/:page', { ...from.params, page }), 303)
}

/** The seat was shown on the site, and its button said that it is theirs: the first page of the letter comes next. */
async function beginLetter({ form, draft, context, params }: FromSite): Promise<string> {
  const visit = context.get(visitContext)
  const pressed = readPressed(form)
  const letter = { ...(visit.current()?.letter?.draft ?? draft), gss: draft.gss, border: draft.border }
  const asked = { pressed, draft: letter, language: requestedLanguage(params), services: context.get(servicesContext) }
  const { view } = await showStep(asked)
  // Whatever is not a page of the letter is told where the seat is.
  if (view.view !== 'letter' || !isLetterPage(view.step.step)) return 'found'
  const at = view.step.step
  visit.keep({ letter: { draft: view.step.draft, last: { at, draft: letter, pressed } } })
  return at
}

/** The pages by names of their own, so that an address can lead to these and to no other. */
function pageAt(location: string): string {
  const [, step] = /\/write\/letter\/([a-z-]+)$/.exec(location) ?? []
  if (step !== undefined) return step
  return location.endsWith('/write/mp/found') ? 'found' : 'which'
}

/** The address that such a name stands for; undefined for what is none. */
export function pathOfPage(page: string, params: { language?: string }): string | undefined {
  if (page === 'found') return href('/:language?/write/mp/found', params)
  if (page === 'which') return href('/:language?/write/mp', params)
  if (page !== 'hindered' && !isLetterPage(page)) return undefined
  return href('/:language?/write/letter/:step', { ...params, step: page })
}
