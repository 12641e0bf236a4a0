import { chooseVariants, noFacts } from '@safe-to-report/letters/campaigns'
import { readFoundingCampaign } from '@safe-to-report/letters/founding'
import { letterLimits } from '@safe-to-report/letters/writing'
import { type Language, pathIn } from '@safe-to-report/languages'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import type { OpenCampaign } from '../journey/build-letter.ts'
import type { Draft } from '../journey/draft.ts'
import { decideLetterStep, type LetterIntent } from '../journey/letter-step.ts'
import { BeforeYouWrite } from '../pages/before-you-write.tsx'
import { LetterPage } from '../pages/letter/letter-page.tsx'
import { MemberFound } from '../pages/member-found.tsx'
import { aCampaign, aDraft, aMember, aSeat } from './builders.ts'

const founding = await readFoundingCampaign()
const seat = aSeat({
  name: 'Testford North and Exampleton',
  member: aMember({ name: 'Alexandra Example', party: 'Labour', phone: '020 7219 0000' }),
})
const campaign: OpenCampaign = {
  id: aCampaign().id,
  askSlug: founding.ask,
  recipientKind: 'member',
  content: chooseVariants(founding.content, { member: seat.member, seat, facts: { ...noFacts, nation: seat.nation } }),
}

/** As many words as a quick writer types: 175 characters. */
const why =
  'My neighbour was hurt and would not call anybody, because she was afraid of what would happen to her children. I do not want to live in a place where somebody has to choose like that.'

/** What somebody chooses on their way: how many points, and whether they write anything themselves. */
export interface Choice {
  points: number
  writes: boolean
}

export const screenNames = ['write', 'found', 'why', 'sign', 'read'] as const

/** The HTML of each page from the first to the button that sends, in the shipped campaign's words. */
export function renderScreens(
  language: Language,
  { points, writes }: Choice,
): Record<(typeof screenNames)[number], string> {
  const draft = draftOf({ points, writes })
  const asked = {
    campaigns: [{ slug: founding.slug, title: founding.content.title, isTest: false, before: null }],
    calls: [],
  }
  const step = (intent: LetterIntent, typed = draft): ReactNode => letterPage(language, intent, typed)
  const show = (page: ReactNode): string => renderIn(language, page)
  return {
    write: show(createElement(BeforeYouWrite, asked)),
    found: show(createElement(MemberFound, { found: { answer: 'seat', seat, foundBy: 'postcode' }, draft })),
    why: show(step('why', { ...draft, points: [], why: '' })),
    sign: show(step('sign', { ...draft, name: '', email: '', addressLine: '' })),
    read: show(step('read')),
  }
}

/** A page of a letter of two points. */
export function renderLetterPage(language: Language, intent: LetterIntent): string {
  return renderIn(language, letterPage(language, intent, draftOf({ points: 2, writes: true })))
}

function draftOf({ points, writes }: Choice): Draft {
  const slugs = founding.content.points.map(({ slug }) => slug)
  return aDraft({ points: slugs.slice(0, points), why: writes ? why : '', addressLine: 'Testford' })
}

function letterPage(language: Language, intent: LetterIntent, draft: Draft): ReactNode {
  const step = decideLetterStep({ intent, move: '', draft, language, seat, campaign })
  if (step.step === 'send') throw new Error('sending has no page')
  return createElement(LetterPage, { seat, campaign, step, limits: letterLimits, today: '2026-12-01' })
}

/** A page in a language, as it is sent to a browser. */
export function renderIn(language: Language, page: ReactNode): string {
  const routes = [{ id: 'root', path: '*', element: page }]
  const hydrationData = { loaderData: { root: { siteUrl: 'http://site.test' } } }
  const router = createMemoryRouter(routes, { initialEntries: [pathIn(language, '/write')], hydrationData })
  return renderToStaticMarkup(createElement(RouterProvider, { router }))
}
