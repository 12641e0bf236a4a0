import type { CampaignDay } from '@safe-to-report/bill-tracker/reading'
import { languages, writeBefore } from '@safe-to-report/languages'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test } from 'vitest'
import { aDraft, aSeat } from '../testing/builders.ts'
import { BeforeYouWrite } from './before-you-write.tsx'
import { Ways } from './letter/ways.tsx'

const vote: CampaignDay = {
  kind: 'stage',
  day: '2026-10-13',
  isToday: false,
  isVote: true,
  house: 'Lords',
  title: 'Made Bill',
}
const offered = { slug: 'one', title: { en: 'One' }, isTest: false, before: vote }

const pages: [string, (before: CampaignDay | null) => ReactNode][] = [
  ['the first page', (before) => createElement(BeforeYouWrite, { campaigns: [{ ...offered, before }], calls: [] })],
  [
    'the first page, of several campaigns',
    (before) =>
      createElement(BeforeYouWrite, {
        campaigns: [
          { ...offered, slug: 'other', before: null },
          { ...offered, before },
        ],
        calls: [],
      }),
  ],
  [
    'the ways to send it',
    (before) =>
      createElement(Ways, {
        seat: aSeat(),
        draft: aDraft(),
        faults: [],
        most: { email: 254 },
        isTest: false,
        before,
      }),
  ],
]

test.each(pages)(
  '%s says in each language by when to write, once, and nothing where no day is known',
  (_what, page) => {
    for (const language of languages) {
      const show = (before: CampaignDay | null): string => {
        const path = language === 'en' ? '/write' : `/${language}/write`
        const router = createMemoryRouter([{ path: '/:language?/write', element: page(before) }], {
          initialEntries: [path],
        })
        return renderToStaticMarkup(createElement(RouterProvider, { router }))
      }
      const [start = ''] = writeBefore(language, vote).split('<title>')
      const told = show(vote)
      expect(told.split(start), language).toHaveLength(2)
      expect(told).toContain(language === 'en' ? '<span>Made Bill</span>' : '<span lang="en-GB">Made Bill</span>')
      expect(show(null)).not.toContain(start)
      expect(show(null)).not.toContain('Made Bill')
    }
  },
)
