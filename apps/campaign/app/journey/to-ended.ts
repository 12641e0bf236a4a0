import { href, redirect } from 'react-router'
import type { Draft } from './draft.ts'
import type { Hindrance } from '../visit/visit.ts'
import type { VisitKeeper } from '../visit/visit-keeper.server.ts'

interface InLanguage {
  language?: string
}

/**
 * To the page that says that a letter is closed. Never the answer to a post itself: a browser keeps what it posted for as long as it
 * keeps the page that answered.
 */
export function toEnded({ language }: InLanguage): Response {
  return redirect(href('/:language?/write/letter', language === undefined ? {} : { language }), 303)
}

interface Hindered {
  visit: VisitKeeper
  draft: Draft
  hindered: Hindrance
  params: InLanguage
}

/** To the page that says what hindered a step, with all that was typed; undefined where the visit has no room for it. */
export function toHindered({ visit, draft, hindered, params: { language } }: Hindered): Response | undefined {
  if (!visit.keep({ letter: { draft, hindered } })) return undefined
  const step = { step: 'hindered' }
  return redirect(href('/:language?/write/letter/:step', language === undefined ? step : { ...step, language }), 303)
}
